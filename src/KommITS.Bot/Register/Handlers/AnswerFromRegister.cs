using System.Globalization;
using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Handlers;

/// <summary>"Vilka kör Raindance?", "vad kör Umeå?", "vilka liknar oss?", and every button that asks the register.</summary>
internal sealed class AnswerFromRegister(IRegisterQuestions questions, RegisterReply reply) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (QuestionOf(turn) is { } question)
            return reply.ShowAsync(turn, question, PageOf(turn), cancellationToken);
        turn.Say("turn.unknownCommand");
        return Task.CompletedTask;
    }

    /// <summary>From the text, the button's question, or the kind chosen in the card; null for a forged one.</summary>
    private RegisterQuestion? QuestionOf(BotTurn turn) => turn.Input is not Input.Command command
        ? questions.Read(turn.Text, turn.Understood?.Intent)
        : command.Get("question") is { } question ? RegisterQuestion.Parse(question)
        : command.Get("kind") is { } kind ? new RegisterQuestion.Commonest(WantedSystems.OfKind(kind), WantedMunicipalities.None)
        : new RegisterQuestion.Overview();

    private static int PageOf(BotTurn turn) =>
        turn.Input is Input.Command command && int.TryParse(command.Get("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
}
