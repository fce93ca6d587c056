using KommITS.Bot.Core.Announcements.Audiences;

namespace KommITS.Bot.Core.Tests.Announcements.Audiences;

public sealed class AudienceWordsTests
{
    [Theory]
    [InlineData("alla", "All:")]
    [InlineData("All members", "All:")]
    [InlineData("kontakter", "Contacts:")]
    [InlineData("Skåne", "County:12")]
    [InlineData("Skåne och Blekinge", "County:12 County:10")]
    [InlineData("Örebro county and contacts", "County:18 Contacts:")]
    [InlineData("Lifecare, Raindance", "System:lifecare System:raindance")]
    [InlineData("de som kör Lifecare", "System:lifecare")]
    [InlineData("ekonomisystem", "Kind:ekonomisystem")]
    [InlineData("B3", "Group:B3")]
    [InlineData("kommungrupp C", "Group:C")]
    [InlineData("10 000-20 000 invånare", "Size:10000-20000")]
    [InlineData("under 15 000 invånare", "Size:-15000")]
    [InlineData("ALVA@lekeberg.se", "Person:alva")]
    [InlineData("Alva Exempel och Bo Exempel", "Person:alva Person:bo")]
    [InlineData("Skåne, Skåne", "County:12")]
    [InlineData("Skåne, Narnia", "County:12 ?Narnia")]
    [InlineData("nobody@lekeberg.se", "?nobody@lekeberg.se")]
    [InlineData("", "")]
    public async Task Groups_are_read_from_words_in_both_languages(string text, string groups)
    {
        var newsroom = new Newsroom();
        await newsroom.JoinAsync(Committee.Alva with { Name = "Alva Exempel", Email = "alva@lekeberg.se" });
        await newsroom.JoinAsync(Committee.Bo with { Name = "Bo Exempel" });
        var read = await newsroom.Get<IAudienceWords>().ReadAsync(text, TestContext.Current.CancellationToken);
        Assert.Equal(groups, string.Join(' ', read.Audience.Groups.Select(group => $"{group.Kind}:{group.Code}").Concat(read.Unknown.Select(part => $"?{part}"))));
    }
}
