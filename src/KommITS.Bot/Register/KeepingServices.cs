using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Register.Catalogue;
using KommITS.Bot.Register.Editing;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register;

internal static class KeepingServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>What keeps the register: statements, forms, files in and out, and the committee's catalogue.</summary>
    public static IServiceCollection AddRegisterKeeping(this IServiceCollection services)
    {
        services.AddOptions<FileTransferOptions>().BindConfiguration(FileTransferOptions.Section);
        services.AddHttpClient<FileTransfer>(http => http.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services
            .AddSingleton<EditWords>()
            .AddSingleton<EditForm>()
            .AddSingleton<EditRights>()
            .AddSingleton<Dialog, StatementDialog>()
            .AddSingleton<Dialog, ImportDialog>()
            .AddSingleton<Dialog, CatalogueDialog>()
            .AddSingleton<UpdatePortfolio>()
            .AddSingleton<ShowOwnPortfolio>()
            .AddSingleton<EditUsage>()
            .AddSingleton<SecuritySwitch>()
            .AddSingleton<HideSecurity>()
            .AddSingleton<ShowSecurity>()
            .AddSingleton<NameContact>()
            .AddSingleton<ImportText>()
            .AddTransient<ImportFile>()
            .AddSingleton<ImportSystems>()
            .AddSingleton<FileOffers>()
            .AddSingleton<ExportSystems>()
            .AddSingleton<IFileExport>(provider => provider.GetRequiredService<ExportSystems>())
            .AddTransient<SendExport>()
            .AddSingleton<ChangeCatalogue>()
            .AddSingleton<ShowProposals>()
            .AddSingleton<SettleProposal>()
            .AddSingleton<ShowCatalogueHistory>()
            .AddHostedService<CatalogueStart>()
            .AddSingleton(new HelpTopic(24, "editing.help", "editing.helpButton", Commands.OwnPortfolio))
            .AddSingleton(new HelpTopic(26, "importing.help"))
            .AddSingleton(new HelpTopic(27, "exporting.help", "exporting.helpButton", Commands.Export));
    }
}
