using KommITS.Bot.Cards;

namespace KommITS.Bot.Tests.Cards;

public sealed class CardLibraryTests
{
    private const string Greeting =
        """{"type":"AdaptiveCard","fallbackText":"${text.hello}","speak":"${text.hello} ${firstName}","body":[{"text":"${mood}"}]}""";

    [Fact]
    public void Renders_a_card_by_its_name_from_plain_objects()
    {
        var card = Library(Greeting).Render("people/greeting", new Person("Åsa", Mood.VeryHappy), key => key == "hello" ? "Hej" : null);

        Assert.Equal("Hej", card.FallbackText);
        Assert.Equal("Hej Åsa", card.Summary);
        Assert.Equal("veryHappy", card.Content.GetProperty("body")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void What_is_null_in_the_data_counts_as_missing() =>
        Assert.Throws<CardBindingException>(() => Library(Greeting).Render("people/greeting", new Person(null, Mood.VeryHappy), _ => "Hej"));

    [Fact]
    public void An_unknown_card_fails() =>
        Assert.Throws<ArgumentException>(() => Library(Greeting).Render("people/nobody", new { }, _ => ""));

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","speak":"x"}""", "fallbackText")]
    [InlineData("""{"type":"AdaptiveCard","fallbackText":"x","speak":""}""", "speak")]
    public void A_card_without_its_words_for_notifications_fails(string template, string path) =>
        Assert.Equal(path, Assert.Throws<CardBindingException>(() => Library(template).Render("people/greeting", new { }, _ => "")).Path);

    [Fact]
    public void A_broken_template_shows_when_the_library_is_made() =>
        Assert.Throws<CardBindingException>(() => Library("""{"a":"${"}"""));

    [Fact]
    public void The_cards_of_the_bot_can_all_be_read() => Assert.NotNull(CardLibrary.From(typeof(CardLibrary).Assembly).Names);

    private static CardLibrary Library(string template) => new([KeyValuePair.Create("people/greeting", template)]);

    private enum Mood
    {
        VeryHappy,
    }

    private sealed record Person(string? FirstName, Mood Mood);
}
