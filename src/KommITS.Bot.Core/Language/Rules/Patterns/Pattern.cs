namespace KommITS.Bot.Core.Language.Rules.Patterns;

/// <summary>
/// A rule's pattern. Its language: a word; <c>a|b</c> either; <c>word*</c> a beginning; <c>[a|b]</c> may be left out; <c>...</c> some words or none;
/// <c>:</c> a colon; <c>{system}</c>, <c>{municipality}</c>, <c>{county}</c>, <c>{number}</c>, <c>{language}</c>, <c>{all}</c>,
/// <c>{kind}</c> (a system by what it is for), <c>{supplier}</c> slots; <c>{body}</c> the rest.
/// </summary>
/// <param name="Number">Its place in the <see cref="PatternIndex"/>.</param>
internal sealed record Pattern(int Number, string Text, IReadOnlyList<PatternElement> Elements)
{
    private static readonly string[] Slots = ["system", "municipality", "county", "number", "language", "all", "kind", "supplier"];

    public bool IsOpenEnded => Elements[^1] is GapElement or BodyElement;

    public static Pattern Parse(int number, string text, Spelling spelling) =>
        new(number, text, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => Element(part, text, spelling))]);

    private static PatternElement Element(string part, string pattern, Spelling spelling)
    {
        var isOptional = part[0] == '[' && part[^1] == ']';
        var inner = isOptional ? part[1..^1] : part;
        return inner switch
        {
            "..." => new GapElement(),
            ":" => new ColonElement(),
            "{body}" => new BodyElement(),
            _ => Choice(inner, pattern, isOptional, spelling),
        };
    }

    private static ChoiceElement Choice(string part, string text, bool isOptional, Spelling spelling)
    {
        var alternatives = part.Split('|', StringSplitOptions.RemoveEmptyEntries);
        var slots = alternatives.Where(word => word[0] == '{').Select(word => word.Trim('{', '}')).ToList();
        if (part.AsSpan().IndexOfAny("[]:") >= 0 || slots.Except(Slots).Any())
            throw new InvalidDataException($"'{part}' in the rule '{text}' is not understood.");
        var whole = alternatives.Where(word => word[0] != '{' && word[^1] != '*').Select(spelling.Forms).ToList();
        foreach (var form in whole.SelectMany(words => words))
            spelling.Learn(form);
        return new ChoiceElement(
            whole.Where(words => words.Count == 1).Select(words => words[0]).ToHashSet(StringComparer.Ordinal),
            [.. alternatives.Where(word => word[^1] == '*').Select(word => spelling.Forms(word[..^1])[0])],
            [.. whole.Where(words => words.Count > 1)],
            slots,
            isOptional);
    }
}
