namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>What a kind is called in the two languages.</summary>
public sealed record KindNames(string Sv, string En)
{
    /// <summary>Reads "Laddstolpar / Charging points", Swedish first. A stroke without spaces may be part of a name.</summary>
    public static KindNames? Read(string text)
    {
        var spaced = text.Split(" / ", StringSplitOptions.TrimEntries);
        var names = spaced.Length == 2 ? spaced : text.Split('/', StringSplitOptions.TrimEntries);
        return names is [var sv, var en] && ProductCatalogue.IsName(sv) && ProductCatalogue.IsName(en) ? new KindNames(sv, en) : null;
    }

    public override string ToString() => $"{Sv} / {En}";
}
