using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Language;
using KommITS.Bot.Register;

namespace KommITS.Bot.Members.Handover;

/// <summary>The cards of a handover, of things as they are now.</summary>
internal sealed class HandoverTalk(HandoverService service, HandoverWork work, RegisterWords words)
{
    private const int Shown = 50;

    /// <summary>Who leaves chooses who takes over.</summary>
    public async Task<object> ChooseAsync(Texts texts, HandoverCase one, string? declinedBy, string? why, CancellationToken cancellationToken)
    {
        var place = words.Municipality(texts, one.Municipality);
        var colleagues = await service.ColleaguesAsync(one, cancellationToken);
        var title = texts.Format("handover.chooseTitle", place);
        return new
        {
            Fallback = title,
            one.Id,
            Title = title,
            Declined = declinedBy is null ? null : texts.Format("handover.declinedBy", declinedBy, one.Reason ?? texts["admission.noReason"]),
            Body = texts.Format("handover.chooseBody", await ThingsAsync(texts, one, cancellationToken)),
            Nobody = colleagues.Count == 0 ? texts["handover.noColleague"] : null,
            CanChoose = colleagues.Count > 0,
            First = colleagues.Count == 0 ? "" : colleagues[0].Id,
            People = colleagues.Take(Shown).Select(colleague => new { Title = colleague.Name, Value = colleague.Id }),
            Typed = colleagues.Count == 0 ? null : texts.Format("handover.chooseTyped", colleagues[0].Name),
            Why = why,
        };
    }

    /// <summary>The successor says yes or no.</summary>
    public async Task<object> AskAsync(Texts texts, HandoverCase one, string leaver, string? why, CancellationToken cancellationToken)
    {
        var title = texts.Format("handover.askTitle", leaver, words.Municipality(texts, one.Municipality));
        var isOpen = one.State == HandoverState.Asked;
        return new
        {
            Fallback = title,
            one.Id,
            Title = title,
            Body = isOpen ? texts.Format("handover.askBody", await ThingsAsync(texts, one, cancellationToken)) : texts[KeyOf(one.State)],
            CanAnswer = isOpen,
            Typed = isOpen ? texts["handover.askTyped"] : null,
            Why = why,
        };
    }

    public string Place(Texts texts, HandoverCase one) => words.Municipality(texts, one.Municipality);

    public static string KeyOf(HandoverOutcome outcome) => outcome switch
    {
        HandoverOutcome.AlreadyDone => "handover.alreadyDone",
        HandoverOutcome.NoColleague => "handover.notColleague",
        HandoverOutcome.NotYours => "handover.notYours",
        _ => "handover.nothing",
    };

    private static string KeyOf(HandoverState state) => state switch
    {
        HandoverState.Accepted or HandoverState.Done => "handover.wasAccepted",
        _ => "handover.isOver",
    };

    private async Task<string> ThingsAsync(Texts texts, HandoverCase one, CancellationToken cancellationToken) =>
        texts.List([.. (await work.CountAsync(one, cancellationToken)).Select(thing => Thing(texts, thing.Kind, thing.Count))]);

    private static string Thing(Texts texts, string kind, int count) => kind switch
    {
        "contact" => texts["handover.contact"],
        "questions" => texts.Count("handover.questions", count),
        "registrations" => texts.Count("handover.registrations", count),
        "follows" => texts.Count("handover.follows", count),
        _ => texts.Count("handover.systems", count),
    };
}
