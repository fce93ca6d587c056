namespace KommITS.Bot.Core.Agreements.Finding;

/// <summary>Finds agreements by what people say of them: "har vi nåt ramavtal på datorer?", "avtal om lönesystem", "avtalet med Atea".</summary>
public interface IAgreementSearch
{
    /// <param name="agreements">Those that the person may see; what is found stands in the same order.</param>
    AgreementsFound Find(string text, IReadOnlyList<Agreement> agreements);
}

/// <param name="Words">What was looked for, as it was said; empty: nothing in particular.</param>
/// <param name="Agreements">Those that all of it fits.</param>
/// <param name="Partly">Where none is: those that some of it fits.</param>
public sealed record AgreementsFound(IReadOnlyList<string> Words, IReadOnlyList<Agreement> Agreements, IReadOnlyList<Agreement> Partly);
