using KommITS.Bot.Core.Register;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Register.Upkeep;

/// <summary>Finds the fact that a button's data or typed names mean.</summary>
internal sealed class FactTarget(ReferenceData reference)
{
    public static string Write(Instant asked) => InstantPattern.ExtendedIso.Format(asked);

    /// <summary>A fact of the municipality that is named, or else of the member's own. Null: none is meant beyond doubt.</summary>
    public FactId? FindOwn(BotTurn turn) => turn.Input is Input.Command command ? Read(command) : FindTyped(turn, turn.Member.Municipality);

    /// <summary>A fact of a municipality that must be named.</summary>
    public FactId? FindNamed(BotTurn turn) => turn.Input is Input.Command command ? Read(command) : FindTyped(turn, null);

    /// <summary>What a card says may be forged: a municipality must be one; the product need only be compared.</summary>
    private FactId? Read(Input.Command command) =>
        reference.FindMunicipality(command.Get("municipality")) is { } municipality && command.Get("product") is { } product
            ? new FactId(municipality.Code, product, ReadAsked(command.Get("asked")))
            : null;

    private static FactId? FindTyped(BotTurn turn, string? own) => turn.Understood?.Slots switch
    {
        { Products: [var product], Municipalities: [var municipality] } => new FactId(municipality, product),
        { Products: [var product], Municipalities: [] } when own is not null => new FactId(own, product),
        _ => null,
    };

    private static Instant? ReadAsked(string? asked) =>
        asked is not null && InstantPattern.ExtendedIso.Parse(asked) is { Success: true } parsed ? parsed.Value : null;
}

/// <param name="Asked">When the question was put that is answered; null: nobody asked.</param>
internal sealed record FactId(string Municipality, string Product, Instant? Asked = null);
