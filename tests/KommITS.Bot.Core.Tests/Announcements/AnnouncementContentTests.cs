using KommITS.Bot.Core.Announcements;
using static KommITS.Bot.Core.Tests.Announcements.Committee;

namespace KommITS.Bot.Core.Tests.Announcements;

public sealed class AnnouncementContentTests
{
    [Fact]
    public void Words_without_faults_have_none() => Assert.Empty((Words with { Link = "https://kommits.se/a?b=c", Image = new("https://kommits.se/b.png", "Karta") }).Faults());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("kommits.se")]
    [InlineData("https://")]
    [InlineData("https://user:password@kommits.se")]
    [InlineData("https://kommits.se/ b")]
    [InlineData("https://kommits.se/a)b")]
    public void A_link_leads_to_the_web_or_is_none(string address)
    {
        Assert.Contains(AnnouncementFault.BadLink, (Words with { Link = address }).Faults());
        Assert.Contains(AnnouncementFault.BadImage, (Words with { Image = new(address, "Karta") }).Faults());
    }

    [Fact]
    public void A_picture_is_fetched_safely_and_described()
    {
        Assert.Contains(AnnouncementFault.BadImage, (Words with { Image = new("http://kommits.se/b.png", "Karta") }).Faults());
        Assert.Contains(AnnouncementFault.NoAltText, (Words with { Image = new("https://kommits.se/b.png", " ") }).Faults());
    }

    [Fact]
    public void Nothing_is_said_to_be_missing_and_too_long_to_be_so()
    {
        Assert.Equal([AnnouncementFault.NoTitle, AnnouncementFault.NoText], AnnouncementContent.Empty.Faults());
        var long_ = new AnnouncementContent { Title = new string('a', AnnouncementContent.MaxTitle + 1), Text = new string('a', AnnouncementContent.MaxText + 1) };
        Assert.Equal([AnnouncementFault.TitleTooLong, AnnouncementFault.TextTooLong], long_.Faults());
    }
}
