using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>The register's front door: what can be asked, and the kinds that somebody has told of.</summary>
internal sealed record KindsCard(string Fallback, string Selected, IReadOnlyList<KindsCard.Choice> Kinds, string Own, string Alike)
{
    public static KindsCard Of(Texts texts, RegisterAnswer.Kinds kinds) => new(
        texts["register.kindsTitle"],
        kinds.Told.MaxBy(kind => kind.Told)!.Kind.Id,
        [.. kinds.Told.Select(kind => new Choice(texts.Format("register.kindChoice", kind.Kind.Name(texts.Language), kind.Told), kind.Kind.Id))],
        new RegisterQuestion.WhatRuns(null, WantedSystems.All).ToText(),
        new RegisterQuestion.Similar(null, WantedMunicipalities.None, []).ToText());

    internal sealed record Choice(string Title, string Value);
}
