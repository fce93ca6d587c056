using KommITS.Bot.Core.Agreements.Asking;
using KommITS.Bot.Core.Agreements.Finding;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Agreements.Sending;
using KommITS.Bot.Core.Members.Handover;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Agreements;

internal static class AgreementServices
{
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddSingleton<AgreementArchive>()
        .AddSingleton<AgreementService>()
        .AddSingleton<ICoverageWords, CoverageWords>()
        .AddSingleton<IAgreementSearch, AgreementSearch>()
        .AddSingleton<InterestBook>()
        .AddSingleton<IHandover, FollowHandover>()
        .AddSingleton<AgreementUsers>()
        .AddSingleton<Concerned>()
        .AddSingleton<AgreementQuestions>()
        .AddSingleton<DeadlineRounds>()
        .AddSingleton<ReviewRounds>()
        .AddSingleton<AgreementNewest>()
        .AddSingleton<AgreementTelling>()
        .AddSingleton<AgreementSteps>();
}
