using KommITS.Bot.Core.Language.Names;
using KommITS.Bot.Core.Language.Names.Kinds;
using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>What stands where a name is expected and is none that we know; with the questions that may have been meant.</summary>
internal sealed class UnknownNames(ReferenceData reference, KindIndex kinds, IMunicipalityNames municipalities)
{
    private const int MostOffered = 4;
    private const int MostWords = 3;
    private const int LongestName = 60;

    private static readonly string[] Verbs =
        ["kor", "anvander", "har", "uses", "use", "using", "run", "runs", "running", "has", "have", "having", "driftar", "lamnat", "left", "med", "with", "byter", "replaces", "replacing", "fran", "from", "jamfor", "compare", "liknar", "like", "does", "vs", "som", "to", "till"];

    private static readonly string[] Fillers =
        ["nagot", "nagon", "some", "ett", "en", "a", "an", "the", "systemet", "programmet", "system", "vi", "oss", "we", "us", "inte", "ni", "andra", "alla", "de", "det", "idag", "today", "fortfarande", "still", "i", "in", "kommuner", "municipalities", "kommun", "for", "also", "ocksa", "would", "you", "do", "som", "that", "kor", "har", "anvander", "run", "use", "uses", "gemensamt", "vad", "what", "med", "with", "now", "nu"];

    /// <summary>"Vilka kör Foobar": null where no word stands where a system would.</summary>
    public RegisterQuestion? SystemIn(QuestionParts named)
    {
        if (NameIn(named) is not { } name)
            return null;
        var folded = NameKey.Of(name).Folded;
        var products = reference.Products.SelectMany(product => product.Aliases.Append(product.Name).Select(alias => (Distance: Near(folded, NameKey.Of(alias).Folded), product.Id)))
            .Where(near => near.Distance is not null).OrderBy(near => near.Distance).DistinctBy(near => near.Id)
            .Select(near => (near.Distance, Wanted: WantedSystems.Of(near.Id)));
        var ofKind = kinds.Names.Select(kind => (Distance: Near(folded, kind.Folded), kind.Kind.Id)).Where(near => near.Distance is not null)
            .OrderBy(near => near.Distance).DistinctBy(near => near.Id).Select(near => (near.Distance, Wanted: WantedSystems.OfKind(near.Id)));
        var nearest = products.Concat(ofKind).OrderBy(near => near.Distance).Take(MostOffered)
            .Select(near => (RegisterQuestion)new RegisterQuestion.WhoRuns(near.Wanted, named.Where));
        return new RegisterQuestion.Unknown(UnknownName.System, name, [.. nearest]);
    }

    /// <summary>"Vad kör Lekebärg": taken where only one can be meant, else offered.</summary>
    public RegisterQuestion? MunicipalityIn(QuestionParts named, Func<string, RegisterQuestion> ask)
    {
        if (NameIn(named) is not { } name)
            return null;
        var match = municipalities.Resolve(name);
        return match.Found is { } found
            ? ask(found.Code)
            : new RegisterQuestion.Unknown(UnknownName.Municipality, name, [.. match.Closest.Take(MostOffered).Select(near => ask(near.Code))]);
    }

    /// <summary>Several that only å, ä and ö would tell apart.</summary>
    public static RegisterQuestion Which(MunicipalityMention mention, Func<string, RegisterQuestion> ask) =>
        new RegisterQuestion.Unknown(UnknownName.Municipality, mention.Key.Lower, [.. mention.Meant.Take(MostOffered).Select(meant => ask(meant.Code))]);

    /// <summary>The words after the last verb or preposition that a name follows, as written.</summary>
    private static string? NameIn(QuestionParts named)
    {
        var (tokens, words) = (named.Reading.Text.Tokens, named.Reading.Text.Tokens.Select(token => token.Folded).ToList());
        for (var verb = words.Count - 2; verb >= 0; verb--)
        {
            if (!Verbs.Contains(words[verb]))
                continue;
            var from = verb + 1;
            while (from < words.Count && Fillers.Contains(words[from]))
                from++;
            var to = from;
            while (to < words.Count && to - from < MostWords && !Fillers.Contains(words[to]) && (to == from || tokens[to].Gap is Gap.Space or Gap.Joined))
                to++;
            if (to > from)
                return named.Reading.Text.Source[tokens[from].Start..tokens[to - 1].End] is { Length: <= LongestName } name ? name : null;
        }

        return null;
    }

    /// <summary>How far a name is from what was written; null when too far to be meant.</summary>
    private static int? Near(string written, string name)
    {
        var limit = Math.Max(1, Math.Min(written.Length, name.Length) / 3);
        if (EditDistance.Within(written, name, limit) is var distance && distance <= limit)
            return distance * 2;
        var overlaps = written.Length >= 4 && name.Length >= 4
            && (name.StartsWith(written, StringComparison.Ordinal) || written.StartsWith(name, StringComparison.Ordinal));
        return overlaps ? 1 : null;
    }
}
