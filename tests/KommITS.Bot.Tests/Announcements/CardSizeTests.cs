using System.Text;
using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Tests.Announcements;

/// <summary>However the longest text is written, its cards fit into what Teams takes, with room for what surrounds them.</summary>
public sealed class CardSizeTests
{
    private const int MostBytes = 26 * 1024;

    [Theory]
    [InlineData("å")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("<")]
    [InlineData("😀")]
    [InlineData("- a\n")]
    [InlineData("**a** ")]
    [InlineData("漢")]
    public void The_longest_announcement_fits(string unit)
    {
        var announcement = new Announcement
        {
            Id = "a",
            Number = 999,
            Author = new AnnouncementWriter("alva", Of(unit, 100)),
            Audience = AnnouncementAudience.All,
            Status = AnnouncementStatus.AwaitingApproval,
            SentAt = Instant.FromUtc(2027, 5, 14, 7, 0),
            EditedAt = Instant.FromUtc(2027, 5, 14, 7, 0),
            Content = new AnnouncementContent
            {
                Title = Of(unit, AnnouncementContent.MaxTitle), Text = Longest(unit), AsksToAcknowledge = true, IsUrgent = true,
                Link = $"https://kommits.se/{new string('a', 470)}", Image = new($"https://kommits.se/{new string('a', 470)}", Of(unit, AnnouncementContent.MaxAltText)),
            },
        };
        var texts = Texts.For("sv");
        var facts = Enumerable.Range(0, 12).Select(number => new ReviewCard.Fact($"Grupp {number}", "1 234 personer")).ToList();
        Fits("announcements/announcement", AnnouncementCard.Of(texts, announcement, texts["announcements.whyAll"], hasRead: false, asksRead: true), texts);
        Fits("announcements-committee/review", ReviewCard.Of(texts, announcement, isJudge: true, facts, [Of(unit, 300)]), texts);
        Fits("announcements-committee/form", FormCard.Of(texts, new ComposeState { Draft = announcement.Draft }, Of(unit, 300)), texts);
    }

    private static void Fits(string card, object data, Texts texts)
    {
        var rendered = CardLibrary.From(typeof(CardLibrary).Assembly).Render(card, data, texts.Find);
        Assert.InRange(Encoding.UTF8.GetByteCount(rendered.Content.GetRawText()), 1, MostBytes);
    }

    private static string Longest(string unit)
    {
        var text = Of(unit, AnnouncementContent.MaxText);
        return text[..(text.Length * text.Length / AnnouncementContent.LengthOf(text))];
    }

    private static string Of(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length))[..length].Trim();
}
