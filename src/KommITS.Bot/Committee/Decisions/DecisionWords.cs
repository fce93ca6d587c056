using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using KommITS.Bot.Register;

namespace KommITS.Bot.Committee.Decisions;

/// <summary>A decision in words, and its card.</summary>
internal sealed class DecisionWords(MemberDirectory members, RegisterWords register)
{
    /// <summary>"Radera Lekebergs kommun".</summary>
    public async Task<string> WhatAsync(Texts texts, Decision decision, CancellationToken cancellationToken) => decision.Kind switch
    {
        DecisionKind.NameMember => texts.Format("decisions.nameMember", await NameAsync(texts, decision.Subject, cancellationToken)),
        DecisionKind.DeleteMunicipality => texts.Format("decisions.deleteMunicipality", register.Municipality(texts, decision.Subject)),
        _ => texts["decisions.exportAll"],
    };

    public async Task<DecisionCard> CardAsync(Texts texts, Decision decision, Member reader, string? why, CancellationToken cancellationToken)
    {
        var isOpen = decision.State == DecisionState.Open;
        var canApprove = isOpen && decision.ProposedBy != reader.Id;
        var code = Seal.CodeOf(decision.Seal);
        var title = await WhatAsync(texts, decision, cancellationToken);
        return new DecisionCard(
            title, decision.Id, decision.Seal, texts.Format("decisions.kicker", decision.Number), title,
            [
                new(texts["decisions.proposedBy"], texts.Format("decisions.byOn", await NameAsync(texts, decision.ProposedBy, cancellationToken), texts.Day(decision.ProposedAt))),
                new(texts["decisions.meaning"], Meaning(texts, decision)),
                new(texts["decisions.until"], texts.Day(decision.ExpiresAt)),
            ],
            isOpen ? null : await StateAsync(texts, decision, cancellationToken), canApprove, isOpen, why,
            canApprove ? texts.Format("decisions.typed", decision.Number, code) : isOpen ? texts.Format("decisions.typedBack", decision.Number) : null);
    }

    public async Task<string> StateAsync(Texts texts, Decision decision, CancellationToken cancellationToken) => decision.State switch
    {
        DecisionState.Approved => texts.Format("decisions.wasApproved", await NameAsync(texts, decision.DecidedBy!, cancellationToken)),
        DecisionState.Refused => texts.Format("decisions.wasRefused", await NameAsync(texts, decision.DecidedBy!, cancellationToken), decision.Reason ?? texts["admission.noReason"]),
        DecisionState.Expired => texts["decisions.wasExpired"],
        _ => texts["decisions.waits"],
    };

    private static string Meaning(Texts texts, Decision decision) => decision.Kind switch
    {
        DecisionKind.NameMember => texts["decisions.nameMeaning"],
        DecisionKind.DeleteMunicipality => texts.Format(
            "decisions.deleteMeaning", texts.Count("handover.systems", decision.Figures.GetValueOrDefault("systems")), texts.Count("questions.people", decision.Figures.GetValueOrDefault("people"))),
        _ => texts["decisions.exportMeaning"],
    };

    private async Task<string> NameAsync(Texts texts, string member, CancellationToken cancellationToken) =>
        await members.FindAsync(member, cancellationToken) is { Name.Length: > 0 } found ? found.Name : texts["handover.somebody"];
}

internal sealed record DecisionCard(
    string Fallback, string Id, string Seal, string Kicker, string Title, IReadOnlyList<DecisionCard.Fact> Facts, string? State, bool CanApprove, bool CanRefuse, string? Why, string? Typed)
{
    internal sealed record Fact(string Title, string Value);
}
