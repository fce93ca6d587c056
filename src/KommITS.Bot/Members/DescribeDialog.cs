using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Members.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Members;

/// <summary>Role and areas of experience; both optional.</summary>
internal sealed class DescribeDialog : StepDialog<DescribeState>
{
    public const string Name = "members.describe";
    private const string Describe = "describe";
    private const int MaxRole = 100;
    private const int MaxAreas = 300;

    private readonly MemberDirectory _members;
    private readonly RelocationService _relocation;
    private readonly IMunicipalityNames _names;
    private readonly ReferenceData _reference;

    public DescribeDialog(MemberDirectory members, RelocationService relocation, IMunicipalityNames names, ReferenceData reference)
        : base(Name)
    {
        (_members, _relocation, _names, _reference) = (members, relocation, names, reference);
        AddStep(new(Describe, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Joined;

    protected override Task<Move<DescribeState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult<Move<DescribeState>>(new Move<DescribeState>.To(
            Describe, new DescribeState { IsNew = turn.Member.Role is null && turn.Member.Areas.Count == 0, WroteBefore = (options as Resume)?.Text }));

    protected override Move<DescribeState>.To Restore(DescribeState kept) => new(Describe, kept);

    private static Task AskAsync(BotTurn turn, DescribeState state, CancellationToken cancellationToken)
    {
        turn.Show("members/describe", DescribeCard.Of(turn.Texts, turn.Member, state));
        return Task.CompletedTask;
    }

    private async Task<Move<DescribeState>> ReadAsync(BotTurn turn, DescribeState state, CancellationToken cancellationToken)
    {
        switch (turn.Input)
        {
            case Input.Command command when command.Get("choice") == "save":
                return await SaveAsync(turn, state, command.Get("role"), command.Get("areas"), cancellationToken);
            case Input.Command:
            case Input.Text text when turn.Texts.Matches("members.skipWords", text.Value):
                return Skip(turn, state);
            case Input.Text text when turn.Texts.After("turn.noWords", text.Value) is { } correction && _names.Resolve(correction).Found is { } municipality:
                return await CorrectAsync(turn, state, municipality, cancellationToken);
            case Input.Text when turn.IsCommand || turn.Understood is { Intent: not null and not Intents.Profile }:
                return new Move<DescribeState>.NotAnAnswer();
            case Input.Text text when text.Value.Any(char.IsLetter):
                return await SaveAsync(turn, state, RoleIn(turn.Texts, text.Value), string.Join(", ", turn.Member.Areas), cancellationToken);
            default:
                return new Move<DescribeState>.To(Describe, state);
        }
    }

    /// <summary>"Nej, Habo": the municipality that was just noted is wrong.</summary>
    private async Task<Move<DescribeState>> CorrectAsync(
        BotTurn turn,
        DescribeState state,
        Municipality chosen,
        CancellationToken cancellationToken)
    {
        var municipality = _reference.StandingFor(chosen);
        turn.Become(await _relocation.MoveAsync(turn.Member.Id, municipality.Code, cancellationToken));
        MunicipalityNote.Show(turn, chosen, municipality, joins: false);
        return new Move<DescribeState>.To(Describe, state);
    }

    /// <summary>"Jag är IT-chef" gives "IT-chef".</summary>
    private static string RoleIn(Texts texts, string text) => texts.After("members.roleWords", text) ?? text.Trim();

    private async Task<Move<DescribeState>> SaveAsync(
        BotTurn turn,
        DescribeState state,
        string? role,
        string? areas,
        CancellationToken cancellationToken)
    {
        if (role?.Length > MaxRole || areas?.Length > MaxAreas)
        {
            turn.Say("members.roleTooLong");
            return new Move<DescribeState>.Stay(state);
        }

        if (role is null && string.IsNullOrEmpty(areas) && state.IsNew)
            return Skip(turn, state);
        string[] list = areas?.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        turn.Become(await _members.DescribeAsync(turn.Member.Id, role, list, cancellationToken));
        turn.Note(turn.Texts["members.describedTitle"], turn.Texts.Format("members.describedBody", Given(role), Given(string.Join(", ", list))));
        return End(turn, state);

        string Given(string? value) => string.IsNullOrEmpty(value) ? turn.Texts["members.notGiven"] : value;
    }

    private static Move<DescribeState> Skip(BotTurn turn, DescribeState state)
    {
        turn.Note(turn.Texts["members.skippedTitle"], turn.Texts["members.skippedBody"]);
        return End(turn, state);
    }

    private static Move<DescribeState> End(BotTurn turn, DescribeState state)
    {
        if (state.WroteBefore is not null)
            return new Move<DescribeState>.End(new Resume(state.WroteBefore));
        if (state.IsNew)
            turn.Say(turn.Member.IsActive ? "members.ready" : "members.stillPending");
        return new Move<DescribeState>.End();
    }
}

internal sealed record DescribeState : StepState
{
    /// <summary>Nothing was known before: this is part of joining.</summary>
    public bool IsNew { get; init; }

    public string? WroteBefore { get; init; }
}
