using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Language;

namespace KommITS.Bot.Delivery.Settings;

/// <summary>What a member may turn off, topic by topic, with the key of its name and of the words that it is typed by.</summary>
internal static class NoticeTopics
{
    public static IReadOnlyList<(string Topic, string Key)> All { get; } =
    [
        (QuestionNotices.AskedTopic, "delivery.topicQuestions"),
        (QuestionNotices.ThanksTopic, "delivery.topicThanks"),
        (AnnouncementNotices.TopicOf(AnnouncementCategory.News)!, "delivery.topicNews"),
        (AnnouncementNotices.TopicOf(AnnouncementCategory.Events)!, "delivery.topicEvents"),
        (AnnouncementNotices.TopicOf(AnnouncementCategory.Agreements)!, "delivery.topicAgreements"),
        (AnnouncementNotices.RepliesTopic, "delivery.topicReplies"),
        (ConferenceNotices.InvitationsTopic, "delivery.topicInvitations"),
        (ConferenceNotices.OwnTopic, "delivery.topicConferences"),
        (AgreementNotices.Topic, "delivery.topicContracts"),
        (RegisterNotices.UpkeepTopic, "delivery.topicUpkeep"),
        (RegisterNotices.DisputeTopic, "delivery.topicDisputes"),
        (RegisterNotices.RadarTopic, "delivery.topicRadar"),
    ];

    public static string? NameOf(Texts texts, string? topic) => All.Where(one => one.Topic == topic).Select(one => texts[one.Key]).FirstOrDefault();

    /// <summary>The topic that the words name, in either language.</summary>
    public static string? Find(Texts texts, string words) =>
        All.Where(one => texts.Matches(one.Key, words)).Select(one => one.Topic).FirstOrDefault();
}
