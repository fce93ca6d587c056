using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Agreements.Asking;

/// <summary>Questions about agreements to the committee, and its answers.</summary>
public sealed class AgreementQuestions(IDocumentStore store, MemberDirectory members, NoticeService notices, TimeProvider time)
{
    /// <param name="request">The message's or the dialog's id, so that pressing twice is asking once.</param>
    public async Task<AgreementQuestion> AskAsync(Agreement agreement, Member by, string text, string request, CancellationToken cancellationToken)
    {
        var id = RequestId.Of(by.Id, request);
        var question = await store.AddNumberedAsync(
            KeyOf(agreement.Id, id),
            new DocumentKey(Agreement.Container, "counter", $"question-{agreement.Id}"),
            number => new AgreementQuestion
            {
                Id = id,
                Number = number,
                Agreement = agreement.Id,
                By = by.Id,
                Municipality = by.Municipality ?? "",
                Text = text.Trim(),
                At = time.GetCurrentInstant(),
            },
            cancellationToken);
        await notices.PublishAsync(AgreementNotices.Asked(agreement.Id, question.Id), await CommitteeAsync(agreement, by, cancellationToken), cancellationToken);
        return question;
    }

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<AgreementQuestion>> AllAsync(string agreement, CancellationToken cancellationToken) =>
        [.. (await store.QueryAllAsync<AgreementQuestion>(new DocumentQuery(Agreement.Container, PartitionOf(agreement), PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken)).OrderBy(one => one.Number)];

    public async Task<AgreementQuestion?> FindAsync(string agreement, string? question, CancellationToken cancellationToken) =>
        question is { Length: > 0 and <= 64 } ? (await store.ReadAsync<AgreementQuestion>(KeyOf(agreement, question), cancellationToken))?.Content : null;

    public async Task<AgreementOutcome> AnswerAsync(string agreement, string question, Member by, string text, string request, CancellationToken cancellationToken)
    {
        if (!AgreementMoves.MayWrite(by))
            return AgreementOutcome.NotCommittee;
        if (await FindAsync(agreement, question, cancellationToken) is null)
            return AgreementOutcome.NotFound;
        var answer = new QuestionAnswer(RequestId.Of(by.Id, request), by.Id, text.Trim(), time.GetCurrentInstant());
        var stored = await store.ChangeAsync<AgreementQuestion>(KeyOf(agreement, question), found => found?.Answer(answer), cancellationToken);
        if (stored?.Answers.All(given => given.Id != answer.Id) != false)
            return AgreementOutcome.WrongState;
        await notices.PublishAsync(AgreementNotices.Answered(agreement, question, answer.Id), [new NoticeRecipient(stored.By, AgreementNotices.WhyAsker)], cancellationToken);
        return AgreementOutcome.Done;
    }

    /// <summary>The owner with that reason, then the rest of the committee; nobody is told of their own question.</summary>
    private async Task<IReadOnlyList<NoticeRecipient>> CommitteeAsync(Agreement agreement, Member by, CancellationToken cancellationToken) =>
    [
        .. (await members.ActivePeopleAsync(cancellationToken)).Where(member => AgreementMoves.MayWrite(member) && member.PersonKey != by.PersonKey)
            .Select(member => new NoticeRecipient(member.Id, member.Id == agreement.Terms.Owner ? AgreementNotices.WhyOwner : AgreementNotices.WhyCommittee)),
    ];

    private static DocumentKey KeyOf(string agreement, string question) => new(Agreement.Container, PartitionOf(agreement), question);

    private static string PartitionOf(string agreement) => $"question/{agreement}";
}
