using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy;

namespace KommITS.Bot.Core.Notices;

/// <summary>
/// What was sent to a person, or told others of them. Notices of which they are the subject have their id in theirs, and go; out of a notice to many, and
/// out of others' digests and budgets, the person is taken, so that its figures add up among those who are left.
/// </summary>
internal sealed class NoticePersonalData(IDocumentStore store) : PersonalDocuments(
    store,
    PersonalAreas.Notices,
    new PersonalPlace(NoticeKeys.Container, NoticeKeys.Records),
    new PersonalPlace(NoticeKeys.Container, NoticeKeys.Heads),
    new PersonalPlace(NoticeKeys.Container, NoticeKeys.Open),
    new PersonalPlace(NoticeKeys.Container, NoticeKeys.Budgets),
    new PersonalPlace(NoticeKeys.Container, "*", "notice"))
{
    public override IEnumerable<PersonalFact> Describe(StoredText document, PersonTraces person) =>
        person.IsMember(document.Key.Id) && PersonalPlace.Find(document.Content, "state") is { } state
            ? [new PersonalFact(state == "sent" ? "noticeSent" : "noticeOther")]
            : [];
}
