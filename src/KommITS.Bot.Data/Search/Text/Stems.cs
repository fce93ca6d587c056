using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace KommITS.Bot.Data.Search.Text;

/// <summary>
/// The stems of a folded word, Swedish first and then English where that differs: texts mix the languages, and the English one
/// also takes the ending of Swedish nouns in -ing (lagring, lagra).
/// </summary>
internal static class Stems
{
    [ThreadStatic]
    private static SwedishStemmer? _swedish;

    [ThreadStatic]
    private static EnglishStemmer? _english;

    public static string Swedish(string folded) => Stem(_swedish ??= new SwedishStemmer(), SwedishEndings.Trim(folded));

    public static IReadOnlyList<string> Of(string folded)
    {
        if (!folded.All(char.IsLetter))
            return [folded];
        var swedish = Swedish(folded);
        var english = Stem(_english ??= new EnglishStemmer(), folded);
        return swedish == english || english.Length < 3 ? [swedish] : [swedish, english];
    }

    private static string Stem(SnowballProgram stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
