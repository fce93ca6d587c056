namespace KommITS.Bot.Core.Language.Rules.Patterns;

/// <summary>Holds a pattern against a text from one word on.</summary>
internal sealed class PatternMatcher(Reading reading, Pattern pattern, int end)
{
    private const int LongestGap = 6;

    private bool _mustEnd;
    private PatternMatch? _found;

    /// <param name="mustEnd">Whether a pattern that is not open-ended has to reach the text's end.</param>
    public PatternMatch? Match(int at, bool mustEnd)
    {
        _mustEnd = mustEnd && !pattern.IsOpenEnded;
        return Go(0, at, PatternMatch.Command) ? _found : null;
    }

    private bool Go(int element, int at, PatternMatch so)
    {
        if (element == pattern.Elements.Count)
        {
            _found = so;
            return !_mustEnd || at >= end;
        }
        var part = pattern.Elements[element];
        var matched = part switch
        {
            ChoiceElement choice => TryWords(choice, element, at, so) || TrySlots(choice, element, at, so),
            GapElement => TryGap(element, at, so),
            ColonElement => reading.HasColonBefore(at) && Go(element + 1, at, so),
            _ => TryBody(at, so),
        };
        return matched || (part.IsOptional && Go(element + 1, at, so));
    }

    private bool TryWords(ChoiceElement choice, int element, int at, PatternMatch so)
    {
        if (at >= reading.Words.Count)
            return false;
        var word = reading.Words[at];
        if ((choice.Words.Contains(word) || BeginsWithAny(word, choice.Beginnings))
            && Go(element + 1, at + 1, so with { Specificity = so.Specificity + 1 }))
            return true;
        foreach (var phrase in choice.Phrases)
            if (Phrases.IsAt(phrase, reading.Words, at) && Go(element + 1, at + phrase.Count, so with { Specificity = so.Specificity + phrase.Count }))
                return true;
        return false;
    }

    private static bool BeginsWithAny(string word, IReadOnlyList<string> beginnings)
    {
        for (var at = 0; at < beginnings.Count; at++)
            if (word.StartsWith(beginnings[at], StringComparison.Ordinal))
                return true;
        return false;
    }

    private bool TryGap(int element, int at, PatternMatch so)
    {
        if (element == pattern.Elements.Count - 1)
            return Go(element + 1, at, so);
        for (var skipped = 0; skipped <= LongestGap && at + skipped <= reading.Words.Count; skipped++)
            if (Go(element + 1, at + skipped, so))
                return true;
        return false;
    }

    private bool TrySlots(ChoiceElement choice, int element, int at, PatternMatch so)
    {
        for (var slot = 0; slot < choice.Slots.Count; slot++)
            if (TrySlot(choice.Slots[slot], element, at, so))
                return true;
        return false;
    }

    private bool TrySlot(string slot, int element, int at, PatternMatch so)
    {
        if (at >= reading.Words.Count)
            return false;
        var more = so with { Specificity = so.Specificity + 1 };
        return slot switch
        {
            "system" => reading.Products.FirstOrDefault(mention => mention.At == at) is { } product && Go(element + 1, product.End, more),
            "municipality" => reading.Municipalities.FirstOrDefault(mention => mention.At == at) is { } place && Go(element + 1, at + place.Count, more),
            "county" => reading.County is { } county && county.At == at && Go(element + 1, at + county.Count, more),
            "number" => QuestionNumbers.Read(reading.Token(at)) is { } number && Go(element + 1, at + 1, more with { Number = number }),
            "kind" => reading.Kinds.FirstOrDefault(mention => mention.At == at && mention.IsStrong) is { } kind && Go(element + 1, kind.End, more),
            "supplier" => reading.Suppliers.FirstOrDefault(mention => mention.At == at) is { } supplier && Go(element + 1, supplier.End, more),
            "language" => LanguageNames.Is(reading.Words[at]) && Go(element + 1, at + 1, more),
            _ => reading.Words[at] is "alla" or "all" or "samtliga" && Go(element + 1, at + 1, more with { IsForAll = true }),
        };
    }

    private bool TryBody(int at, PatternMatch so)
    {
        var body = Body.After(reading, at);
        if (body is null)
            return false;
        _found = so with { Body = body };
        return true;
    }
}

/// <param name="Specificity">How many words and slots of the pattern the text has.</param>
internal sealed record PatternMatch(int Specificity, string? Body, int? Number, bool IsForAll)
{
    /// <summary>The whole text is a command.</summary>
    public static PatternMatch Command { get; } = new(0, null, null, false);
}
