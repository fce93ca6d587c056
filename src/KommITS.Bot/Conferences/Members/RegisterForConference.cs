using KommITS.Bot.Conferences.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences.Members;

/// <summary>
/// "Anmäl mig till konferens 3 på distans". Where there is nothing to choose, or it was said, at once; else the form asks. "Är jag anmäld" and "mina anmälningar" show where
/// one stands.
/// </summary>
internal sealed class RegisterForConference(
    ConferenceTarget target, RegistrationService service, RosterBook rosters, RegistrationReplies replies, ShowOwnPlaces own, TimeProvider time) : IHandler
{
    private static readonly string[] AskWords = ["ar jag", "am i", "min anmalan", "mina anmalningar", "my registration", "har min", "har var", "have i"];
    private static readonly string[] RemoteWords = ["distans", "remote", "online", "digitalt", "pa natet", "hemifran", "teams"];
    private static readonly string[] OnSiteWords = ["pa plats", "on site", "on-site", "in person", "fysiskt"];

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var said = ConferenceNames.Plain(turn.Text);
        if (turn.Input is Input.Text && Has(said, AskWords))
            await own.HandleAsync(turn, cancellationToken);
        else if (await target.FindOrNextAsync(turn, cancellationToken) is not { IsOut: true } conference)
            turn.Say("conferences.nothingToRegister");
        else if (ModeOf(turn, conference, said) is { } mode)
            await RegisterAsync(turn, conference, mode, cancellationToken);
        else
            await AskAsync(turn, conference, cancellationToken);
    }

    private async Task RegisterAsync(BotTurn turn, Conference conference, AttendanceMode mode, CancellationToken cancellationToken)
    {
        var result = await service.RegisterAsync(conference.Id, turn.Member, mode, WishesOf(turn), cancellationToken);
        if (result.Outcome is RegistrationOutcome.Done or RegistrationOutcome.AlreadyDone or RegistrationOutcome.Waiting)
            await replies.RegisteredAsync(turn, conference, result, turn.Input is Input.Command command ? command.Get("diet") ?? "" : "", cancellationToken);
        else
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
    }

    private async Task AskAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if (RegistrationHours.WhyClosed(conference, time.GetCurrentInstant()) is { } closed)
            turn.Say(ConferenceOutcomes.KeyOf(closed));
        else
            turn.Replace("conferences/register", RegisterCard.Of(turn.Texts, conference, await rosters.OfAsync(conference.Id, cancellationToken), turn.Member));
    }

    /// <summary>Null: the person has to say.</summary>
    private static AttendanceMode? ModeOf(BotTurn turn, Conference conference, string said)
    {
        if (turn.Input is Input.Command command)
            return Enum.TryParse<AttendanceMode>(command.Get("mode"), ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        if (Has(said, RemoteWords))
            return AttendanceMode.Remote;
        if (Has(said, OnSiteWords))
            return AttendanceMode.OnSite;
        return ConferenceWords.Modes(conference.Details) is [var only] && ConferenceTarget.NumberIn(turn.Text) is not null ? only : null;
    }

    private static RegistrationWishes WishesOf(BotTurn turn) => turn.Input is Input.Command command
        ? new RegistrationWishes(Toggle(command, "visible"), Toggle(command, "sessions"))
        : RegistrationWishes.None;

    private static bool? Toggle(Input.Command command, string field) => command.Get(field) switch { "true" => true, "false" => false, _ => null };

    private static bool Has(string said, string[] words) => Array.Exists(words, word => said.Contains(word, StringComparison.Ordinal));
}
