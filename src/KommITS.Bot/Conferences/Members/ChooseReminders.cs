using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Konferenspåminnelser bara mina": all, only of what one takes part in, or none. What the statutes demand always comes.</summary>
internal sealed class ChooseReminders(MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (ChoiceOf(turn) is not var (invitations, own))
        {
            Show(turn);
            return;
        }

        await members.MuteAsync(turn.Member.Id, ConferenceNotices.InvitationsTopic, !invitations, cancellationToken);
        turn.Become(await members.MuteAsync(turn.Member.Id, ConferenceNotices.OwnTopic, !own, cancellationToken));
        turn.Note(turn.Texts[TitleOf(turn.Member)], turn.Texts["conferences.remindersBody"]);
    }

    private static void Show(BotTurn turn) => turn.Show("conferences/reminders", new
    {
        Fallback = turn.Texts["conferences.remindersTitle"],
        Title = turn.Texts["conferences.remindersTitle"],
        Body = turn.Texts[TitleOf(turn.Member)],
        Value = !turn.Member.HasMuted(ConferenceNotices.InvitationsTopic) ? "all" : turn.Member.HasMuted(ConferenceNotices.OwnTopic) ? "none" : "mine",
        Typed = turn.Texts["conferences.remindersTyped"],
    });

    /// <summary>Null when none is named.</summary>
    private static (bool Invitations, bool Own)? ChoiceOf(BotTurn turn)
    {
        var said = turn.Input is Input.Command command ? command.Get("reminders") ?? "" : LastWord(ConferenceNames.Plain(turn.Text));
        return said switch
        {
            "all" or "alla" => (true, true),
            "mine" or "mina" => (false, true),
            "none" or "inga" => (false, false),
            _ => null,
        };
    }

    private static string TitleOf(Member member) =>
        !member.HasMuted(ConferenceNotices.InvitationsTopic) && !member.HasMuted(ConferenceNotices.OwnTopic) ? "conferences.remindersAll"
        : member.HasMuted(ConferenceNotices.OwnTopic) ? "conferences.remindersNone"
        : "conferences.remindersMine";

    private static string LastWord(string said) => said.Split([' ', ':', '.', ','], StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
}
