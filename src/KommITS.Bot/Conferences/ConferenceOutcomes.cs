using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences;

internal static class ConferenceOutcomes
{
    /// <summary>The sentence for an outcome that is not the wished one.</summary>
    public static string KeyOf(ConferenceOutcome outcome) => outcome switch
    {
        ConferenceOutcome.AlreadyDone => "conferences.outcomeAlreadyDone",
        ConferenceOutcome.NotCommittee => "turn.committeeOnly",
        ConferenceOutcome.Incomplete => "conferences.outcomeIncomplete",
        ConferenceOutcome.WrongState => "conferences.outcomeWrongState",
        ConferenceOutcome.Changed => "conferences.outcomeChanged",
        _ => "conferences.notFound",
    };

    public static string KeyOf(RegistrationOutcome outcome) => outcome switch
    {
        RegistrationOutcome.NotOpenYet => "conferences.registerNotYet",
        RegistrationOutcome.Closed => "conferences.registerClosed",
        RegistrationOutcome.NoSuchMode => "conferences.registerNoMode",
        RegistrationOutcome.OtherIsFull => "conferences.registerOtherFull",
        RegistrationOutcome.NotRegistered => "conferences.notRegistered",
        RegistrationOutcome.TooLate => "conferences.offerTooLate",
        RegistrationOutcome.NotMember => "members.stillPending",
        _ => "conferences.notFound",
    };

    public static string Fault(Texts texts, ConferenceFault fault) => fault switch
    {
        ConferenceFault.NoTitle => texts["conferences.faultNoTitle"],
        ConferenceFault.TooLong => texts["conferences.faultTooLong"],
        ConferenceFault.NoPlace => texts["conferences.faultNoPlace"],
        ConferenceFault.NoStart => texts["conferences.faultNoStart"],
        ConferenceFault.EndsBeforeItStarts => texts["conferences.faultEnd"],
        ConferenceFault.UnknownZone => texts["conferences.faultZone"],
        ConferenceFault.NoSeats => texts["conferences.faultNoSeats"],
        ConferenceFault.BadLink => texts["conferences.faultLink"],
        ConferenceFault.BadImage => texts["conferences.faultImage"],
        ConferenceFault.NoAltText => texts["conferences.faultAlt"],
        ConferenceFault.ClosesBeforeItOpens => texts["conferences.faultRegistration"],
        ConferenceFault.NoNoticeDate => texts["conferences.faultNotice"],
        ConferenceFault.SessionElsewhen => texts["conferences.faultSessionDay"],
        ConferenceFault.SessionBackwards => texts["conferences.faultSessionEnd"],
        _ => texts.Format("conferences.faultSessions", ConferenceDetails.MaxSessions),
    };
}
