using KommITS.Bot.Core.Language.Rules.Patterns;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>One intent's rules, ready to hold against texts.</summary>
internal sealed class IntentMatcher(IntentRules rules, PatternIndex patterns)
{
    private const string QuestionMark = "?";

    private readonly List<Pattern> _starts = [.. rules.Starts.Select(patterns.Add)];
    private readonly List<(Pattern Pattern, int Weight)> _cues = [.. rules.Cues.Select(cue => (patterns.Add(cue.Key), cue.Value))];

    private readonly List<Pattern> _unless = [.. (rules.Unless ?? []).Where(pattern => pattern != QuestionMark).Select(patterns.Add)];

    public string Intent => rules.Intent;

    public bool Changes => rules.Changes;

    /// <summary>The most specific pattern that the text begins with at one of these words.</summary>
    /// <param name="possible">As <see cref="PatternIndex.PossibleIn"/> says.</param>
    public PatternMatch? Start(Reading reading, bool[] possible, IReadOnlyList<int> beginnings, int end)
    {
        PatternMatch? best = null;
        foreach (var pattern in _starts.Where(pattern => possible[pattern.Number]))
            foreach (var at in beginnings)
                if (new PatternMatcher(reading, pattern, end).Match(at, mustEnd: true) is { } match && IsBetter(match, best))
                    best = match;
        return best is null || IsRuledOut(reading, possible) ? null : best;
    }

    public int Score(Reading reading, bool[] possible)
    {
        var score = 0;
        foreach (var (pattern, weight) in _cues)
            if (IsAnywhere(reading, possible, pattern))
                score += weight;
        return score;
    }

    private bool IsRuledOut(Reading reading, bool[] possible) =>
        (rules.Unless?.Contains(QuestionMark) == true && reading.Text.Source.Contains('?', StringComparison.Ordinal))
        || _unless.Exists(pattern => IsAnywhere(reading, possible, pattern));

    private static bool IsBetter(PatternMatch match, PatternMatch? best) =>
        best is null || match.Specificity > best.Specificity || (match.Specificity == best.Specificity && best.Body is null && match.Body is not null);

    public static bool IsAnywhere(Reading reading, bool[] possible, Pattern pattern) => possible[pattern.Number] && IsAnywhere(reading, pattern);

    public static bool IsAnywhere(Reading reading, Pattern pattern)
    {
        var matcher = new PatternMatcher(reading, pattern, reading.Words.Count);
        for (var at = 0; at < reading.Words.Count; at++)
            if (matcher.Match(at, mustEnd: false) is not null)
                return true;
        return false;
    }
}
