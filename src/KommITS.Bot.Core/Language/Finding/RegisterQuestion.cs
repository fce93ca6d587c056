using System.Text.Json;
using System.Text.Json.Serialization;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>
/// What a member wants to know of the register. It holds no answer and no right: it travels in cards' buttons, which may be forged, and is answered
/// anew, for the member who presses, each time.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "ask")]
[JsonDerivedType(typeof(WhoRuns), "whoRuns")]
[JsonDerivedType(typeof(WhatRuns), "whatRuns")]
[JsonDerivedType(typeof(Commonest), "commonest")]
[JsonDerivedType(typeof(WhoReplaces), "whoReplaces")]
[JsonDerivedType(typeof(WhoLeft), "whoLeft")]
[JsonDerivedType(typeof(Compare), "compare")]
[JsonDerivedType(typeof(Similar), "similar")]
[JsonDerivedType(typeof(Overview), "overview")]
[JsonDerivedType(typeof(Unknown), "unknown")]
public abstract record RegisterQuestion
{
    /// <summary>A longer one in a card's data is none of ours.</summary>
    private const int LongestText = 4000;

    private RegisterQuestion()
    {
    }

    /// <summary>Who has one of the systems.</summary>
    public sealed record WhoRuns(WantedSystems Systems, WantedMunicipalities Where, Stage Stage = Stage.Here) : RegisterQuestion;

    /// <param name="Municipality">Null: the member's own.</param>
    /// <param name="Systems">None: all of them.</param>
    public sealed record WhatRuns(string? Municipality, WantedSystems Systems) : RegisterQuestion;

    /// <summary>How many have each system of a kind, or each of several.</summary>
    public sealed record Commonest(WantedSystems Systems, WantedMunicipalities Where) : RegisterQuestion;

    /// <param name="When">Null: at any time.</param>
    public sealed record WhoReplaces(WantedSystems Systems, QuarterRange? When, WantedMunicipalities Where) : RegisterQuestion;

    /// <param name="For">Only those that took one of these products instead; empty: whatever they took.</param>
    public sealed record WhoLeft(WantedSystems Systems, IReadOnlyList<string> For, QuarterRange? When, WantedMunicipalities Where) : RegisterQuestion;

    /// <param name="One">Null: the member's own.</param>
    public sealed record Compare(string? One, string Other) : RegisterQuestion;

    /// <param name="To">Null: the member's own.</param>
    public sealed record Similar(string? To, WantedMunicipalities Where, IReadOnlyList<string> Running) : RegisterQuestion;

    /// <summary>What there is to ask.</summary>
    public sealed record Overview : RegisterQuestion;

    /// <summary>A name that nothing has.</summary>
    /// <param name="Nearest">The questions that may have been meant, best first.</param>
    public sealed record Unknown(UnknownName What, string Name, IReadOnlyList<RegisterQuestion> Nearest) : RegisterQuestion;

    public string ToText() => JsonSerializer.Serialize(this, DocumentJson.Options);

    /// <summary>Null for what is no question.</summary>
    public static RegisterQuestion? Parse(string? text)
    {
        if (text is null or { Length: > LongestText })
            return null;
        try
        {
            return JsonSerializer.Deserialize<RegisterQuestion>(text, DocumentJson.Options) is { } question && IsWhole(question) ? question : null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsWhole(RegisterQuestion question) => question switch
    {
        WhoRuns who => who.Systems is { IsWhole: true } && who.Where is { IsWhole: true } && Enum.IsDefined(who.Stage),
        WhatRuns what => what.Systems is { IsWhole: true },
        Commonest commonest => commonest.Systems is { IsWhole: true } && commonest.Where is { IsWhole: true },
        WhoReplaces who => who.Systems is { IsWhole: true } && who.Where is { IsWhole: true },
        WhoLeft who => who is { Systems.IsWhole: true, Where.IsWhole: true, For: not null },
        Compare compare => compare.Other is not null,
        Similar similar => similar is { Where.IsWhole: true, Running: not null },
        Unknown => false,
        _ => true,
    };
}

public enum Stage
{
    /// <summary>Those that run it, and those that plan to.</summary>
    Here,

    Planned,
}

public enum UnknownName
{
    System,
    Municipality,
}
