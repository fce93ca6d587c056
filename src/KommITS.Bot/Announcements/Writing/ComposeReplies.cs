using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Writing;

/// <summary>What the bot says while somebody writes an announcement.</summary>
internal sealed class ComposeReplies(AnnouncementWords words, PreviewAnnouncement preview)
{
    public async Task AskAsync(BotTurn turn, ComposeState state, CancellationToken cancellationToken) =>
        turn.Show("announcements-committee/form", FormCard.Of(turn.Texts, state, await words.TypedAsync(turn.Texts, state.Draft.Audience, cancellationToken)));

    /// <summary>The first thing that an announcement needs and does not have.</summary>
    public static FormField? NextOf(AnnouncementDraft draft) =>
        draft.Content.Title.Length == 0 ? FormField.Title
        : draft.Content.Text.Length == 0 ? FormField.Text
        : draft.Audience.IsNobody ? FormField.Audience
        : null;

    public static void SayNext(BotTurn turn, ComposeState state, IReadOnlyList<string> remarks)
    {
        foreach (var remark in remarks)
            turn.Send(Message.OfText(remark));
        turn.Say(NextOf(state.Draft) switch
        {
            FormField.Title => "announcements.nextTitle",
            FormField.Text => "announcements.nextText",
            FormField.Audience => "announcements.nextAudience",
            _ => "announcements.nextSave",
        });
    }

    public async Task SavedAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (!announcement.IsOut)
        {
            turn.Note(turn.Texts.Format("announcements.savedTitle", announcement.Number));
            await preview.ShowAsync(turn, announcement, cancellationToken);
        }
        else if (announcement.WaitsForApproval)
        {
            turn.Note(turn.Texts.Format("announcements.rewriteWaitsTitle", announcement.Number), turn.Texts["announcements.rewriteWaitsBody"]);
        }
        else
        {
            turn.Note(turn.Texts.Format("announcements.rewrittenTitle", announcement.Number), turn.Texts["announcements.rewrittenBody"]);
        }
    }
}
