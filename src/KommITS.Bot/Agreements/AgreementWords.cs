using System.Globalization;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using KommITS.Bot.Register;
using NodaTime;

namespace KommITS.Bot.Agreements;

/// <summary>States, days, what is covered and reasons in words.</summary>
internal sealed class AgreementWords(RegisterWords register)
{
    private const int MostNamed = 6;

    public static string Name(Texts texts, Agreement agreement) => agreement.Terms.Title.Length > 0 ? agreement.Terms.Title : texts["agreements.untitled"];

    public static string Kicker(Texts texts, Agreement agreement, Instant now) =>
        texts.Format(agreement.IsSample ? "agreements.kickerSample" : "agreements.kicker", agreement.Number, Status(texts, agreement, now));

    public static string Status(Texts texts, Agreement agreement, Instant now) => texts[agreement.Status switch
    {
        AgreementStatus.Draft => "agreements.statusDraft",
        AgreementStatus.Withdrawn => "agreements.statusWithdrawn",
        _ when agreement.HasEnded(now) => "agreements.statusEnded",
        _ when agreement.Terms.Starts > SwedishTime.DayOf(now) => "agreements.statusComing",
        _ => "agreements.statusPublished",
    }];

    /// <summary>"Inte bekräftat i tid: senast 3 mars 2027"; null for what is right.</summary>
    public static string? Stale(Texts texts, Agreement agreement, Instant now) =>
        agreement.IsStale(now) ? texts.Format("agreements.stale", texts.Day(agreement.VerifiedAt ?? agreement.ChangedAt)) : null;

    /// <summary>"1 april 2026 – 31 mars 2028", as far as it was entered.</summary>
    public static string? Term(Texts texts, AgreementTerms terms) => terms switch
    {
        { Starts: { } starts, Ends: { } ends } => texts.Format("agreements.termBoth", texts.Day(starts), texts.Day(ends)),
        { Starts: { } starts } => texts.Format("agreements.termFrom", texts.Day(starts)),
        { Ends: { } ends } => texts.Format("agreements.termUntil", texts.Day(ends)),
        _ => null,
    };

    /// <summary>"i dag", "i morgon", "om 45 dagar".</summary>
    public static string Away(Texts texts, LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => texts["agreements.today"],
        1 => texts["agreements.tomorrow"],
        var days => texts.Format("agreements.inDays", days),
    };

    public static string Deadline(Texts texts, DeadlineKind kind, string name) => texts.Format(kind == DeadlineKind.Notice ? "agreements.deadlineNotice" : "agreements.deadlineEnd", name);

    /// <summary>"Lifecare, allt inom ekonomisystem"; null where nothing was entered.</summary>
    public string? Covers(Texts texts, AgreementTerms terms, int most = AgreementTerms.MaxCovered)
    {
        var named = terms.Products.Select(register.Product).Concat(terms.Kinds.Select(kind => texts.Format("agreements.allOfKind", Kind(texts, kind)))).ToList();
        return named.Count == 0 ? null
            : named.Count > most ? texts.Format("agreements.andMore", string.Join(", ", named.Take(most)), named.Count - most)
            : texts.List(named);
    }

    public string Kind(Texts texts, string id) => register.FindKind(id) is { } kind ? RegisterWords.InSentence(kind.Name(texts.Language)) : id;

    public string Products(Texts texts, IEnumerable<string> ids)
    {
        var names = ids.Select(register.Product).ToList();
        return names.Count > MostNamed ? texts.Format("agreements.andMore", string.Join(", ", names.Take(MostNamed)), names.Count - MostNamed) : texts.List(names);
    }

    public string Municipality(Texts texts, string? code) => register.Municipality(texts, code);

    /// <summary>Why this person gets it.</summary>
    public string Why(Texts texts, NoticeReason reason, Member member) => reason.Code switch
    {
        "follower" => texts["agreements.whyFollower"],
        "runs" => texts.Format("agreements.whyRuns", Municipalities(texts, member), Products(texts, reason.Products ?? [])),
        "kind" => texts.Format("agreements.whyKind", Municipalities(texts, member), Products(texts, reason.Products ?? [])),
        "owner" => texts["agreements.whyOwner"],
        "asker" => texts["agreements.whyAsker"],
        _ => texts["agreements.whyCommittee"],
    };

    /// <summary>"Umeå kommun eller Vännäs kommun" for who works for both.</summary>
    private string Municipalities(Texts texts, Member member) => texts.AnyOf([.. member.Municipalities.Select(municipality => Municipality(texts, municipality))]);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
