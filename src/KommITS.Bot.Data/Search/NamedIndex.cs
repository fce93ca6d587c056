using System.Collections.Concurrent;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Data.Search.Text;
using Lucene.Net.Index;

namespace KommITS.Bot.Data.Search;

/// <summary>
/// Keeps what is written in the index true to the names that are known. When they change, the questions that have one of the changed names in them are
/// written again before the next search, which reads its words with the new names too.
/// </summary>
internal sealed class NamedIndex(IndexWriter writer, Func<ProperNames> names)
{
    private readonly Concepts _concepts = new();
    private readonly ConcurrentDictionary<string, QuestionEntry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _renewing = new();
    private volatile ProperNames? _seen;
    private volatile Reading? _reading;

    /// <summary>Reads words as the index has them.</summary>
    public WordReader Reader
    {
        get
        {
            Renew();
            return _reading!.Words;
        }
    }

    public void Put(QuestionEntry entry)
    {
        Renew();
        _entries[entry.QuestionId] = entry;
        Write(entry.QuestionId);
    }

    public void Remove(string questionId)
    {
        Renew();
        _entries.TryRemove(questionId, out _);
        Write(questionId);
    }

    /// <summary>Whoever comes while it goes on waits, so that nobody searches an index that is half of each.</summary>
    private void Renew()
    {
        if (ReferenceEquals(_seen, names()))
            return;
        lock (_renewing)
        {
            var now = names();
            if (ReferenceEquals(_seen, now))
                return;
            var changed = _reading is { } before ? before.Names.Differences(now) : now;
            if (_reading is null || changed.Any)
                _reading = new Reading(now, new WordReader(now, _concepts));
            foreach (var entry in changed.Any ? _entries.Values : [])
                if (changed.AreIn(entry.Text) || changed.AreIn(entry.AnswersText))
                    Write(entry.QuestionId);
            _seen = now;
        }
    }

    /// <summary>Again, if the entry or the names became others meanwhile: then another thread may have written before this one.</summary>
    private void Write(string questionId)
    {
        Reading reading;
        QuestionEntry? entry;
        do
        {
            reading = _reading!;
            entry = _entries.GetValueOrDefault(questionId);
            if (entry is null)
                writer.DeleteDocuments(QuestionFields.IdTerm(questionId));
            else
                writer.UpdateDocument(QuestionFields.IdTerm(questionId), QuestionFields.Of(entry, reading.Words));
        }
        while (!ReferenceEquals(reading, _reading) || !ReferenceEquals(entry, _entries.GetValueOrDefault(questionId)));
    }

    private sealed record Reading(ProperNames Names, WordReader Words);
}
