namespace KommITS.Bot.Data.Search.Text;

/// <summary>The ideas of municipal ICT, and the words for them in both languages. Words are folded.</summary>
internal sealed class Concepts
{
    private readonly Dictionary<string, Concept> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Concept> _stems = new(StringComparer.Ordinal);

    public Concepts()
    {
        foreach (var words in WordLists.Lines("concepts.txt"))
        {
            var forms = words.Select(word => Folding.Fold(word.TrimStart('~'))).ToList();
            var concept = new Concept(forms[0], Counts: words[0][0] != '~');
            foreach (var form in forms)
            {
                _forms.TryAdd(form, concept);
                _stems.TryAdd(Stems.Swedish(form), concept);
            }
        }
    }

    /// <summary>The word itself or an inflection of it.</summary>
    public Concept? Find(string folded) => _forms.GetValueOrDefault(folded) ?? _stems.GetValueOrDefault(Stems.Swedish(folded));

    /// <summary>The word exactly as listed.</summary>
    public Concept? FindForm(string folded) => _forms.GetValueOrDefault(folded);
}
