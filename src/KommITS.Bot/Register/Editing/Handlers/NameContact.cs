using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Editing.Handlers;

/// <summary>"Jag är kontaktperson", "vem är kontaktperson", and, from the committee or another contact there, "gör Bo till kontakt för Umeå".</summary>
internal sealed class NameContact(ContactService service, MemberDirectory members, IMunicipalityNames names, EditWords words) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Understood?.Slots.Municipalities is [var municipality, ..] && ContactWords.Read(turn.Text) is { } wish)
            return NameAsync(turn, wish, municipality, cancellationToken);
        return turn.Texts.Matches("editing.whoContactWords", turn.Text) ? TellAsync(turn, cancellationToken) : ClaimAsync(turn, cancellationToken);
    }

    /// <summary>Free to take while the municipality has none.</summary>
    private async Task ClaimAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var home = turn.Understood?.Slots.Municipalities is [var said, ..] && turn.Member.WorksFor(said) ? said : turn.Member.Municipality!;
        var outcome = await service.ClaimAsync(turn.Member, home, cancellationToken);
        var place = words.Municipality(turn.Texts, home);
        if (outcome == ContactOutcome.Done)
        {
            turn.Become(await members.FindAsync(turn.Member.Id, cancellationToken) ?? turn.Member);
            turn.Say("editing.contactClaimed", place);
        }
        else if (outcome == ContactOutcome.Taken)
            turn.Say("editing.contactTaken", place, EditWords.Names(turn.Texts, [.. (await members.ContactsOfAsync(home, cancellationToken)).Where(contact => !contact.IsSample)]));
        else
            turn.Say("editing.contactAlready", place);
    }

    private async Task TellAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var contacts = await members.ContactsOfAsync(turn.Member.Municipality!, cancellationToken);
        if (contacts.Count == 0)
            turn.Say("editing.contactNone", words.Municipality(turn.Texts, turn.Member.Municipality!));
        else
            turn.Say("editing.contactIs", words.Municipality(turn.Texts, turn.Member.Municipality!), EditWords.Names(turn.Texts, contacts));
    }

    private async Task NameAsync(BotTurn turn, ContactWish wish, string municipality, CancellationToken cancellationToken)
    {
        var code = names.Resolve(wish.Municipality).Found?.Code ?? municipality;
        if (!turn.Member.IsCommittee && !turn.Member.IsContactOf(code))
        {
            turn.Say("editing.contactNotYours");
            return;
        }

        var colleagues = await members.ActiveAsync(cancellationToken).Where(member => member.WorksFor(code)).ToListAsync(cancellationToken);
        var found = MemberFinder.Find(colleagues, wish.Name);
        if (found is not [var member])
        {
            turn.Say(found.Count == 0 ? "editing.contactUnknown" : "editing.contactSeveral", wish.Name, words.Municipality(turn.Texts, code));
            return;
        }

        await service.NameAsync(turn.Member, member, code, wish.IsNamed, turn.Id, cancellationToken);
        turn.Say(wish.IsNamed ? "editing.contactNamed" : "editing.contactEnded", member.Name, words.Municipality(turn.Texts, code));
    }
}

internal sealed record ContactWish(string Name, string Municipality, bool IsNamed);

/// <summary>Takes the name out of "gör Bo Exempel till kontakt för Umeå".</summary>
internal static partial class ContactWords
{
    public static ContactWish? Read(string text)
    {
        var match = Wish().Match(text.Trim());
        return match.Success && match.Groups["name"].Value.Trim() is { Length: > 1 } name
            ? new ContactWish(name, match.Groups["place"].Value.Trim().TrimEnd('.'), !match.Groups["verb"].Value.StartsWith("ta", StringComparison.OrdinalIgnoreCase) && !match.Groups["verb"].Value.StartsWith("re", StringComparison.OrdinalIgnoreCase))
            : null;
    }

    [System.Text.RegularExpressions.GeneratedRegex(
        @"^(?<verb>gör|make|utse|appoint|ta bort|remove)\s+(?<name>.{2,80}?)\s+(till|som|to|as|the|our)(\s+the)?\s+(kontakt(person)?|contact(\s+person)?)\s+(för|i|for|of|in)\s+(?<place>.{2,60})$",
        System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial System.Text.RegularExpressions.Regex Wish();
}
