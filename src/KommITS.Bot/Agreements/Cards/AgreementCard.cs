using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Agreements.Cards;

/// <summary>An agreement as one person sees it. What was not entered is left out.</summary>
/// <param name="Steps">How to call off.</param>
/// <param name="Notes">What is to be known before all else: it has ended, nobody has confirmed it, it was changed.</param>
/// <param name="HasNews">It was changed since the person looked.</param>
internal sealed record AgreementCard(
    string Fallback, string Id, string Kicker, string Title, IReadOnlyList<AgreementCard.Note> Notes, string? Gives, IReadOnlyList<AgreementCard.Fact> About,
    bool HasCallOff, IReadOnlyList<AgreementCard.Fact> CallOff, IReadOnlyList<AgreementCard.Step> Steps, IReadOnlyList<AgreementCard.Fact> Dates, IReadOnlyList<AgreementCard.Fact> People,
    string? Link, bool IsOut, bool HasNews, bool Follows, bool CanFollow, bool CanUnfollow, bool CanWrite, bool CanEdit, bool CanPublish, bool CanVerify, bool CanWithdraw, bool CanDelete, string Typed)
{
    private const int Long = 4_000;
    private const int Middle = 1_300;
    private const int Short = 700;

    internal sealed record Fact(string Title, string Value);

    internal sealed record Note(string Line);

    internal sealed record Step(string Line);

    public static AgreementCard Of(AgreementView view)
    {
        var (texts, agreement, terms) = (view.Texts, view.Agreement, view.Agreement.Terms);
        var isLive = agreement.IsPublished && !agreement.HasEnded(view.Now);
        var callOff = Facts((texts["agreements.factWhoMay"], Fit(terms.WhoMayCallOff, Middle)), (texts["agreements.factDoFirst"], Fit(terms.DoFirst, Middle)));
        var steps = terms.CallOff.Take(AgreementTerms.MaxSteps).Select((step, at) => new Step(texts.Format("agreements.step", at + 1, CardBudget.Fit(step, Short / 2)))).ToList();
        var name = AgreementWords.Name(texts, agreement);
        return new AgreementCard(
            texts.Format("agreements.headline", agreement.Number, name),
            agreement.Id,
            AgreementWords.Kicker(texts, agreement, view.Now),
            CardBudget.Fit(name, Short),
            NotesOf(view),
            terms.Gives.Length > 0 ? CardBudget.Fit(terms.Gives, Long) : null,
            Facts(
                (texts["agreements.factSupplier"], Fit(terms.Supplier, Short)),
                (texts["agreements.factCovers"], Fit(view.Words.Covers(texts, terms), Middle)),
                (texts["agreements.factRunning"], view.Running.IsAny ? view.Words.Products(texts, view.Running.Named.Concat(view.Running.OfKind)) : null),
                (texts["agreements.factForWhom"], Fit(terms.ForWhom, Middle)),
                (texts["agreements.factPrice"], Fit(terms.Price, Middle))),
            callOff.Count + steps.Count > 0,
            callOff,
            steps,
            DatesOf(view),
            PeopleOf(view),
            terms.Link is { } link && WebAddress.IsLink(link) ? link : null,
            agreement.IsOut,
            agreement.IsOut && view.Interest.SeenVersion > 0 && view.Interest.SeenVersion < agreement.Version,
            view.Interest.Follows,
            isLive && !view.Interest.Follows,
            view.Interest.Follows || (isLive && view.Running.Named.Count > 0 && !view.Interest.IsMuted),
            view.CanWrite,
            view.CanWrite && agreement.Status is AgreementStatus.Draft or AgreementStatus.Published,
            view.CanWrite && agreement.Status == AgreementStatus.Draft,
            view.CanWrite && isLive,
            view.CanWrite && agreement.IsPublished,
            view.CanWrite && agreement.Status == AgreementStatus.Draft,
            texts.Format(agreement.Status == AgreementStatus.Draft ? "agreements.typedDraft" : "agreements.typedCard", agreement.Number));
    }

    private static List<Note> NotesOf(AgreementView view)
    {
        var (texts, agreement) = (view.Texts, view.Agreement);
        string?[] notes =
        [
            agreement.Status == AgreementStatus.Withdrawn
                ? agreement.WithdrawReason.Length > 0 ? texts.Format("agreements.noteWithdrawnWhy", CardBudget.Fit(agreement.WithdrawReason, Middle)) : texts["agreements.noteWithdrawn"]
                : null,
            agreement.IsPublished && agreement.HasEnded(view.Now) ? texts.Format("agreements.noteEnded", texts.Day(agreement.Terms.Ends!.Value)) : null,
            AgreementWords.Stale(texts, agreement, view.Now),
            agreement.IsOut && view.Interest.SeenVersion > 0 && view.Interest.SeenVersion < agreement.Version
                ? texts.Format("agreements.noteNews", ChangeWords.FieldsOf(texts, AgreementHistory.Since(agreement, view.Interest.SeenVersion)))
                : null,
        ];
        return [.. notes.OfType<string>().Select(line => new Note(line))];
    }

    private static List<Fact> DatesOf(AgreementView view)
    {
        var (texts, terms, today) = (view.Texts, view.Agreement.Terms, SwedishTime.DayOf(view.Now));
        return Facts(
            (texts["agreements.factTerm"], AgreementWords.Term(texts, terms)),
            (texts["agreements.factNotice"], terms.NoticeBy is not { } notice ? null
                : notice < today ? texts.Day(notice) : texts.Format("agreements.dayAway", texts.Day(notice), AgreementWords.Away(texts, notice, today))),
            (texts["agreements.factOptions"], Fit(terms.Options, Middle)));
    }

    private static List<Fact> PeopleOf(AgreementView view)
    {
        var (texts, agreement, terms) = (view.Texts, view.Agreement, view.Agreement.Terms);
        return Facts(
            (texts["agreements.factSocietyContact"], Fit(terms.SocietyContact, Short)),
            (texts["agreements.factSupplierContact"], Fit(terms.SupplierContact, Short)),
            (texts["agreements.factLink"], terms.Link is { } link && WebAddress.IsLink(link) ? new Uri(link).IdnHost : null),
            (texts["agreements.factOwner"], terms.Owner is { } owner ? view.People.GetValueOrDefault(owner)?.Name : null),
            (texts["agreements.factVerified"], agreement.VerifiedAt is not { } at ? null
                : agreement.VerifiedBy is { } by && view.People.GetValueOrDefault(by) is { Name.Length: > 0 } person
                    ? texts.Format("agreements.verifiedBy", texts.Day(at), person.Name)
                    : texts.Day(at)),
            (texts["agreements.factReview"], agreement is { IsPublished: true, NextReview: { } review } ? texts.Day(review) : null));
    }

    private static List<Fact> Facts(params (string Title, string? Value)[] facts) =>
        [.. facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => new Fact(fact.Title, fact.Value!))];

    private static string? Fit(string? text, int bytes) => string.IsNullOrWhiteSpace(text) ? null : CardBudget.Fit(text, bytes);
}

/// <summary>What an agreement's card is made from.</summary>
/// <param name="People">Owner and verifier, by member id.</param>
internal sealed record AgreementView(
    Texts Texts, AgreementWords Words, Agreement Agreement, AgreementInterest Interest, Running Running, IReadOnlyDictionary<string, Member> People, bool CanWrite, Instant Now);
