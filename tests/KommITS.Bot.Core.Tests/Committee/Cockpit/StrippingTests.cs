using KommITS.Bot.Core.Committee.Cockpit.Unclear;

namespace KommITS.Bot.Core.Tests.Committee.Cockpit;

public sealed class StrippingTests
{
    private static readonly HashSet<string> Names = [.. new[] { "Cleo Exempel", "Bo Exempel", "Åsa Örn-Lind" }.SelectMany(Stripping.WordsOf)];
    private static readonly HashSet<string> Known = [.. new[] { "Lifecare", "Umeå", "W3D3", "Public 360" }.SelectMany(Stripping.WordsOf)];

    [Theory]
    [InlineData("kan Cleo fixa det", "kan … fixa det")]
    [InlineData("CLEO EXEMPEL sa nej", "… sa nej")]
    [InlineData("det är Cleos fel", "det är … fel")]
    [InlineData("åsa örn-lind svarar inte", "… svarar inte")]
    [InlineData("mejla cleo@habokommun.se nu", "mejla … nu")]
    [InlineData("ring 070-123 45 67 eller +46 (0)90 16 10 00", "ring … eller …")]
    [InlineData("mitt nummer är 19800101-1234", "mitt nummer är …")]
    [InlineData("se https://intern.example/p?id=3 och www.example.org", "se … och …")]
    [InlineData("hör av dig till Kalle Svensson på it", "hör av dig till … på it")]
    [InlineData("Kalle Svensson vet", "… vet")]
    [InlineData("kör Umeå Lifecare eller W3D3", "kör Umeå Lifecare eller W3D3")]
    [InlineData("Varför går det inte? Jag vet inte.", "Varför går det inte? Jag vet inte.")]
    [InlineData("hej <at>Bo Exempel</at>", "hej …")]
    public void People_are_taken_out(string text, string stripped) => Assert.Equal(stripped, Stripping.Strip(text, Names, Known));

    [Fact]
    public void A_long_text_is_cut_and_the_same_words_are_one_group()
    {
        Assert.Equal(161, Stripping.Strip(string.Join(' ', Enumerable.Repeat("ord", 100)), Names, Known).Length);
        Assert.Equal(Stripping.KeyOf("Vad är  … klockan?"), Stripping.KeyOf("vad ar klockan"));
    }

    [Fact]
    public void A_day_counts_each_message_once_and_stays_small()
    {
        var day = new UnclearDay([], []).With("blarg", "1")!.With("Blarg!", "2")!;
        Assert.Null(day.With("blarg", "2"));
        Assert.Equal(new UnclearText("blarg", 2), Assert.Single(day.Texts));
        for (var at = 0; at < 700; at++)
            day = day.With($"ord{at}", $"m{at}")!;
        Assert.Equal(UnclearDay.MaxTexts, day.Texts.Count);
    }
}
