using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements;

internal static class AnnouncementOutcomes
{
    /// <summary>The sentence for an outcome that is not the wished one.</summary>
    public static string KeyOf(AnnouncementOutcome outcome) => outcome switch
    {
        AnnouncementOutcome.AlreadyDone => "announcements.outcomeAlreadyDone",
        AnnouncementOutcome.NotCommittee => "turn.committeeOnly",
        AnnouncementOutcome.OwnText => "announcements.outcomeOwnText",
        AnnouncementOutcome.Changed => "announcements.outcomeChanged",
        AnnouncementOutcome.Incomplete => "announcements.outcomeIncomplete",
        AnnouncementOutcome.WrongState => "announcements.outcomeWrongState",
        AnnouncementOutcome.OnlyWords => "announcements.outcomeOnlyWords",
        _ => "announcements.outcomeNotFound",
    };

    public static string Fault(Texts texts, AnnouncementFault fault) => fault switch
    {
        AnnouncementFault.NoTitle => texts["announcements.faultNoTitle"],
        AnnouncementFault.TitleTooLong => texts.Format("announcements.faultTitleTooLong", AnnouncementContent.MaxTitle),
        AnnouncementFault.NoText => texts["announcements.faultNoText"],
        AnnouncementFault.TextTooLong => texts.Format("announcements.faultTextTooLong", AnnouncementContent.MaxText),
        AnnouncementFault.BadLink => texts["announcements.faultBadLink"],
        AnnouncementFault.BadImage => texts["announcements.faultBadImage"],
        AnnouncementFault.NoAltText => texts.Format("announcements.faultNoAltText", AnnouncementContent.MaxAltText),
        _ => texts["announcements.faultNoAudience"],
    };
}
