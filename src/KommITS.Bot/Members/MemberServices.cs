using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Help;
using KommITS.Bot.Members.Admission;
using KommITS.Bot.Members.Handover;
using KommITS.Bot.Members.Municipalities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members;

internal static class MemberServices
{
    public static IServiceCollection AddMembers(this IServiceCollection services)
    {
        services.AddOptions<MembershipOptions>()
            .BindConfiguration(MembershipOptions.Section)
            .PostConfigure<IHostEnvironment>((options, environment) =>
                options.Admission ??= environment.IsDevelopment() ? AdmissionMode.Open : AdmissionMode.Verified)
            .Validate(options => Enum.IsDefined(options.Admission!.Value), "Membership:Admission is neither Verified nor Open.")
            .ValidateOnStart();
        services.AddOptions<CommitteeOptions>().BindConfiguration(CommitteeOptions.Section);
        return services
            .AddSingleton<ChannelProfiles>()
            .AddSingleton<Dialog, MunicipalityDialog>()
            .AddSingleton<Dialog, DescribeDialog>()
            .AddSingleton<Welcome>()
            .AddSingleton<ShowProfile>()
            .AddSingleton<ChangeMunicipality>()
            .AddSingleton<ChangeDescription>()
            .AddSingleton(new HelpTopic(30, "members.help", "members.helpButton", Commands.ShowProfile))
            .AddSingleton<PlaceSaid>()
            .AddAdmission()
            .AddMunicipalities()
            .AddHandover()
            .AddHostedService<MembershipLoop>();
    }

    private static IServiceCollection AddAdmission(this IServiceCollection services) => services
        .AddSingleton<AdmissionTable>()
        .AddSingleton<INoticeCards, AdmissionNoticeCards>()
        .AddSingleton<ShowWaiting>()
        .AddSingleton<AdmitPerson>()
        .AddSingleton<RefusePerson>()
        .AddSingleton<WorkAlso>()
        .AddSingleton<WorkNoMore>()
        .AddSingleton(new HelpTopic(80, "admission.help", "admission.helpButton", Commands.ShowWaiting));

    private static IServiceCollection AddMunicipalities(this IServiceCollection services) => services
        .AddSingleton<ListMunicipalities>()
        .AddSingleton<ShowMunicipality>()
        .AddSingleton<MakeMember>()
        .AddSingleton<EndMember>()
        .AddSingleton<ChangeDomain>()
        .AddSingleton<ReleaseTenant>()
        .AddSingleton<DeleteMunicipality>();

    private static IServiceCollection AddHandover(this IServiceCollection services) => services
        .AddSingleton<HandoverTalk>()
        .AddSingleton<INoticeCards, HandoverNoticeCards>()
        .AddSingleton<BeginHandover>()
        .AddSingleton<ChooseSuccessor>()
        .AddSingleton<EndHandover>()
        .AddSingleton<AcceptHandover>()
        .AddSingleton<DeclineHandover>();
}
