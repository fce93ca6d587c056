namespace KommITS.Bot.Core.Language.Rules.Patterns;

/// <summary>
/// Tells by one look at a text's words which of all patterns can be in it. Of each pattern it knows the places that something must fill,
/// and under each word the places that it fills: a text has few words, and the rules have hundreds of patterns.
/// </summary>
internal sealed class PatternIndex(Spelling spelling)
{
    private const int MostPlaces = 32;

    private readonly List<uint> _needed = [];
    private readonly Dictionary<string, List<Place>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> _bySlot = new(StringComparer.Ordinal);

    public Pattern Add(string text)
    {
        var pattern = Pattern.Parse(_needed.Count, text, spelling);
        var needed = 0u;
        var places = pattern.Elements.OfType<ChoiceElement>().Where(choice => !choice.IsOptional).Take(MostPlaces);
        foreach (var (at, choice) in places.Index())
        {
            needed |= 1u << at;
            Fill(new Place(pattern.Number, 1u << at), choice);
        }

        _needed.Add(needed);
        return pattern;
    }

    /// <returns>By the pattern's number: false only if the pattern can't be in the text.</returns>
    public bool[] PossibleIn(Reading reading)
    {
        var filled = new uint[_needed.Count];
        foreach (var slot in SlotsIn(reading))
            Mark(_bySlot.GetValueOrDefault(slot), filled);
        foreach (var word in reading.Words)
            MarkWord(word, filled);
        var possible = new bool[filled.Length];
        for (var number = 0; number < filled.Length; number++)
            possible[number] = filled[number] == _needed[number];
        return possible;
    }

    private void Fill(Place place, ChoiceElement choice)
    {
        foreach (var word in choice.Words.Concat(choice.Phrases.Select(phrase => phrase[0])))
            Add(_byWord, word, place);
        foreach (var beginning in choice.Beginnings)
            Add(_byBeginning, beginning, place);
        foreach (var slot in choice.Slots)
            Add(_bySlot, slot, place);
    }

    private void MarkWord(string word, uint[] filled)
    {
        Mark(_byWord.GetValueOrDefault(word), filled);
        var beginnings = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= word.Length; length++)
            if (beginnings.TryGetValue(word.AsSpan(0, length), out var places))
                Mark(places, filled);
    }

    /// <summary>The slots that something in the text may fill; numbers and the like are for the slow look.</summary>
    private static IEnumerable<string> SlotsIn(Reading reading)
    {
        if (reading.Products.Count > 0)
            yield return "system";
        if (reading.Municipalities.Count > 0)
            yield return "municipality";
        if (reading.County is not null)
            yield return "county";
        if (reading.Kinds.Count > 0)
            yield return "kind";
        if (reading.Suppliers.Count > 0)
            yield return "supplier";
        foreach (var slot in (string[])["number", "language", "all"])
            yield return slot;
    }

    private static void Mark(List<Place>? places, uint[] filled)
    {
        foreach (var place in places ?? [])
            filled[place.Pattern] |= place.Bit;
    }

    private static void Add(Dictionary<string, List<Place>> index, string key, Place place)
    {
        if (!index.TryGetValue(key, out var places))
            index[key] = places = [];
        places.Add(place);
    }

    private readonly record struct Place(int Pattern, uint Bit);
}
