using KommITS.Bot.Core.Language.Names.Municipalities;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>Decides what is asked from what is named and from the signs around it, the most special question first.</summary>
internal sealed class RegisterQuestionReader(PartsReader parts, Signs signs, UnknownNames unknown) : IRegisterQuestions
{
    public RegisterQuestion Read(string text, string? intent)
    {
        var named = parts.Read(text);
        return AsComparison(named)
            ?? AsSimilar(named, intent)
            ?? AsChange(named)
            ?? AsCounts(named)
            ?? AsPortfolio(named)
            ?? AsHolders(named)
            ?? unknown.SystemIn(named)
            ?? (intent == Intents.FindSimilar ? new RegisterQuestion.Similar(null, named.Where, []) : new RegisterQuestion.Overview());
    }

    private bool Has(QuestionParts named, string sign) => signs.Has(named.Reading, sign);

    private RegisterQuestion? AsComparison(QuestionParts named)
    {
        if (named.Products.Count > 0 || !Has(named, "compare"))
            return null;
        var places = named.Places.Where(place => place.Meant.Count > 0).ToList();
        if (places.Find(place => place.Meant.Count > 1) is { } vague)
            return UnknownNames.Which(vague, code => new RegisterQuestion.Compare(null, code));
        return places switch
        {
            [var one, var other, ..] when !Has(named, "own") => new RegisterQuestion.Compare(CodeOf(one), CodeOf(other)),
            [var other, ..] => new RegisterQuestion.Compare(null, CodeOf(other)),
            _ when !named.Where.IsNone || Has(named, "strongly_similar") => null,
            _ => unknown.MunicipalityIn(named, code => new RegisterQuestion.Compare(null, code)),
        };
    }

    private RegisterQuestion? AsSimilar(QuestionParts named, string? intent)
    {
        var isMeant = intent == Intents.FindSimilar || Has(named, "similar") || !named.Where.IsNone;
        if (!isMeant || (named.NamesSystems && !Has(named, "strongly_similar") && (named.Products.Count == 0 || intent != Intents.FindSimilar)))
            return null;
        if (named.Products.Count > 1 && Has(named, "compare") && !Has(named, "strongly_similar"))
            return null;
        if (intent == Intents.WhoUsesSystem && named.Place is not null && !Has(named, "similar"))
            return null;
        if (named.Places is [{ Meant.Count: > 1 } vague, ..])
            return UnknownNames.Which(vague, code => new RegisterQuestion.Similar(code, named.Where, named.Products));
        if (named is { Place: null, NamesSystems: false } && Has(named, "strongly_similar") && !Has(named, "own") && unknown.MunicipalityIn(named, To) is { } unclear)
            return unclear;
        var to = named.Place ?? (IsNeighbours(named) ? named.Where.Near : null);
        return new RegisterQuestion.Similar(to, named.Where, named.Products);

        RegisterQuestion To(string code) => new RegisterQuestion.Similar(code, named.Where, named.Products);
    }

    /// <summary>"Grannkommuner till Örnsköldsvik" are compared with it; "pendlingskommuner nära Göteborg" with oneself.</summary>
    private bool IsNeighbours(QuestionParts named) => named.Where is { Near: not null, Groups.Count: 0, MinPopulation: null, MaxPopulation: null } && !Has(named, "own");

    private RegisterQuestion? AsChange(QuestionParts named)
    {
        if (named.Place is not null && !Has(named, "who"))
            return null;
        if (named.NamesSystems && Has(named, "left"))
            return AsLeft(named);
        if (named.NamesSystems && Has(named, "planned"))
            return new RegisterQuestion.WhoRuns(PlannedOf(named), named.Where, Stage.Planned);
        return Has(named, "replaces") || (named.When is not null && named.Kind is not null)
            ? new RegisterQuestion.WhoReplaces(FirstOf(named), named.When, named.Where)
            : null;
    }

    /// <summary>"Lämnat Procapita för Lifecare": what comes first was left.</summary>
    private static RegisterQuestion.WhoLeft AsLeft(QuestionParts named) => named.Products.Count > 1 && !SaysEither(named)
        ? new RegisterQuestion.WhoLeft(WantedSystems.Of(named.Products[0]), [.. named.Products.Skip(1)], named.When, named.Where)
        : new RegisterQuestion.WhoLeft(named.Systems, [], named.When, named.Where);

    /// <summary>"Planerar att byta Procapita till Lifecare": what comes last is to come.</summary>
    private static WantedSystems PlannedOf(QuestionParts named) =>
        named.Products.Count > 1 && !SaysEither(named) ? WantedSystems.Of(named.Products[^1]) : named.Systems;

    private static WantedSystems FirstOf(QuestionParts named) =>
        named.Products.Count > 1 && !SaysEither(named) ? WantedSystems.Of(named.Products[0]) : named.Systems;

    private static bool SaysEither(QuestionParts named) => named.Reading.Words.Any(word => word is "eller" or "or" or "och" or "and");

    private RegisterQuestion.Commonest? AsCounts(QuestionParts named)
    {
        if (!named.NamesSystems || named.Place is not null)
            return null;
        var isKindAlone = named is { Products.Count: 0, Supplier: null } && !Has(named, "own");
        var asksOthers = isKindAlone && (Has(named, "which_kind") || (Has(named, "what") && !Has(named, "who")));
        var asksHowCommon = Has(named, "commonest") || asksOthers || (named.Products.Count > 1 && (Has(named, "compare") || IsBare(named)));
        return asksHowCommon ? new RegisterQuestion.Commonest(named.Systems, named.Where) : null;
    }

    /// <summary>"Agresso eller Raindance?": two names and nothing that anybody does with them.</summary>
    private bool IsBare(QuestionParts named) => !Has(named, "runs") && !Has(named, "who");

    private RegisterQuestion? AsPortfolio(QuestionParts named)
    {
        if (named.Places is [{ Meant.Count: > 1 } vague, ..])
            return UnknownNames.Which(vague, code => new RegisterQuestion.WhatRuns(code, named.Systems));
        if (named.Place is { } place)
            return new RegisterQuestion.WhatRuns(place, named.Systems);
        var asksWhat = Has(named, "what") && (Has(named, "everything") || (!Has(named, "who") && (Has(named, "runs") || named.Kind is not null)));
        if (Has(named, "own") && (asksWhat || (named.NamesSystems && !Has(named, "who") && !Has(named, "others"))))
            return new RegisterQuestion.WhatRuns(null, named.Systems);
        return asksWhat && !Has(named, "others") && !Has(named, "own") && !named.NamesSystems
            ? unknown.MunicipalityIn(named, code => new RegisterQuestion.WhatRuns(code, named.Systems))
            : null;
    }

    private static RegisterQuestion.WhoRuns? AsHolders(QuestionParts named) =>
        named.NamesSystems ? new RegisterQuestion.WhoRuns(named.Systems, named.Where) : null;

    private static string CodeOf(MunicipalityMention mention) => mention.Meant[0].Code;
}
