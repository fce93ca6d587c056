using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Register.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Agreements.Members;

/// <summary>"Vilka använder avtal 3": the municipalities that have said so, with whom to turn to.</summary>
internal sealed class ShowUsers(AgreementTarget target, AgreementUsers users, AgreementWords words) : AgreementHandler(target)
{
    private const int Shown = 15;

    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var all = (await users.OfAsync(agreement, turn.Member, cancellationToken)).OrderBy(user => words.Municipality(turn.Texts, user.Use.Municipality), StringComparer.Create(turn.Texts.Culture, ignoreCase: true)).ToList();
        var title = all.Count == 0
            ? turn.Texts.Format("agreements.usersNone", AgreementWords.Name(turn.Texts, agreement))
            : turn.Texts.Format(all.Count == 1 ? "agreements.usersOne" : "agreements.usersTitle", all.Count, AgreementWords.Name(turn.Texts, agreement));
        var isOwn = all.Exists(user => user.Use.Municipality == turn.Member.Municipality);
        turn.Replace("agreements/users", new
        {
            Fallback = title,
            agreement.Id,
            Title = title,
            Body = turn.Texts["agreements.usersBody"],
            Users = all.Take(Shown).Select(user => RowOf(turn, user)),
            Note = all.Count > Shown ? turn.Texts.Format("agreements.usersMore", Shown) : null,
            CanSay = !isOwn,
            CanUnsay = isOwn,
            Typed = turn.Texts.Format(isOwn ? "agreements.usersTypedNo" : "agreements.usersTyped", agreement.Number),
        });
    }

    private object RowOf(BotTurn turn, AgreementUser user)
    {
        var contact = ContactLine.Of(turn.Texts, user.Contact, turn.Member);
        return new { Municipality = words.Municipality(turn.Texts, user.Use.Municipality), Since = turn.Texts.Format("agreements.usesSince", turn.Texts.Day(user.Use.At)), Contact = contact.Text, Chat = contact.Link };
    }
}

/// <summary>"Vi använder avtal 3", "vi använder inte avtal 3": said for the person's municipality, and seen by members.</summary>
internal sealed class SayUse(AgreementTarget target, AgreementUsers users) : AgreementHandler(target)
{
    private static readonly string[] Not = ["inte", "ej", "not", "don", "don't", "don’t", "no", "slutar", "slutat", "aren't"];

    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var uses = turn.Input is Input.Command command ? command.Get("uses") != "no" : !turn.Text.Split(' ').Any(word => Not.Contains(word, StringComparer.OrdinalIgnoreCase));
        if (await users.SayAsync(agreement, turn.Member, uses, cancellationToken) == AgreementOutcome.NotFound)
            turn.Say("agreements.notFound");
        else
            turn.Note(
                turn.Texts.Format(uses ? "agreements.usesTitle" : "agreements.usesNotTitle", AgreementWords.Name(turn.Texts, agreement)),
                turn.Texts.Format(uses ? "agreements.usesBody" : "agreements.usesNotBody", agreement.Number));
    }
}
