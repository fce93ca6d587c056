using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Agreements;

internal static class AgreementOutcomes
{
    /// <summary>The sentence for an outcome that is not the wished one.</summary>
    public static string KeyOf(AgreementOutcome outcome) => outcome switch
    {
        AgreementOutcome.AlreadyDone => "agreements.outcomeAlreadyDone",
        AgreementOutcome.NotCommittee => "turn.committeeOnly",
        AgreementOutcome.Incomplete => "agreements.outcomeIncomplete",
        AgreementOutcome.WrongState => "agreements.outcomeWrongState",
        AgreementOutcome.Changed => "agreements.outcomeChanged",
        _ => "agreements.notFound",
    };

    public static string Fault(Texts texts, AgreementFault fault) => fault switch
    {
        AgreementFault.NoTitle => texts["agreements.faultNoTitle"],
        AgreementFault.NoSupplier => texts["agreements.faultNoSupplier"],
        AgreementFault.NoSummary => texts["agreements.faultNoSummary"],
        AgreementFault.TooLong => texts.Format("agreements.faultTooLong", AgreementTerms.MaxTitle, AgreementTerms.MaxSummary, AgreementTerms.MaxText, AgreementTerms.MaxLine),
        AgreementFault.TooManySteps => texts.Format("agreements.faultSteps", AgreementTerms.MaxSteps),
        AgreementFault.TooMuchCovered => texts.Format("agreements.faultCovered", AgreementTerms.MaxCovered),
        AgreementFault.EndsBeforeItStarts => texts["agreements.faultEnd"],
        AgreementFault.NoticeAfterTheEnd => texts["agreements.faultNotice"],
        AgreementFault.HasEnded => texts["agreements.faultEnded"],
        _ => texts["agreements.faultLink"],
    };
}
