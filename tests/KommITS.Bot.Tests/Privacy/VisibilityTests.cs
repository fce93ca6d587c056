using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Privacy;

/// <summary>Who sees what of a member, chosen in words and in the card, and held to wherever a member is shown.</summary>
public sealed class VisibilityTests
{
    private const string Chat = "l/chat";

    [Fact]
    public async Task Each_field_is_shown_to_whom_the_person_has_chosen()
    {
        await using var society = await PrivateSociety.StartAsync();
        var (bo, cleo) = (society.Bo, society.Cleo);
        await bo.SaysAsync("vi kör Raindance sedan 2019");
        await bo.PressesAsync("Spara");
        await bo.SaysAsync("ändra roll");
        await bo.SaysAsync("jag är IT-strateg");
        (await LooksAsync(cleo)).Shows("Bo Exempel", "IT-strateg", Chat);

        (await bo.SaysAsync("visa min mejl bara för kontakter")).Shows("E-post visas för kontakter.");
        (await LooksAsync(cleo)).Shows("Bo Exempel", "IT-strateg").Hides(Chat);
        await society.ChangeAsync(cleo, one => one with { IsContact = true });
        (await LooksAsync(cleo)).Shows(Chat);
        (await bo.SaysAsync("visa min roll bara för styrelsen")).Shows("Roll visas för styrelsen.");
        (await LooksAsync(cleo)).Shows("Bo Exempel", Chat).Hides("IT-strateg");
        (await LooksAsync(society.Alva)).Shows("Bo Exempel", "IT-strateg", Chat);
        await bo.SaysAsync("vem ser vad");
        (await bo.PressesAsync("Spara", ("Att du kan svara om kommunens system", "Committee"), ("E-post", "All"), ("Chattlänk", "Similar"))).Shows("Att du kan svara om kommunens system: styrelsen", "E-post: alla medlemmar", "Roll: styrelsen");
        (await LooksAsync(cleo)).Shows("Raindance").Hides("Bo Exempel", Chat);
        (await LooksAsync(society.Alva)).Shows("Bo Exempel");
        (await bo.SaysAsync("min profil")).Shows("Att du kan svara om kommunens system: styrelsen");
        Assert.Equal(VisibleTo.Similar, (await society.MemberAsync(bo))!.Visibility.Chat);

        (await bo.SaysAsync("visa mig som kontakt för alla")).Shows("visas för alla medlemmar");
        (await LooksAsync(cleo)).Shows("Bo Exempel").Hides(Chat);
        var view = RegisterView.Of(await society.Get<SystemRegister>().IndexAsync(TestContext.Current.CancellationToken), (await society.MemberAsync(bo))!);
        var alike = view.Reference.FindMunicipality(view.FindSimilar("2480", 1)[0].Municipality)!;
        (await LooksAsync(await society.Society.MemberAsync("Frej Exempel", $"frej@{alike.Domain}"))).Shows("Bo Exempel", Chat);
    }

    [Fact]
    public async Task In_english_and_a_value_that_there_is_not_changes_nothing()
    {
        await using var society = await PrivateSociety.StartAsync();
        await society.Bo.SaysAsync("byt till engelska");
        (await society.Bo.SaysAsync("show my e-mail only to contacts")).Shows("E-mail is shown to contacts.");
        (await society.Bo.SaysAsync("hide my role from everyone")).Shows("Role is shown to the committee.");
        (await society.Bo.SaysAsync("show my role to everyone")).Shows("Role is shown to all members.");
        (await society.Bo.SaysAsync("show my chat link only to similar municipalities")).Shows("Chat link is shown to members in similar municipalities.");
        (await society.Bo.SaysAsync("who sees what")).Shows("Who may see what of you", "Save");
        await society.Bo.ExecutesAsync("privacy.save", new() { ["Email"] = "Everybody", ["Role"] = "99" });
        Assert.Equal(new MemberVisibility { Email = VisibleTo.Contacts, Chat = VisibleTo.Similar }, (await society.MemberAsync(society.Bo))!.Visibility);
    }

    private static Task<Reply> LooksAsync(Person person) => person.SaysAsync("vad har Umeå för system");
}
