using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Members;

/// <summary>"Vad är nytt i avtal 3": what has changed since the person last looked, field by field.</summary>
internal sealed class ShowChanges(AgreementTarget target, InterestBook interests, ChangeWords words) : AgreementHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        var interest = await interests.OfAsync(turn.Member.Id, agreement.Id, cancellationToken);
        var since = interest.SeenVersion == 0 ? Math.Max(1, agreement.Version - 1) : interest.SeenVersion;
        var changes = AgreementHistory.Since(agreement, since);
        var name = AgreementWords.Name(texts, agreement);
        var title = changes.Count == 0
            ? interest.SeenAt is { } at ? texts.Format("agreements.changesNone", name, texts.Day(at)) : texts.Format("agreements.changesNever", name)
            : interest.SeenVersion == 0 ? texts.Format("agreements.changesLast", name) : texts.Format("agreements.changesTitle", name, texts.Day(interest.SeenAt!.Value));
        await interests.LookedAsync(turn.Member, agreement, cancellationToken);
        turn.Show("agreements/changes", new
        {
            Fallback = title,
            agreement.Id,
            Title = title,
            Lines = await words.OfAsync(texts, changes, cancellationToken),
            Typed = texts.Format("agreements.changesTyped", agreement.Number),
        });
    }
}

/// <summary>"Historik avtal 3": who changed what and when, the newest first.</summary>
internal sealed class ShowHistory(AgreementTarget target, MemberDirectory members, ChangeWords words) : AgreementHandler(target)
{
    private const int Shown = 8;

    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        var newest = agreement.History.Reverse().Take(Shown).ToList();
        var people = await members.FindManyAsync(newest.Select(version => version.By), cancellationToken);
        var lines = new List<ChangeLine>();
        foreach (var version in newest)
        {
            var changes = await words.OfAsync(texts, version.Changes, cancellationToken);
            lines.Add(new ChangeLine(
                texts.Format("agreements.versionHead", version.Number, texts.Day(version.At), people.GetValueOrDefault(version.By)?.Name ?? texts["agreements.someoneInCommittee"]),
                Cards.Lines.Of(changes)));
        }

        if (agreement.PublishedAt is { } published && newest.Count == agreement.History.Count)
            lines.Add(new ChangeLine(texts.Format("agreements.versionFirst", texts.Day(published)), texts["agreements.versionFirstSaid"]));
        var title = texts.Format("agreements.historyTitle", AgreementWords.Name(texts, agreement));
        turn.Show("agreements/changes", new { Fallback = title, agreement.Id, Title = title, Lines = lines, Typed = texts.Format("agreements.historyTyped", agreement.Number) });
    }
}
