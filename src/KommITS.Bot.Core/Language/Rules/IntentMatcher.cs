namespace KommITS.Bot.Core.Language.Rules;

/// <summary>One intent's rules, ready to hold against texts.</summary>
internal sealed class IntentMatcher(IntentRules rules, Spelling spelling)
{
    private readonly List<Pattern> _starts = [.. rules.Starts.Select(pattern => Pattern.Parse(pattern, spelling))];
    private readonly List<(Pattern Pattern, int Weight)> _cues = [.. rules.Cues.Select(cue => (Pattern.Parse(cue.Key, spelling), cue.Value))];

    public string Intent => rules.Intent;

    public bool Changes => rules.Changes;

    /// <summary>The most specific pattern that the text begins with at one of these words.</summary>
    public PatternMatch? Start(Reading reading, IReadOnlyList<int> beginnings, int end)
    {
        PatternMatch? best = null;
        foreach (var pattern in _starts)
            foreach (var at in beginnings)
                if (new PatternMatcher(reading, pattern, end).Match(at, mustEnd: true) is { } match && match.Specificity > (best?.Specificity ?? -1))
                    best = match;
        return best;
    }

    public int Score(Reading reading)
    {
        var score = 0;
        foreach (var (pattern, weight) in _cues)
            if (IsAnywhere(reading, pattern))
                score += weight;
        return score;
    }

    private static bool IsAnywhere(Reading reading, Pattern pattern)
    {
        var matcher = new PatternMatcher(reading, pattern, reading.Words.Count);
        for (var at = 0; at < reading.Words.Count; at++)
            if (matcher.Match(at, mustEnd: false) is not null)
                return true;
        return false;
    }
}
