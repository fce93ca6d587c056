using KommITS.Bot.Delivery;
using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Questions.Handlers;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Questions;

internal static class QuestionServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionWords>()
        .AddSingleton<QuestionTarget>()
        .AddSingleton<Dialog, AskDialog>()
        .AddSingleton<Dialog, AnswerDialog>()
        .AddSingleton<AskQuestion>()
        .AddSingleton<AnswerQuestion>()
        .AddSingleton<DeclineQuestion>()
        .AddSingleton<AcceptAnswer>()
        .AddSingleton<ThankForAnswer>()
        .AddSingleton<CloseQuestion>()
        .AddSingleton<DeleteQuestion>()
        .AddSingleton<ShowQuestion>()
        .AddSingleton<ShowMyQuestions>()
        .AddSingleton<ISuggestion, AnswerSuggestion>()
        .AddSingleton<INoticeCards, QuestionNoticeCards>()
        .AddHostedService<QuestionIndexing>()
        .AddSingleton(new HelpTopic(10, "questions.help", "questions.askButton", Commands.Ask))
        .AddSingleton(new HelpTopic(20, "questions.mineHelp", "questions.mineButton", Commands.Mine));
}
