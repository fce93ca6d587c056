using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Tests.Language;

public sealed class TextsTests
{
    private static readonly ReferenceData Reference = ReferenceDataFile.Load();
    private static readonly Texts Swedish = Texts.For("sv");
    private static readonly Texts English = Texts.For("en");

    [Theory]
    [InlineData("en", "en")]
    [InlineData("sv", "sv")]
    [InlineData(null, "sv")]
    [InlineData("EN", "sv")]
    [InlineData("de", "sv")]
    public void Swedish_is_spoken_unless_English_is_asked_for(string? language, string spoken) => Assert.Equal(spoken, Texts.For(language).Language);

    [Fact]
    public void A_missing_text_is_a_fault_and_finding_it_is_not()
    {
        foreach (var key in new[] { "turn.nothing", "nothing.at.all", "nokey", ".x", "" })
        {
            Assert.Null(Swedish.Find(key));
            Assert.Throws<KeyNotFoundException>(() => Swedish[key]);
        }

        Assert.Equal("Avbryt", Swedish["turn.cancel"]);
        Assert.Equal("Cancel", English["turn.cancel"]);
    }

    [Theory]
    [InlineData(0, "0 personer", "0 people")]
    [InlineData(1, "1 person", "1 person")]
    [InlineData(2, "2 personer", "2 people")]
    public void Numbers_have_their_form(int number, string swedish, string english)
    {
        Assert.Equal(swedish, Swedish.Count("questions.people", number));
        Assert.Equal(english, English.Count("questions.people", number));
    }

    [Fact]
    public void A_list_ends_with_and()
    {
        Assert.Equal("", Swedish.List([]));
        Assert.Equal("a", Swedish.List(["a"]));
        Assert.Equal("a och b", Swedish.List(["a", "b"]));
        Assert.Equal("a, b och {0}", Swedish.List(["a", "b", "{0}"]));
        Assert.Equal("a, b and c", English.List(["a", "b", "c"]));
    }

    [Theory]
    [InlineData("Umeå", "Umeå kommun")]
    [InlineData("Habo", "Habo kommun")]
    [InlineData("Lekeberg", "Lekebergs kommun")]
    [InlineData("Borås", "Borås kommun")]
    [InlineData("Upplands Väsby", "Upplands Väsby kommun")]
    [InlineData("Dals-Ed", "Dals-Eds kommun")]
    [InlineData("Gotland", "Region Gotland")]
    public void A_municipality_is_called_what_it_calls_itself(string name, string expected) => Assert.Equal(expected, Swedish.Municipality(Of(name)));

    [Fact]
    public void In_English_it_is_a_municipality() => Assert.Equal("Lekeberg municipality", English.Municipality(Of("Lekeberg")));

    [Fact]
    public void A_day_is_Swedens_day_in_either_language()
    {
        var lateInMay = Instant.FromUtc(2027, 5, 13, 22, 30);
        Assert.Equal("14 maj 2027", Swedish.Day(lateInMay));
        Assert.Equal("14 May 2027", English.Day(lateInMay));
        Assert.Equal("1 januari 2028", Swedish.Day(Instant.FromUtc(2027, 12, 31, 23, 0)));
        Assert.Equal("1 December 2027", English.Day(new LocalDate(2027, 12, 1)));
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData(" Ja. ", true)]
    [InlineData("JAJAMÄN!", true)]
    [InlineData("yes", true)]
    [InlineData("ja|japp", false)]
    [InlineData("ja tack gärna", false)]
    [InlineData("", false)]
    public void Words_are_matched_whole_in_both_languages(string text, bool matches)
    {
        Assert.Equal(matches, Swedish.Matches("turn.yesWords", text));
        Assert.Equal(matches, English.Matches("turn.yesWords", text));
    }

    private static Municipality Of(string name) => Reference.Municipalities.Single(municipality => municipality.Name == name);
}
