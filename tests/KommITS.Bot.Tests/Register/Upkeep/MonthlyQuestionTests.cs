using System.Text.Json.Nodes;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Delivery;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Extensions;

namespace KommITS.Bot.Tests.Register.Upkeep;

public sealed class MonthlyQuestionTests
{
    private const string Question = "Stämmer uppgiften om Raindance fortfarande?";
    private static readonly DateTimeOffset December = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_contact_is_asked_once_a_month_and_confirms_with_a_button()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        await fresh.TickAsync();
        (await alva.ReceivesAsync(Question)).Shows(
            "Månadens fråga om registret", "Raindance (Ekonomisystem)", "i bruk sedan 2019", "byts kvartal 3 2027", "Aldrig",
            "Från KommITS-boten. Du får frågan för att du är kontakt för Lekebergs kommun.", "Fråga inte mer");
        fresh.Time.Advance(TimeSpan.FromMinutes(5));
        (await alva.PressesAsync("Stämmer")).Shows("Tack. Raindance står nu som bekräftat i dag.", "vi byter Raindance 2028");
        var usage = await fresh.FindAsync("raindance");
        Assert.Equal((alva.AadObjectId, fresh.Time.GetCurrentInstant()), (usage!.VerifiedBy, usage.VerifiedAt));
        await fresh.TickAsync();
        await fresh.TickAtAsync(December);
        await fresh.TickAtAsync(December.AddMonths(12));
        await WaitForCountAsync(alva, Question, 1);
        Assert.Equal((1, 0), (alva.CountOf(Question), bo.CountOf(Question)));
    }

    [Fact]
    public async Task A_contact_says_what_has_changed_in_the_form()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, _) = await fresh.AlvaAndBoAsync();
        await fresh.TickAsync();
        await alva.ReceivesAsync(Question);
        (await alva.PressesAsync("Har ändrats")).Shows("Raindance i Lekebergs kommun", "Byts (år)");
        await alva.PressesAsync("Spara", ("Byts (år)", "2029"));
        Assert.Equal(2029, (await fresh.FindAsync("raindance"))!.ReplacementYear);
    }

    [Fact]
    public async Task In_English()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, _) = await fresh.AlvaAndBoAsync();
        await alva.SaysAsync("byt till engelska");
        await fresh.TickAsync();
        (await alva.ReceivesAsync("Is the entry on Raindance still correct?")).Shows(
            "This month’s question about the register", "Finance / ERP", "in use since 2019", "replaced in quarter 3 of 2027", "Never",
            "From the KommITS bot. You get this because you are a contact for Lekeberg");
        (await alva.PressesAsync("Has changed")).Shows("Raindance in Lekeberg municipality", "Save");
        await alva.SaysAsync("cancel");
        fresh.Time.Advance(TimeSpan.FromMinutes(5));
        (await alva.SaysAsync("Raindance is correct")).Shows("Thank you. Raindance is now marked as confirmed today.");
        fresh.Time.Advance(TimeSpan.FromMinutes(5));
        (await alva.SaysAsync("no longer Raindance")).Shows("It now says that you no longer use Raindance.");
        Assert.Equal(UsageStatus.Ended, (await fresh.FindAsync("raindance"))!.Status);
        (await alva.SaysAsync("turn off register questions")).Shows("I will not ask you about the register again");
        (await alva.SaysAsync("turn on register questions")).Shows("You get register questions again");
    }

    [Fact]
    public async Task Of_several_contacts_the_one_who_comes_late_is_told_who_answered()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, _) = await fresh.AlvaAndBoAsync();
        var anna = await fresh.ContactAsync("Anna Exempel", "anna@lekeberg.se");
        await fresh.TickAsync();
        await alva.ReceivesAsync(Question);
        await anna.ReceivesAsync(Question);
        fresh.Time.Advance(TimeSpan.FromMinutes(5));
        (await alva.PressesAsync("Inte längre")).Shows("Nu står det att ni inte längre använder Raindance.", "Skriv vi kör Raindance");
        fresh.Time.Advance(TimeSpan.FromMinutes(5));
        (await anna.PressesAsync("Stämmer")).Shows("Alva Exempel har redan svarat", "Svaret kom 2 november 2026. Nu gäller: Raindance, togs ur bruk 2026");
        Assert.Equal(UsageStatus.Ended, (await fresh.FindAsync("raindance"))!.Status);
    }

    [Fact]
    public async Task The_same_press_twice_says_the_same_and_another_button_then_does_nothing()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, _) = await fresh.AlvaAndBoAsync();
        await fresh.TickAsync();
        var card = await alva.ReceivesAsync(Question);
        fresh.Time.Advance(TimeSpan.FromMinutes(5));
        await alva.PressesAsync(card, "Stämmer");
        fresh.Time.Advance(TimeSpan.FromMinutes(5));
        (await alva.PressesAsync(card, "Stämmer")).Shows("Tack. Raindance står nu som bekräftat");
        (await alva.PressesAsync(card, "Inte längre")).Shows("Du har redan svarat på det här");
        Assert.Equal(UsageStatus.InUse, (await fresh.FindAsync("raindance"))!.Status);
    }

    [Fact]
    public async Task Who_does_not_want_to_be_asked_is_never_asked_again_until_they_do()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, _) = await fresh.AlvaAndBoAsync();
        await fresh.TickAsync();
        await alva.ReceivesAsync(Question);
        (await alva.PressesAsync("Fråga inte mer")).Shows("Jag frågar dig inte mer om registret", "slå på registerfrågor");
        Assert.True((await fresh.MemberAsync(alva)).HasMuted(RegisterNotices.UpkeepTopic));
        await fresh.TickAtAsync(December);
        (await alva.SaysAsync("hjälp")).Hides(Question);
        Assert.Equal(0, alva.CountOf(Question));
        (await alva.SaysAsync("slå på registerfrågor")).Shows("Du får registerfrågor igen, högst en i månaden");
        await fresh.TickAsync();
        await alva.ReceivesAsync(Question);
        (await alva.SaysAsync("slå av registerfrågor")).Shows("Jag frågar dig inte mer om registret");
    }

    [Fact]
    public async Task Outside_working_hours_nobody_is_asked()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, _) = await fresh.AlvaAndBoAsync();
        await fresh.TickAtAsync(new DateTimeOffset(2026, 11, 7, 9, 0, 0, TimeSpan.Zero));
        await fresh.TickAtAsync(new DateTimeOffset(2026, 11, 9, 7, 59, 0, TimeSpan.Zero));
        await alva.SaysAsync("hjälp");
        Assert.Equal(0, alva.CountOf(Question));
        await fresh.TickAtAsync(new DateTimeOffset(2026, 11, 9, 8, 0, 0, TimeSpan.Zero));
        await alva.ReceivesAsync(Question);
    }

    [Fact]
    public async Task A_question_that_was_answered_before_it_could_be_sent_or_is_no_longer_for_the_person_is_not_sent()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, _) = await fresh.AlvaAndBoAsync();
        await fresh.TickAsync();
        await alva.ReceivesAsync(Question);
        var member = await fresh.MemberAsync(alva);
        Assert.NotNull(await RenderAsync(fresh, member));
        Assert.Null(await RenderAsync(fresh, member with { IsContact = false }));
        Assert.Null(await RenderAsync(fresh, member with { Municipality = "2480" }));
        fresh.Time.Advance(TimeSpan.FromMinutes(1));
        await alva.SaysAsync("Raindance stämmer");
        Assert.Null(await RenderAsync(fresh, member));
    }

    [Theory]
    [InlineData("register.confirm")]
    [InlineData("register.end")]
    [InlineData("register.change")]
    public async Task A_forged_card_changes_nothing(string command)
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        var stranger = fresh.Society.Person("Okänd", "x@example.org");
        (await stranger.ExecutesAsync(command, Data())).Hides("Tack", "Raindance");
        (await bo.ExecutesAsync(command, Data())).Shows("Bara kontakterna för Lekebergs kommun och styrelsen kan svara på det.");
        (await alva.ExecutesAsync(command, new JsonObject { ["municipality"] = new string('9', 5000), ["product"] = "raindance" })).Shows("Vilket system menar du?");
        (await alva.ExecutesAsync(command, new JsonObject { ["municipality"] = 7, ["product"] = null })).Shows("Vilket system menar du?");
        (await alva.ExecutesAsync(command, new JsonObject { ["municipality"] = "1814", ["product"] = "<b>x</b>", ["asked"] = "nyss" })).Shows("Jag hittar ingen sådan uppgift");
        (await bo.ExecutesAsync("register.mute", new JsonObject { ["topic"] = "members.everything" })).Shows("Jag känner inte igen den knappen");
        Assert.Equal(FreshSociety.Raindance, await fresh.FindAsync("raindance"));
        Assert.Empty((await fresh.MemberAsync(bo)).MutedTopics);
    }

    [Fact]
    public async Task The_committee_may_answer_for_a_municipality_by_name()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (_, bo) = await fresh.AlvaAndBoAsync();
        (await bo.SaysAsync("bekräfta Raindance i Lekeberg")).Shows("Bara kontakterna för Lekebergs kommun");
        await fresh.StoreAsync(await fresh.MemberAsync(bo) with { IsCommittee = true });
        (await bo.SaysAsync("bekräfta Raindance i Lekeberg")).Shows("Tack. Raindance står nu som bekräftat");
        Assert.Equal(UsageSource.Committee, (await fresh.FindAsync("raindance"))!.Source);
    }

    private static async Task<RenderedCard?> RenderAsync(FreshSociety fresh, Member member)
    {
        var delivery = new Core.Notices.Delivery
        {
            Notice = new Notice("register/upkeep/1814/2026-11", RegisterNotices.UpkeepKind, "1814", "2026-11"),
            Member = member.Id,
            Reason = RegisterNotices.WhyContact,
            DueAt = default,
        };
        var cards = fresh.Society.Services.GetServices<INoticeCards>().Single(feature => feature.Kinds.Contains(RegisterNotices.UpkeepKind));
        return await cards.RenderAsync(delivery, member, TestContext.Current.CancellationToken);
    }

    /// <summary>Until it has come so often; a card in whose place an answer stands no longer counts.</summary>
    private static async Task WaitForCountAsync(Channel.Person person, string text, int count)
    {
        for (var tries = 0; tries < 300 && person.CountOf(text) < count; tries++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    private static JsonObject Data() => new() { ["municipality"] = "1814", ["product"] = "raindance", ["asked"] = "2026-11-02T08:00:00Z" };
}
