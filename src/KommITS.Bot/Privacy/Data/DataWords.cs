using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Questions;

namespace KommITS.Bot.Privacy.Data;

/// <summary>What is stored about a person in words, a section for each area.</summary>
internal sealed class DataWords(ReferenceData reference)
{
    private const int MostWords = 3;
    private const int LongestWords = 90;

    /// <summary>Each heading's text; with "Body" after it what it is for and how long it is kept.</summary>
    private static readonly (string Area, string Text)[] Areas =
    [
        (PersonalAreas.Profile, "privacy.profile"),
        (PersonalAreas.Questions, "privacy.questions"),
        (PersonalAreas.Register, "privacy.register"),
        (PersonalAreas.Conferences, "privacy.conferences"),
        (PersonalAreas.Announcements, "privacy.announcements"),
        (PersonalAreas.Agreements, "privacy.agreements"),
        (PersonalAreas.Committee, "privacy.committee"),
        (PersonalAreas.Reminders, "privacy.reminders"),
        (PersonalAreas.Notices, "privacy.notices"),
        (PersonalAreas.Conversation, "privacy.conversation"),
        (PersonalAreas.Other, "privacy.other"),
    ];

    /// <summary>A kind that is not here is told as a number of records.</summary>
    private static readonly Dictionary<string, string> KindTexts = new()
    {
        ["asked"] = "privacy.kindAsked",
        ["answered"] = "privacy.kindAnswered",
        ["declined"] = "privacy.kindDeclined",
        ["askedOf"] = "privacy.kindAskedOf",
        ["facts"] = "privacy.kindFacts",
        ["contactFor"] = "privacy.kindContactFor",
        ["factHistory"] = "privacy.kindFactHistory",
        ["proposed"] = "privacy.kindProposed",
        ["catalogue"] = "privacy.kindCatalogue",
        ["import"] = "privacy.kindImport",
        ["radar"] = "privacy.kindRadar",
        ["dispute"] = "privacy.kindDispute",
        ["upkeep"] = "privacy.kindUpkeep",
        ["conferenceWritten"] = "privacy.kindConferenceWritten",
        ["registration"] = "privacy.kindRegistration",
        ["interest"] = "privacy.kindInterest",
        ["diet"] = "privacy.kindDiet",
        ["feedback"] = "privacy.kindFeedback",
        ["mandate"] = "privacy.kindMandate",
        ["vote"] = "privacy.kindVote",
        ["announcementWritten"] = "privacy.kindAnnouncementWritten",
        ["read"] = "privacy.kindRead",
        ["reply"] = "privacy.kindReply",
        ["membership"] = "privacy.kindMembership",
        ["admission"] = "privacy.kindAdmission",
        ["handover"] = "privacy.kindHandover",
        ["agreementWritten"] = "privacy.kindAgreementWritten",
        ["agreementFollowed"] = "privacy.kindAgreementFollowed",
        ["agreementAsked"] = "privacy.kindAgreementAsked",
        ["agreementUsed"] = "privacy.kindAgreementUsed",
        ["board"] = "privacy.kindBoard",
        ["decision"] = "privacy.kindDecision",
        ["report"] = "privacy.kindReport",
        ["conduct"] = "privacy.kindConduct",
        ["reminder"] = "privacy.kindReminder",
        ["noticeSent"] = "privacy.kindNoticeSent",
        ["noticeOther"] = "privacy.kindNoticeOther",
        ["audit"] = "privacy.kindAudit",
        ["conversation"] = "privacy.kindConversation",
    };

    /// <summary>Only the areas that have something; the profile always.</summary>
    public IReadOnlyList<DataSection> SectionsOf(Texts texts, Member member, PersonTraces person, IReadOnlyList<HeldDocument> held)
    {
        var facts = held.Where(one => one.Part is not null)
            .SelectMany(one => one.Part!.Describe(one.Document, person).Select(fact => (Area: AreaOf(one.Part.Area), Fact: fact)))
            .ToLookup(one => one.Area, one => one.Fact);
        return
        [
            .. Areas.Select(area => new DataSection(
                    texts[area.Text],
                    texts[$"{area.Text}Body"],
                    area.Area == PersonalAreas.Profile ? ProfileLines.Of(texts, member, reference) : [.. LinesOf(texts, facts[area.Area])]))
                .Where(section => section.Lines.Count > 0),
        ];
    }

    private static string AreaOf(string area) => Areas.Any(known => known.Area == area) ? area : PersonalAreas.Other;

    private IEnumerable<string> LinesOf(Texts texts, IEnumerable<PersonalFact> facts) => facts
        .GroupBy(fact => KindTexts.GetValueOrDefault(fact.Kind, "privacy.kindOther"))
        .Select(kind => LineOf(texts, texts[kind.Key], [.. kind]));

    private string LineOf(Texts texts, string kind, IReadOnlyList<PersonalFact> facts)
    {
        var said = facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Words))
            .Select(fact => QuestionWords.Short(reference.FindProduct(fact.Words!)?.Name ?? fact.Words!, LongestWords)).ToList();
        if (said.Count == 0)
            return texts.Format("privacy.count", kind, facts.Count);
        var shown = string.Join("; ", said.Take(MostWords));
        return texts.Format("privacy.countWords", kind, facts.Count, said.Count > MostWords ? texts.Format("privacy.more", shown, said.Count - MostWords) : shown);
    }
}

internal sealed record DataSection(string Title, string Purpose, IReadOnlyList<string> Lines);
