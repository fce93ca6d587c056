using KommITS.Bot.Core.Register.Finding.Indexing;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>The best few of many, held while they are gone through. Of equal scores the first by name.</summary>
internal sealed class FewBest(int count, Numbering numbers)
{
    private readonly PriorityQueue<int, (double Score, int Rank)> _worstFirst = new(Comparer<(double Score, int Rank)>.Create(
        (one, other) => one.Score.CompareTo(other.Score) is not 0 and var order ? order : other.Rank.CompareTo(one.Rank)));

    /// <summary>Whether one with at most that score may still be among them.</summary>
    public bool MayTake(double score) => _worstFirst.Count < count || (_worstFirst.TryPeek(out _, out var worst) && score >= worst.Score);

    public void Add(int municipality, double score)
    {
        if (_worstFirst.Count < count)
            _worstFirst.Enqueue(municipality, (score, numbers.RankOf(municipality)));
        else
            _worstFirst.EnqueueDequeue(municipality, (score, numbers.RankOf(municipality)));
    }

    /// <summary>Empties it.</summary>
    /// <returns>The best first.</returns>
    public int[] Take()
    {
        var best = new int[_worstFirst.Count];
        for (var at = best.Length - 1; at >= 0; at--)
            best[at] = _worstFirst.Dequeue();
        return best;
    }
}
