using System.Text.Json.Serialization;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>Which municipalities a question is about; what is not set leaves all in.</summary>
public sealed record WantedMunicipalities
{
    public static WantedMunicipalities None { get; } = new();

    /// <summary>County code.</summary>
    public string? County { get; init; }

    /// <summary>SKR's groups, any of them ("A2").</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public int? MinPopulation { get; init; }

    public int? MaxPopulation { get; init; }

    /// <summary>Code of the municipality that they lie near to.</summary>
    public string? Near { get; init; }

    /// <summary>As the one that is asked about, by default one's own.</summary>
    public Likeness Like { get; init; }

    [JsonIgnore]
    public bool IsNone => this with { Groups = None.Groups } == None && Groups.Count == 0;

    [JsonIgnore]
    internal bool IsWhole => Groups is not null && Groups.All(group => group is not null);
}

/// <summary>What a municipality is to have in common with another.</summary>
[Flags]
public enum Likeness
{
    Nothing = 0,
    Size = 1,
    County = 2,
    Group = 4,

    /// <summary>Lies near it.</summary>
    Place = 8,
}
