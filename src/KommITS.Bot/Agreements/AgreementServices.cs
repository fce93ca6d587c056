using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Importing;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Agreements.Writing;
using KommITS.Bot.Delivery;
using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements;

internal static class AgreementServices
{
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddSingleton<AgreementTarget>()
        .AddSingleton<AgreementWords>()
        .AddSingleton<ChangeWords>()
        .AddSingleton<AgreementReview>()
        .AddSingleton<INoticeCards, AgreementNoticeCards>()
        .AddMembersPart()
        .AddAsking()
        .AddWriting()
        .AddCommittee()
        .AddHostedService<AgreementLoop>()
        .AddSingleton(new HelpTopic(33, "agreements.help", "agreements.helpButton", Commands.ShowAgreements))
        .AddSingleton(new HelpTopic(93, "agreements.deskHelp"));

    private static IServiceCollection AddMembersPart(this IServiceCollection services) => services
        .AddSingleton<AgreementList>()
        .AddSingleton<ShowAgreements>()
        .AddSingleton<ShowAgreement>()
        .AddSingleton<FollowAgreement>()
        .AddSingleton<UnfollowAgreement>()
        .AddSingleton<ShowDeadlines>()
        .AddSingleton<ShowChanges>()
        .AddSingleton<ShowHistory>()
        .AddSingleton<ShowUsers>()
        .AddSingleton<SayUse>();

    private static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<QuestionSender>()
        .AddSingleton<Dialog, AskDialog>()
        .AddSingleton<AskCommittee>()
        .AddSingleton<AnswerMember>()
        .AddSingleton<ShowAgreementQuestions>()
        .AddSingleton<INoticeCards, QuestionNoticeCards>();

    private static IServiceCollection AddWriting(this IServiceCollection services) => services
        .AddSingleton<FieldReader>()
        .AddSingleton<FieldWriter>()
        .AddSingleton<AgreementForm>()
        .AddSingleton<Dialog, AgreementDialog>()
        .AddSingleton<AgreementReader>()
        .AddSingleton<Dialog, FileDialog>()
        .AddSingleton<IFileImport, AgreementImport>();

    private static IServiceCollection AddCommittee(this IServiceCollection services) => services
        .AddSingleton<WriteAgreement>()
        .AddSingleton<EditAgreement>()
        .AddSingleton<PublishAgreement>()
        .AddSingleton<DeleteAgreement>()
        .AddSingleton<WithdrawAgreement>()
        .AddSingleton<VerifyAgreement>();
}
