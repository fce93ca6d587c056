using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Questions.Leaving;
using KommITS.Bot.Core.Register.Portfolios;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Members;

internal static class MembershipServices
{
    public static IServiceCollection AddMembership(this IServiceCollection services) => services
        .AddSingleton<MemberDirectory>()
        .AddSingleton<MembershipBook>()
        .AddSingleton<StandingSweep>()
        .AddSingleton<MunicipalityService>()
        .AddSingleton<ContactService>()
        .AddSingleton<AdmissionBook>()
        .AddSingleton<AdmissionJudge>()
        .AddSingleton<AdmissionOpening>()
        .AddSingleton<AdmissionService>()
        .AddSingleton<AlsoService>()
        .AddSingleton<AdmissionAsking>()
        .AddSingleton<AdmissionEntry>()
        .AddSingleton<AdmissionWork>()
        .AddSingleton<AdmissionDesk>()
        .AddSingleton<AdmissionSteps>()
        .AddHandover();

    private static IServiceCollection AddHandover(this IServiceCollection services) => services
        .AddSingleton<HandoverBook>()
        .AddSingleton<HandoverWork>()
        .AddSingleton<HandoverService>()
        .AddSingleton<HandoverSteps>()
        .AddSingleton<RelocationService>()
        .AddSingleton<IHandover, ContactHandover>()
        .AddSingleton<IHandover, QuestionHandover>()
        .AddSingleton<IHandover, UsageHandover>()
        .AddSingleton<IHandover, RegistrationHandover>();
}
