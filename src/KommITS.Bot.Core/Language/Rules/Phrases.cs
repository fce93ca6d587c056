using System.Collections.Frozen;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>Exact commands, and the polite words around them that may be left out.</summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, string> _commands;
    private readonly FrozenDictionary<string, string> _marks;
    private readonly int _longest;
    private readonly List<IReadOnlyList<string>> _openers;
    private readonly List<IReadOnlyList<string>> _closers;

    public Phrases(IReadOnlyList<IntentRules> intents, SharedWords words, Spelling spelling)
    {
        var exact = intents.SelectMany(rules => rules.Exact.Select(command => (command, Words: spelling.Forms(command), rules.Intent))).ToList();
        _commands = exact.Where(command => command.Words.Count > 0).DistinctBy(command => string.Join(' ', command.Words))
            .ToFrozenDictionary(command => string.Join(' ', command.Words), command => command.Intent, StringComparer.Ordinal);
        _marks = exact.Where(command => command.Words.Count == 0)
            .ToFrozenDictionary(command => command.command, command => command.Intent, StringComparer.Ordinal);
        _longest = exact.Max(command => command.Words.Count);
        _openers = [.. words.Openers.Select(spelling.Forms)];
        _closers = [.. words.Closers.Select(spelling.Forms)];
        foreach (var word in exact.Select(command => command.Words).Concat(_openers).Concat(_closers).SelectMany(phrase => phrase))
            spelling.Learn(word);
    }

    /// <summary>The intent whose command is the whole text, but for polite words.</summary>
    public string? Exact(Reading reading, IReadOnlyList<int> beginnings, int end)
    {
        if (reading.Words.Count == 0)
            return _marks.GetValueOrDefault(reading.Text.Source.Trim());
        foreach (var from in beginnings)
            foreach (var to in new[] { reading.Words.Count, end })
                if (to > from && to - from <= _longest && _commands.TryGetValue(string.Join(' ', reading.Words.Skip(from).Take(to - from)), out var intent))
                    return intent;
        return null;
    }

    /// <summary>Where the text can begin: at its first word, and after each polite opener.</summary>
    public IReadOnlyList<int> Beginnings(IReadOnlyList<string> words)
    {
        var beginnings = new List<int> { 0 };
        for (var next = 0; next < beginnings.Count; next++)
            foreach (var opener in _openers)
                if (beginnings[next] + opener.Count is var after && after < words.Count && IsAt(opener, words, beginnings[next]) && !beginnings.Contains(after))
                    beginnings.Add(after);
        return beginnings;
    }

    public static bool IsAt(IReadOnlyList<string> phrase, IReadOnlyList<string> words, int at)
    {
        if (at + phrase.Count > words.Count)
            return false;
        for (var word = 0; word < phrase.Count; word++)
            if (words[at + word] != phrase[word])
                return false;
        return true;
    }

    /// <summary>Where the text ends when its polite closing words are left out.</summary>
    public int End(IReadOnlyList<string> words)
    {
        var end = words.Count;
        while (_closers.Find(closer => closer.Count < end && IsAt(closer, words, end - closer.Count)) is { } closer)
            end -= closer.Count;
        return end;
    }
}
