using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Cards;

namespace KommITS.Bot.Register;

/// <summary>The card for an answer in which nothing is found, told or shown; null for any other.</summary>
internal static class Nothing
{
    private const int MostOffered = 4;

    public static NothingCard? Of(Texts texts, RegisterWords words, WhereWords where, RegisterQuestion question, RegisterAnswer answer) => answer switch
    {
        RegisterAnswer.NotKnown { Name: var unknown } => Unknown(texts, words, unknown),
        RegisterAnswer.Withheld => NothingCard.Of(texts, words, texts["register.withheldTitle"], texts["register.withheldBody"], []),
        RegisterAnswer.Hits { Found: [] } hits => NoHits(texts, words, where, question, hits),
        RegisterAnswer.Systems { Of.Usages: [] } systems => NoSystems(texts, words, question, systems),
        RegisterAnswer.Counts { Products: [] } => NothingCard.Of(texts, words, texts["register.noCountsTitle"], texts["register.noCountsBody"], [new RegisterQuestion.WhatRuns(null, WantedSystems.All)]),
        RegisterAnswer.Alike { Found: [] } alike => NothingCard.Of(
            texts, words, texts["register.noAlikeTitle"], Narrowed(texts, where, question, "register.noAlikeBody"), [new RegisterQuestion.Similar(alike.To, WantedMunicipalities.None, [])]),
        _ => null,
    };

    private static NothingCard Unknown(Texts texts, RegisterWords words, RegisterQuestion.Unknown unknown)
    {
        var key = unknown.What == UnknownName.System ? "register.unknownSystem" : "register.unknownMunicipality";
        var body = texts[unknown.Nearest.Count > 0 ? "register.unknownNearestBody" : unknown.What == UnknownName.System ? "register.unknownSystemBody" : "register.unknownMunicipalityBody"];
        return NothingCard.Of(texts, words, texts.Format(key, unknown.Name), body, unknown.Nearest.Take(MostOffered), unknown.What == UnknownName.System);
    }

    private static NothingCard NoHits(Texts texts, RegisterWords words, WhereWords where, RegisterQuestion question, RegisterAnswer.Hits hits)
    {
        var (key, systems, filter) = question switch
        {
            RegisterQuestion.WhoReplaces who => ("register.noneReplaces", who.Systems, who.Where),
            RegisterQuestion.WhoLeft who => ("register.noneLeft", who.Systems, who.Where),
            RegisterQuestion.WhoRuns { Stage: Stage.Planned } who => ("register.nonePlans", who.Systems, who.Where),
            RegisterQuestion.WhoRuns who => ("register.noneRuns", who.Systems, who.Where),
            _ => ("register.noneRuns", WantedSystems.All, WantedMunicipalities.None),
        };
        var body = Narrowed(texts, where, question, "register.noneBody") + (hits.LeavesOutSecurity ? " " + texts["register.leavesOutSecurity"] : "");
        return NothingCard.Of(texts, words, texts.Format(key, words.Systems(texts, systems)), body, Wider(words, question, systems, filter));
    }

    /// <summary>The same without what narrowed it, and what others have of the kind.</summary>
    private static IEnumerable<RegisterQuestion> Wider(RegisterWords words, RegisterQuestion question, WantedSystems systems, WantedMunicipalities filter)
    {
        var kind = systems.Kind is not null ? words.FindKind(systems.Kind) : systems.Products.Count > 0 ? words.KindOf(systems.Products[0]) : null;
        if (!filter.IsNone && question is RegisterQuestion.WhoRuns who)
            yield return who with { Where = WantedMunicipalities.None };
        if (kind is { IsSecurity: false })
            yield return new RegisterQuestion.Commonest(WantedSystems.OfKind(kind.Id), WantedMunicipalities.None);
    }

    private static string Narrowed(Texts texts, WhereWords where, RegisterQuestion question, string key)
    {
        var (filter, when) = question switch
        {
            RegisterQuestion.WhoRuns who => (who.Where, null),
            RegisterQuestion.WhoReplaces who => (who.Where, who.When),
            RegisterQuestion.WhoLeft who => (who.Where, who.When),
            RegisterQuestion.Similar similar => (similar.Where, null),
            _ => (WantedMunicipalities.None, null),
        };
        var scope = string.Join(", ", new[] { WhereWords.Of(texts, when), where.Of(texts, filter) }.OfType<string>());
        return scope.Length == 0 ? texts[key] : texts.Format("register.scoped", RegisterWords.Capital(scope), texts[key]);
    }

    private static NothingCard NoSystems(Texts texts, RegisterWords words, RegisterQuestion question, RegisterAnswer.Systems systems)
    {
        var name = words.Municipality(texts, systems.Of.Municipality);
        if (!systems.Of.HasTold)
            return systems.IsOwn
                ? NothingCard.Of(texts, words, texts["register.ownEmptyTitle"], texts["register.ownEmptyBody"], [], mayAskNetwork: false)
                : NothingCard.Of(texts, words, texts.Format("register.emptyTitle", name), texts["register.emptyBody"], [new RegisterQuestion.Similar(null, WantedMunicipalities.None, [])]);
        var asked = question is RegisterQuestion.WhatRuns what ? words.Systems(texts, what.Systems) : texts["register.systems"];
        return NothingCard.Of(
            texts, words, texts.Format("register.notToldOf", name, asked), texts["register.notToldOfBody"], [new RegisterQuestion.WhatRuns(systems.Of.Municipality, WantedSystems.All)]);
    }
}
