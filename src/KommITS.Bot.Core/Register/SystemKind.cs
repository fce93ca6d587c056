namespace KommITS.Bot.Core.Register;

/// <summary>What a system is for ("Ekonomisystem"). Products are compared within their kind.</summary>
/// <param name="Id">Made from the Swedish name ("ekonomisystem").</param>
public sealed record SystemKind(string Id, string NameSv, string NameEn)
{
    private const string Security = "it-sakerhet";

    /// <summary>Of a proposed product: what it is for has not been said yet.</summary>
    public static SystemKind Unsorted { get; } = new("ej-sorterat", "Ej sorterat", "Not sorted");

    /// <summary>Who protects what with which product is shown one product at a time, to admitted members only, and never as a list of everything.</summary>
    public bool IsSecurity => Id == Security;

    public string Name(string language) => language == "en" ? NameEn : NameSv;
}
