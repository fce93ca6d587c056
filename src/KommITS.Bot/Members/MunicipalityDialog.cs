using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Members.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Members;

/// <summary>Where the person works: proposed from the mail domain, confirmed or typed. Joins a stranger and moves a member.</summary>
internal sealed class MunicipalityDialog : StepDialog<MunicipalityState>
{
    public const string Name = "members.municipality";
    private const string Other = "other";
    private const string Municipality = "municipality";

    private readonly AdmissionService _admission;
    private readonly RelocationService _relocation;
    private readonly IMunicipalityNames _names;
    private readonly ReferenceData _reference;
    private readonly ChannelProfiles _profiles;

    public MunicipalityDialog(AdmissionService admission, RelocationService relocation, IMunicipalityNames names, ReferenceData reference, ChannelProfiles profiles)
        : base(Name)
    {
        (_admission, _relocation, _names, _reference, _profiles) = (admission, relocation, names, reference, profiles);
        AddStep(new(Municipality, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Anyone;

    protected override async Task<Move<MunicipalityState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        // Who moves is known already: only one who joins is looked up in the channel, and gets a proposal from it.
        var profile = turn.Member.Status == MemberStatus.Stranger
            ? await _profiles.ReadAsync(turn.Dialogs.Context, cancellationToken)
            : new ChannelProfile(null, null);
        var proposed = _names.FindByMail(profile.Email) is { } byMail ? _reference.StandingFor(byMail).Code : null;
        return new Move<MunicipalityState>.To(Municipality, new MunicipalityState
        {
            PersonName = profile.Name ?? turn.Texts["members.noName"],
            Email = profile.Email,
            Offered = proposed is null ? [] : [proposed],
            Proposed = proposed is not null,
            WroteBefore = (options as Resume)?.Text,
        });
    }

    protected override Move<MunicipalityState>.To? Restore(MunicipalityState kept) =>
        kept.PersonName.Length > 0 ? new(Municipality, kept with { Proposed = kept.Proposed && kept.Offered.Count == 1 }) : null;

    private Task AskAsync(BotTurn turn, MunicipalityState state, CancellationToken cancellationToken)
    {
        if (state.Offered.Count == 0)
            turn.Say("members.askMunicipality");
        else
            turn.Show("members/municipality", MunicipalityCard.Of(turn.Texts, state, [.. state.Offered.Select(_reference.FindMunicipality).OfType<Municipality>()]));
        return Task.CompletedTask;
    }

    private Task<Move<MunicipalityState>> ReadAsync(BotTurn turn, MunicipalityState state, CancellationToken cancellationToken) =>
        turn.Input switch
        {
            Input.Command command => ReadChoiceAsync(turn, state, command.Get("choice"), cancellationToken),
            Input.Text text => ReadTextAsync(turn, state, text.Value, cancellationToken),
            _ => Task.FromResult(AskAgain(state)),
        };

    private async Task<Move<MunicipalityState>> ReadChoiceAsync(
        BotTurn turn,
        MunicipalityState state,
        string? choice,
        CancellationToken cancellationToken)
    {
        if (choice is not null && state.Offered.Contains(choice))
            return await SettleAsync(turn, state, _reference.FindMunicipality(choice)!, cancellationToken);
        if (choice != Other)
            turn.Say("turn.unknownCommand");
        return AskAgain(state);
    }

    private async Task<Move<MunicipalityState>> ReadTextAsync(
        BotTurn turn,
        MunicipalityState state,
        string text,
        CancellationToken cancellationToken)
    {
        if (state.Proposed && turn.Texts.Matches("turn.yesWords", text))
            return await SettleAsync(turn, state, _reference.FindMunicipality(state.Offered[0])!, cancellationToken);
        if (state.Offered.Count > 0 && turn.Texts.Matches("turn.noWords", text))
            return AskAgain(state);
        if (turn.IsCommand)
            return new Move<MunicipalityState>.NotAnAnswer();
        var match = _names.Resolve(turn.Texts.After("turn.noWords", text) ?? text);
        if (match.Found is not null)
            return await SettleAsync(turn, state, match.Found, cancellationToken);
        if (turn.Understood is { Intent: not null } && match.Closest.Count == 0)
            return new Move<MunicipalityState>.NotAnAnswer();
        if (match.Closest.Count > 0)
            return new Move<MunicipalityState>.To(Municipality, state with { Proposed = false, Offered = [.. match.Closest.Select(found => _reference.StandingFor(found).Code).Distinct()] });
        turn.Say("members.unknownMunicipality");
        return new Move<MunicipalityState>.Stay(state with { Proposed = false, Offered = [] });
    }

    private static Move<MunicipalityState> AskAgain(MunicipalityState state) =>
        new Move<MunicipalityState>.To(Municipality, state with { Proposed = false, Offered = [] });

    private async Task<Move<MunicipalityState>> SettleAsync(
        BotTurn turn,
        MunicipalityState state,
        Municipality chosen,
        CancellationToken cancellationToken)
    {
        var municipality = _reference.StandingFor(chosen);
        var joins = turn.Member.Status == MemberStatus.Stranger;
        var email = state.Email ?? (joins ? (await _profiles.ReadAsync(turn.Dialogs.Context, cancellationToken)).Email : null);
        turn.Become(joins
            ? await _admission.JoinAsync(turn.Member.Id, new JoinRequest(state.PersonName, email, municipality.Code), cancellationToken)
            : await _relocation.MoveAsync(turn.Member.Id, municipality.Code, cancellationToken));
        MunicipalityNote.Show(turn, chosen, municipality, joins);
        return joins
            ? new Move<MunicipalityState>.Then(DescribeDialog.Name, state.WroteBefore is { } text ? new Resume(text) : null)
            : new Move<MunicipalityState>.End();
    }
}

internal sealed record MunicipalityState : StepState
{
    public string PersonName { get; init; } = "";

    public string? Email { get; init; }

    /// <summary>Codes of the municipalities on the card.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>The one offered is proposed from the mail domain, so that "yes" means it.</summary>
    public bool Proposed { get; init; }

    /// <summary>What the person wanted before we asked.</summary>
    public string? WroteBefore { get; init; }
}
