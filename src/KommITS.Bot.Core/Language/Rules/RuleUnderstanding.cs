using KommITS.Bot.Core.Language.Rules.Patterns;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>Understands by the rule files: a command that is the whole text, then a pattern that begins it, then the weight of its cues.</summary>
internal sealed class RuleUnderstanding : IUnderstanding
{
    private const int Enough = 4;
    private const int EnoughToChange = 5;
    private const int Lead = 2;
    private const int Offered = 2;

    /// <summary>What is offered when nothing is recognised.</summary>
    private static readonly string[] Defaults = [Intents.AskPeers, Intents.Help];

    private readonly Reader _reader;
    private readonly Spelling _spelling;
    private readonly Phrases _phrases;
    private readonly PatternIndex _patterns;
    private readonly List<IntentMatcher> _matchers;
    private readonly List<Pattern> _others;
    private readonly int _othersWeight;

    public RuleUnderstanding(Reader reader)
    {
        _reader = reader;
        var words = RuleFiles.ReadWords();
        var intents = RuleFiles.ReadIntents();
        _spelling = new Spelling(words);
        _phrases = new Phrases(intents, words, _spelling);
        _patterns = new PatternIndex(_spelling);
        _others = [.. words.Others.Select(_patterns.Add)];
        _othersWeight = words.OthersWeight;
        _matchers = [.. intents.Select(rules => new IntentMatcher(rules, _patterns))];
    }

    public Understood Understand(string text)
    {
        var reading = _reader.Read(text ?? "", _spelling);
        var beginnings = _phrases.Beginnings(reading.Words);
        var end = _phrases.End(reading.Words);
        if (_phrases.Exact(reading, beginnings, end) is { } command)
            return Certain(command, reading, PatternMatch.Command, []) with { IsCommand = true };
        var possible = _patterns.PossibleIn(reading);
        var talk = _others.Exists(pattern => IntentMatcher.IsAnywhere(reading, possible, pattern)) ? _othersWeight : 0;
        var scores = _matchers.Select(matcher => new Scored(matcher, matcher.Score(reading, possible) - (matcher.Changes ? talk : 0), matcher.Start(reading, possible, beginnings, end)))
            .OrderByDescending(scored => scored.Start?.Specificity ?? 0).ThenByDescending(scored => scored.Score).ToList();
        if (scores[0].Start is { } start)
            return Certain(scores[0].Matcher.Intent, reading, start, scores);
        return IsClear(scores[0], scores[1]) ? Certain(scores[0].Matcher.Intent, reading, null, scores) : Unsure(reading, scores);
    }

    private static bool IsClear(Scored best, Scored second) =>
        best.Score >= (best.Matcher.Changes ? EnoughToChange : Enough) && best.Score - Math.Max(0, second.Score) >= Lead;

    private static Understood Certain(string intent, Reading reading, PatternMatch? start, List<Scored> scores) =>
        new(intent, Nearest([intent], scores, []), SlotReader.Read(reading, intent, start));

    private static Understood Unsure(Reading reading, List<Scored> scores) =>
        new(null, Nearest([], scores, Defaults), SlotReader.Read(reading, null, null));

    private static List<string> Nearest(IEnumerable<string> first, List<Scored> scores, IEnumerable<string> last) =>
        [.. first.Concat(scores.Where(scored => scored.Score > 0 || scored.Start is not null).Select(scored => scored.Matcher.Intent)).Concat(last).Distinct().Take(Offered)];

    private sealed record Scored(IntentMatcher Matcher, int Score, PatternMatch? Start);
}
