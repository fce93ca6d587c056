using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Conversations;

public sealed class OnboardingTests
{
    [Fact]
    public async Task A_new_person_is_told_honestly_what_the_bot_does_and_is_asked_where_they_work()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        (await alva.OpensAsync()).Shows("Det här skickar jag", "Det här sparar jag", "allmän handling", "Jobbar du i Lekebergs kommun?");
    }

    [Fact]
    public async Task The_welcome_comes_once_however_often_the_chat_is_opened()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        await alva.OpensAsync();
        (await alva.OpensAsync()).IsSilent();
        await alva.SaysAsync("ja");
        (await alva.OpensAsync()).IsSilent();
        Assert.Equal(1, alva.CountOf("Det här sparar jag"));
    }

    [Theory]
    [InlineData("anna@habo.se", "Håbo kommun")]
    [InlineData("anna@edu.habo.se", "Håbo kommun")]
    [InlineData("anna@HABO.SE", "Håbo kommun")]
    [InlineData("anna@habokommun.se", "Habo kommun")]
    [InlineData("anna@umea.se", "Umeå kommun")]
    public async Task The_mail_domain_is_a_hint_on_a_dot_boundary(string mail, string municipality)
    {
        await using var society = await Society.StartAsync();
        var person = society.Person("Anna Exempel", mail);
        (await person.OpensAsync()).Shows($"Jobbar du i {municipality}?");
    }

    [Theory]
    [InlineData("anna@xhabo.se")]
    [InlineData("anna@habo.se.example.com")]
    [InlineData("anna@example.com")]
    [InlineData("")]
    public async Task Another_domain_is_no_hint(string mail)
    {
        await using var society = await Society.StartAsync();
        var person = society.Person("Anna Exempel", mail);
        (await person.OpensAsync()).Shows("Vilken kommun jobbar du i?").Hides("Habo");
    }

    [Theory]
    [InlineData("Håbo", "Håbo kommun")]
    [InlineData("Habo", "Habo kommun")]
    [InlineData("umea", "Umeå kommun")]
    [InlineData("Lekebergs kommun", "Lekebergs kommun")]
    [InlineData("skelleftå", "Skellefteå kommun")]
    [InlineData("jag jobbar i Ödeshög", "Ödeshögs kommun")]
    public async Task A_typed_municipality_is_found(string typed, string municipality)
    {
        await using var society = await Society.StartAsync();
        var person = society.Person("Anna Exempel", "anna@example.com");
        await person.OpensAsync();
        (await person.SaysAsync(typed)).Shows($"Du är med som Anna Exempel, {municipality}.", "Vad arbetar du med?");
    }

    [Fact]
    public async Task A_municipality_that_does_not_exist_gets_a_helpful_sentence()
    {
        await using var society = await Society.StartAsync();
        var person = society.Person("Anna Exempel", "anna@example.com");
        await person.OpensAsync();
        (await person.SaysAsync("Atlantis")).Shows("Jag hittar ingen kommun som heter så");
        (await person.SaysAsync("Sala")).Shows("Du är med som Anna Exempel, Sala kommun.");
    }

    [Fact]
    public async Task A_wrong_proposal_is_declined_by_button_and_by_word()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        await alva.OpensAsync();
        (await alva.PressesAsync("Nej, en annan kommun")).Shows("Vilken kommun jobbar du i?");
        (await alva.SaysAsync("Örebro")).Shows("Du är med som Alva Exempel, Örebro kommun.");
    }

    [Fact]
    public async Task Role_and_areas_are_kept_and_shown_in_the_profile()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        await alva.OpensAsync();
        (await alva.PressesAsync("Ja, Lekebergs kommun")).Shows("Du är med som Alva Exempel, Lekebergs kommun.");
        (await alva.PressesAsync("Spara", ("Din roll", "IT-strateg"), ("Områden du har erfarenhet av", "e-arkiv, upphandling"))).Shows("IT-strateg");
        (await alva.SaysAsync("min profil")).Shows("Alva Exempel", "Lekebergs kommun, Örebro län", "IT-strateg", "e-arkiv, upphandling", "alva@lekeberg.se");
    }

    [Fact]
    public async Task What_a_stranger_wrote_first_is_taken_up_after_they_have_joined()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("Fråga: har någon bytt från Procapita till Lifecare?")).Shows("Det här sparar jag", "Jobbar du i Lekebergs kommun?");
        await alva.SaysAsync("ja");
        (await alva.SaysAsync("hoppa över")).Shows("Din fråga till nätverket", "har någon bytt från Procapita till Lifecare?");
    }

    [Fact]
    public async Task A_stranger_gets_help_and_language_and_nothing_else()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        await alva.OpensAsync();
        (await alva.SaysAsync("hjälp")).Shows("Det här kan jag", "Jobbar du i Lekebergs kommun?");
        (await alva.SaysAsync("byt till engelska")).Shows("I will write in English", "Do you work in Lekeberg municipality?");
        (await alva.SaysAsync("mina frågor")).Shows("Do you work in");
    }

    [Fact]
    public async Task Where_admission_is_verified_a_person_waits()
    {
        await using var society = await Society.StartAsync(("Membership:Admission", "Verified"));
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        await alva.OpensAsync();
        (await alva.SaysAsync("ja")).Shows("väntar du på att släppas in");
        await alva.SaysAsync("hoppa över");
        (await alva.SaysAsync("Fråga: vilka kör Lifecare?")).Shows("Du väntar fortfarande på att släppas in");
        (await alva.SaysAsync("min profil")).Shows("väntar på att släppas in");
    }
}
