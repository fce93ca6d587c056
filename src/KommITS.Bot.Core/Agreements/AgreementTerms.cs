using System.Text.Json;
using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Agreements;

/// <summary>What the committee has entered. What is empty was not entered, and nothing is said of it anywhere.</summary>
public sealed record AgreementTerms
{
    public const int MaxTitle = 120;
    public const int MaxLine = 300;
    public const int MaxText = 600;
    public const int MaxSummary = 1500;
    public const int MaxSteps = 10;
    public const int MaxCovered = 30;

    public string Title { get; init; } = "";

    public string Supplier { get; init; } = "";

    /// <summary>Kind ids: all that is of such a kind is covered.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Product ids.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>What the agreement gives.</summary>
    public string Gives { get; init; } = "";

    public string? ForWhom { get; init; }

    /// <summary>The price model, in words.</summary>
    public string? Price { get; init; }

    /// <summary>How to call off, step by step.</summary>
    public IReadOnlyList<string> CallOff { get; init; } = [];

    public LocalDate? Starts { get; init; }

    /// <summary>The last day.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>How it may be extended, in words.</summary>
    public string? Options { get; init; }

    /// <summary>The last day to give notice, or to say that one wants to go on.</summary>
    public LocalDate? NoticeBy { get; init; }

    public string? WhoMayCallOff { get; init; }

    /// <summary>What they must do first.</summary>
    public string? DoFirst { get; init; }

    public string? SocietyContact { get; init; }

    public string? SupplierContact { get; init; }

    /// <summary>The full text.</summary>
    public string? Link { get; init; }

    /// <summary>Member id of who is asked whether it is still right.</summary>
    public string? Owner { get; init; }

    public bool SaysTheSameAs(AgreementTerms other) => Text(this) == Text(other);

    private static string Text(AgreementTerms terms) => JsonSerializer.Serialize(terms, DocumentJson.Options);
}
