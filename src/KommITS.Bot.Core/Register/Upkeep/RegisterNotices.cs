using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register.Radar;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>What the register sends unasked. The ids are made from what the notice is about, so publishing twice is publishing once.</summary>
public static class RegisterNotices
{
    public const string UpkeepKind = "register.upkeep";
    public const string DisputedKind = "register.disputed";
    public const string SettledKind = "register.settled";
    public const string RadarKind = "register.radar";
    public const string IntroducedKind = "register.introduced";

    /// <summary>The monthly question.</summary>
    public const string UpkeepTopic = "register.questions";

    /// <summary>Facts that are doubted, and what came of it.</summary>
    public const string DisputeTopic = "register.disputes";

    /// <summary>Offers to be introduced, and introductions.</summary>
    public const string RadarTopic = "register.introductions";

    public static IReadOnlyList<string> Topics { get; } = [UpkeepTopic, DisputeTopic, RadarTopic];

    public static NoticeReason WhyContact { get; } = new("contact");

    public static NoticeReason WhyCommittee { get; } = new("committee");

    public static NoticeReason WhyDoubter { get; } = new("doubter");

    public static NoticeReason WhyAccepted { get; } = new("accepted");

    public static string UpkeepId(string municipality, string month) => $"register/upkeep/{municipality}/{month}";

    public static Notice Upkeep(UpkeepQuestion question) =>
        new(UpkeepId(question.Municipality, question.Month), UpkeepKind, question.Municipality, question.Month, UpkeepTopic);

    public static Notice Disputed(Dispute dispute) => new($"register/disputed/{dispute.Id}", DisputedKind, dispute.Id, Topic: DisputeTopic);

    public static Notice Explained(Dispute dispute) => new($"register/disputed/{dispute.Id}/reason", DisputedKind, dispute.Id, Topic: DisputeTopic);

    public static Notice Settled(Dispute dispute) => new($"register/settled/{dispute.Id}", SettledKind, dispute.Id, Topic: DisputeTopic);

    public static Notice Offered(RadarRound round) => new($"register/radar/{round.Id}", RadarKind, round.Kind, round.Id, RadarTopic);

    /// <summary>To those who have said yes: who else has.</summary>
    public static Notice Introduced(RadarRound round) => new($"register/introduced/{round.Id}", IntroducedKind, round.Kind, round.Id, RadarTopic);

    /// <summary>To those who were introduced before: one more has said yes.</summary>
    public static Notice Joined(RadarRound round, string member) =>
        new($"register/introduced/{round.Id}/{member}", IntroducedKind, round.Kind, round.Id, RadarTopic);
}
