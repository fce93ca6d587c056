using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Privacy.Retention;
using KommITS.Bot.Help;
using KommITS.Bot.Privacy.Data;
using KommITS.Bot.Privacy.Forgetting;
using KommITS.Bot.Privacy.Information;
using KommITS.Bot.Privacy.Visibility;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.State;

namespace KommITS.Bot.Privacy;

internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacyTalk(this IServiceCollection services) => services
        .AddSingleton<DataWords>()
        .AddSingleton<ShowMyData>()
        .AddSingleton<CopyMyData>()
        .AddSingleton<IFileExport>(provider => provider.GetRequiredService<CopyMyData>())
        .AddSingleton<Dialog, ForgetDialog>()
        .AddSingleton<ForgetMe>()
        .AddSingleton<ForgetTelling>()
        .AddSingleton<IForgetTelling>(provider => provider.GetRequiredService<ForgetTelling>())
        .AddSingleton<IPendingTelling>(provider => provider.GetRequiredService<ForgetTelling>())
        .AddSingleton(new PrivacyInformation(PrivacyInformation.Newest))
        .AddSingleton<ShowInformation>()
        .AddSingleton<ChangedInformation>()
        .AddSingleton<ShowVisibility>()
        .AddSingleton<SaveVisibility>()
        .AddSingleton<IRetention, ConversationRetention>()
        .AddPersonalData(PersonalAreas.Conversation, new PersonalPlace(DocumentTurnStateStore.Container, "*", "conversation"))
        .AddHostedService<PrivacyLoop>()
        .AddSingleton(new HelpTopic(34, "privacy.help", "privacy.helpButton", Commands.ShowMyData));
}
