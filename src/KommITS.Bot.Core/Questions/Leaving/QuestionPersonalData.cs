using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Privacy.Json;

namespace KommITS.Bot.Core.Questions.Leaving;

/// <summary>
/// Questions and answers by a person. One that nobody has answered goes with them, out of the chats it was sent to as well; what others have answered, and
/// answers to others, stay as a member's in their municipality, without whose; the cards that others got of them are made anew.
/// </summary>
internal sealed class QuestionPersonalData(IDocumentStore store, QuestionArchive archive, NoticeService notices)
    : PersonalDocuments(store, PersonalAreas.Questions, new PersonalPlace("questions", "question", "asked"), new PersonalPlace("questions", "audience", "askedOf"))
{
    public override IEnumerable<PersonalFact> Describe(StoredText document, PersonTraces person)
    {
        if (document.Key.Partition != "question" || Read(document) is not { } question)
            return base.Describe(document, person);
        var own = person.IsMember(question.Asker.Member) && question.Status != QuestionStatus.Deleted ? [new PersonalFact("asked", question.Text)] : Array.Empty<PersonalFact>();
        var answers = question.Answers.Where(answer => person.IsMember(answer.Author.Member)).Select(answer => new PersonalFact("answered", answer.Text));
        var declined = question.Declined.Any(person.IsMember) ? [new PersonalFact("declined")] : Array.Empty<PersonalFact>();
        return [.. own, .. answers, .. declined];
    }

    public override async Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken)
    {
        if (document.Key.Partition != "question" || Read(document) is not { } question)
        {
            await base.ForgetAsync(document, person, cancellationToken);
            return;
        }

        var result = await archive.ChangeAsync(question.Id, stored => new QuestionChange(QuestionOutcome.Done, Without(stored, person)), cancellationToken);
        if (result.Question is null)
            return;
        if (result.Question.Status == QuestionStatus.Deleted)
            await notices.RecallAsync(QuestionNotices.Asked(question).Id, cancellationToken);
        else
            foreach (var named in NamedIn(question, person))
                await notices.ReviseAsync(named.Id, cancellationToken);
    }

    /// <summary>What was sent to others with the person's name on it.</summary>
    private static IEnumerable<Notice> NamedIn(Question question, PersonTraces person) => person.IsMember(question.Asker.Member)
        ? [QuestionNotices.Asked(question), .. question.Answers.SelectMany(answer => new[] { QuestionNotices.Accepted(question, answer.Id), QuestionNotices.Thanked(question, answer.Id) })]
        : question.Answers.Where(answer => person.IsMember(answer.Author.Member)).Select(answer => QuestionNotices.Answered(question, answer.Id));

    private static Question Without(Question question, PersonTraces person)
    {
        var isOnlyTheirs = person.IsMember(question.Asker.Member) && question.Answers.Count == 0;
        var kept = isOnlyTheirs ? question with { Status = QuestionStatus.Deleted, Text = "", Products = [] } : question;
        return PersonalJson.Scrub(kept, person);
    }

    private static Question? Read(StoredText document) => document.Content.Deserialize<Question>(DocumentJson.Options);
}
