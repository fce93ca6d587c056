using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Help;
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
            .AddSingleton(new HelpTopic(30, "members.help", "members.helpButton", Commands.ShowProfile));
    }
}
