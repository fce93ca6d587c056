using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Committee.Cockpit.Unclear;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Privacy.Retention;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Questions.Leaving;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Core.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Privacy;

public static class PrivacyServices
{
    /// <summary>A feature's documents about people, where listing them is enough; see <see cref="PersonalDocuments"/>.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services, string area, params PersonalPlace[] places) =>
        services.AddSingleton<IPersonalData>(provider => new PersonalDocuments(provider.GetRequiredService<IDocumentStore>(), area, places));

    /// <summary>What everybody may see, take with them and have deleted; and, part by part, what is stored of people.</summary>
    internal static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<PersonalRecords>()
        .AddSingleton<ForgetOrders>()
        .AddSingleton<ForgetWork>()
        .AddSingleton<ErasureMark>()
        .AddSingleton<SuspensionMarks>()
        .AddSingleton<RetentionSweep>()
        .AddSingleton<MemberSight>()
        .AddSingleton<IRetention, NoticeRetention>()
        .AddSingleton<IRetention, DietRetention>()
        .AddSingleton<IRetention, UpkeepRetention>()
        .AddSingleton<IRetention, PendingRetention>()
        .AddSingleton<IRetention, StrangerRetention>()
        .AddSingleton<IRetention, AdmissionRetention>()
        .AddSingleton<IRetention, UnclearRetention>()
        .AddSingleton<IRetention, AuditRetention>()
        .AddSingleton<IRetention>(provider => provider.GetRequiredService<SuspensionMarks>())
        .AddSingleton<IPersonalData, AuditPersonalData>()
        .AddSingleton<IPersonalData, QuestionPersonalData>()
        .AddSingleton<IPersonalData, PortfolioPersonalData>()
        .AddSingleton<IPersonalData, CataloguePersonalData>()
        .AddSingleton<IPersonalData, RosterPersonalData>()
        .AddSingleton<IPersonalData, NoticePersonalData>()
        .AddSingleton<IPersonalData, BoardPersonalData>()
        .AddPersonalData(
            PersonalAreas.Profile,
            new PersonalPlace(MemberDirectory.Container, "member", "profile"),
            new PersonalPlace(MemberDirectory.Container, "membership", "membership"),
            new PersonalPlace(MemberDirectory.Container, "admission", "admission") { Owner = "member" },
            new PersonalPlace(MemberDirectory.Container, "handover", "handover") { Owner = "from" })
        .AddPersonalData(PersonalAreas.Profile, new PersonalPlace(ForgetOrder.Container, ForgetOrder.Partition))
        .AddPersonalData(
            PersonalAreas.Register,
            new PersonalPlace(SystemRegister.Container, "import", "import"),
            new PersonalPlace("radar", "board", "radar"),
            new PersonalPlace("disputes", "dispute", "dispute"),
            new PersonalPlace("upkeep", "asked/*", "upkeep"))
        .AddPersonalData(
            PersonalAreas.Conferences,
            new PersonalPlace(Conference.Container, Conference.Partition, "conferenceWritten"),
            new PersonalPlace(Conference.Container, "diet/*", "diet") { Words = "text" },
            new PersonalPlace(Conference.Container, "feedback/*", "feedback") { Words = "text" },
            new PersonalPlace(Conference.Container, "mandate/*", "mandate") { Owner = "member" },
            new PersonalPlace(Conference.Container, "ballot/*", "vote") { Words = "question" },
            new PersonalPlace(Conference.Container, "reminded"))
        .AddPersonalData(
            PersonalAreas.Announcements,
            new PersonalPlace(Announcement.Container, Announcement.Partition, "announcementWritten"),
            new PersonalPlace(Announcement.Container, "read/*", "read"),
            new PersonalPlace(Announcement.Container, "reply/*", "reply") { Words = "text", Owner = "by.member" })
        .AddPersonalData(
            PersonalAreas.Agreements,
            new PersonalPlace(Agreement.Container, Agreement.Partition, "agreementWritten"),
            new PersonalPlace(Agreement.Container, "member/*", "agreementFollowed"),
            new PersonalPlace(Agreement.Container, "question/*", "agreementAsked") { Words = "text", Owner = "by" },
            new PersonalPlace(Agreement.Container, "use/*", "agreementUsed"),
            new PersonalPlace(Agreement.Container, "*"))
        .AddPersonalData(
            PersonalAreas.Committee,
            new PersonalPlace(CommitteeBoard.Container, "decision", "decision"),
            new PersonalPlace(CommitteeBoard.Container, "report", "report") { Words = "reason", Owner = "reporter" },
            new PersonalPlace(CommitteeBoard.Container, "member", "conduct"),
            new PersonalPlace(CommitteeBoard.Container, "*"))
        .AddPersonalData(
            PersonalAreas.Reminders,
            new PersonalPlace(Reminder.Container, "mark"),
            new PersonalPlace(Reminder.Container, "number"),
            new PersonalPlace(Reminder.Container, "*", "reminder") { Words = "about" });
}
