using System.Collections.Frozen;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>Brings words into the one form that rules compare: chat spellings ("nåt", "mej"), no diacritics, and slips mended.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;
    private const int ShortestMeant = 5;
    private const int LongEnoughForTwo = 9;

    private readonly FrozenDictionary<string, string> _forms;
    private readonly HashSet<string> _known;
    private readonly Dictionary<char, List<(string Word, uint Letters)>> _byLetter = [];

    public Spelling(SharedWords words)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, others) in words.Spellings)
            foreach (var other in others)
            {
                forms.TryAdd(other, Folding.Fold(word));
                if (other.Length > 1)
                    forms.TryAdd(Folding.Fold(other), Folding.Fold(word));
            }
        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
        _known = [.. words.Known.Select(Folding.Fold)];
    }

    /// <summary>A word's one form, without mending.</summary>
    public string Form(string lower, string folded) =>
        _forms.TryGetValue(lower, out var form) || _forms.TryGetValue(folded, out form) ? form : folded;

    /// <summary>The forms of a rule's words.</summary>
    public IReadOnlyList<string> Forms(string words) =>
        [.. TokenText.Read(words).Tokens.Select(token => Form(token.Lower, token.Folded))];

    /// <summary>Makes a word one that others can be a misspelling of.</summary>
    public void Learn(string form)
    {
        if (!_known.Add(form) || form.Length < ShortestWord)
            return;
        if (!_byLetter.TryGetValue(form[0], out var words))
            _byLetter[form[0]] = words = [];
        words.Add((form, EditDistance.Letters(form)));
    }

    /// <summary>The word of the rules that this one is a slip away from (two in long words), if just one is; else the word itself.</summary>
    public string Mend(string form)
    {
        if (form.Length < ShortestWord || _known.Contains(form) || !_byLetter.TryGetValue(form[0], out var words))
            return form;
        var (meant, distance, rivals) = (form, int.MaxValue, 0);
        var written = EditDistance.Letters(form);
        foreach (var (word, letters) in words)
        {
            var allowed = Math.Min(word.Length, form.Length) >= LongEnoughForTwo ? 2 : 1;
            if (!EditDistance.MayBeWithin(written, letters, allowed))
                continue;
            var found = EditDistance.Within(form, word, allowed);
            if (found > allowed || found > distance || Math.Max(word.Length, form.Length) < ShortestMeant)
                continue;
            rivals = found == distance ? rivals + 1 : 0;
            (meant, distance) = (word, found);
        }
        return rivals == 0 ? meant : form;
    }
}
