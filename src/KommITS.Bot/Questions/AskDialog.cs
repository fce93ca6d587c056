using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;
using KommITS.Bot.Questions.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Questions;

/// <summary>From a question in somebody's words to one that is sent: what is answered already, who could know, yes.</summary>
internal sealed class AskDialog : StepDialog<AskState>
{
    public const string Name = "questions.ask";
    private const string TextStep = "text";
    private const string AudienceStep = "audience";
    private const int SimilarShown = 3;

    private readonly QuestionService _questions;
    private readonly QuestionArchive _archive;
    private readonly AudienceFinder _audiences;
    private readonly IUnderstanding _understanding;
    private readonly QuestionWords _words;

    public AskDialog(QuestionService questions, QuestionArchive archive, AudienceFinder audiences, IUnderstanding understanding, QuestionWords words)
        : base(Name)
    {
        (_questions, _archive, _audiences, _understanding, _words) = (questions, archive, audiences, understanding, words);
        AddStep(new(TextStep, AskTextAsync, ReadTextAsync, TakesAnyText: true));
        AddStep(new(AudienceStep, AskAudienceAsync, ReadAudienceAsync));
    }

    public override Access Access => Access.Members;

    protected override async Task<Move<AskState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var (text, state) = options switch
        {
            AskNamed named => (named.Text, new AskState { Named = named.Municipalities }),
            _ => (options as string, new AskState()),
        };
        return text is null ? new Move<AskState>.To(TextStep, state) : await TakeAsync(turn, state, text, cancellationToken);
    }

    protected override Move<AskState>.To Restore(AskState kept) => QuestionText.CheckQuestion(kept.Text) == TextFault.None
        ? new(AudienceStep, kept with { Products = _understanding.Understand(kept.Text).Slots.Products, Audience = null })
        : new(TextStep, kept);

    private static Task AskTextAsync(BotTurn turn, AskState state, CancellationToken cancellationToken)
    {
        if (state.Named.Count > 0)
            turn.Say("questions.askNamedPrompt", turn.Texts.Count("questions.municipalities", state.Named.Count));
        else
            turn.Say("questions.askPrompt");
        return Task.CompletedTask;
    }

    private Task<Move<AskState>> ReadTextAsync(BotTurn turn, AskState state, CancellationToken cancellationToken)
    {
        var text = turn.Understood is { Intent: Intents.AskPeers } ? turn.Understood.Slots.Body ?? "" : turn.Text;
        return TakeAsync(turn, state, text, cancellationToken);
    }

    private async Task<Move<AskState>> TakeAsync(BotTurn turn, AskState state, string text, CancellationToken cancellationToken)
    {
        if (QuestionText.CheckQuestion(text) is var fault and not TextFault.None)
        {
            turn.Say(FaultKey(fault), text.Length, Question.MaxLength);
            return new Move<AskState>.Stay(state) { Step = TextStep };
        }

        var products = _understanding.Understand(text).Slots.Products;
        var similar = await _archive.FindSimilarAsync(text, products, SimilarShown, cancellationToken);
        if (similar.Count > 0)
            turn.Show("questions/similar", SimilarCard.Of(turn.Texts, _words, similar));
        return new Move<AskState>.To(AudienceStep, state with { Text = text.Trim(), Products = products, Audience = null });
    }

    private async Task AskAudienceAsync(BotTurn turn, AskState state, CancellationToken cancellationToken)
    {
        var audiences = await _audiences.FindAsync(turn.Member, state.Products, state.Named, cancellationToken);
        turn.Show("questions/proposal", ProposalCard.Of(turn.Texts, _words, turn.Member, state, audiences));
    }

    private async Task<Move<AskState>> ReadAudienceAsync(BotTurn turn, AskState state, CancellationToken cancellationToken)
    {
        switch (ChoiceOf(turn))
        {
            case "send":
                return await SendAsync(turn, state, AudienceOf(turn) ?? state.Audience, cancellationToken);
            case "rewrite":
                if (turn.Input is Input.Command)
                    turn.Note(turn.Texts["questions.rewriteTitle"], state.Text);
                return new Move<AskState>.To(TextStep, state);
            case "cancel":
                turn.Note(turn.Texts["questions.askCancelledTitle"], turn.Texts["questions.askCancelledBody"]);
                return new Move<AskState>.End();
            case "anonymous":
                return new Move<AskState>.To(AudienceStep, state with { IsAnonymous = !state.IsAnonymous, Audience = AudienceOf(turn) ?? state.Audience });
            case nameof(AudienceKind.Named) or nameof(AudienceKind.Systems) or nameof(AudienceKind.County) or nameof(AudienceKind.All):
                return new Move<AskState>.To(AudienceStep, state with { Audience = Enum.Parse<AudienceKind>(ChoiceOf(turn)!) });
            default:
                return NotAChoice(turn, state);
        }
    }

    private static Move<AskState> NotAChoice(BotTurn turn, AskState state)
    {
        if (turn.Input is Input.Text && turn.Understood?.Intent is not null)
            return new Move<AskState>.NotAnAnswer();
        turn.Say("questions.proposalHint");
        return new Move<AskState>.Stay(state);
    }

    private async Task<Move<AskState>> SendAsync(BotTurn turn, AskState state, AudienceKind? wanted, CancellationToken cancellationToken)
    {
        var audiences = await _audiences.FindAsync(turn.Member, state.Products, state.Named, cancellationToken);
        var audience = wanted is null
            ? audiences.FirstOrDefault(candidate => !candidate.IsEmpty) ?? audiences[^1]
            : audiences.FirstOrDefault(candidate => candidate.Kind == wanted);
        if (audience is null || (audience.IsEmpty && audiences.Any(candidate => !candidate.IsEmpty)))
        {
            turn.Say("questions.audienceEmpty");
            return new Move<AskState>.To(AudienceStep, state with { Audience = null });
        }

        var question = await _questions.AskAsync(
            turn.Member, new AskRequest(state.Token, state.Text, state.Products, audience.Kind) { Named = state.Named, IsAnonymous = state.IsAnonymous }, cancellationToken);
        turn.Note(turn.Texts.Format("questions.sentTitle", question.Number), SentBody(turn.Texts, question, audience.Samples));
        return new Move<AskState>.End();
    }

    private static string SentBody(Texts texts, Question question, int samples)
    {
        if (question.Asked == 0)
            return texts["questions.keptBody"];
        var notReached = samples == 0 ? "" : texts.Count("questions.sentSamples", samples);
        return texts.Format("questions.sentBody", texts.Count("questions.people", question.Asked), notReached);
    }

    private static string? ChoiceOf(BotTurn turn) => turn.Input switch
    {
        Input.Command command => command.Get("choice"),
        Input.Text text => Words.FirstOrDefault(word => turn.Texts.Matches(word.Key, text.Value)).Choice,
        _ => null,
    };

    private static AudienceKind? AudienceOf(BotTurn turn) =>
        turn.Input is Input.Command command && Enum.TryParse<AudienceKind>(command.Get("audience"), out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static string FaultKey(TextFault fault) => fault switch
    {
        TextFault.TooLong => "questions.faultTooLong",
        TextFault.NoWords => "questions.faultNoWords",
        _ => "questions.faultEmpty",
    };

    private static readonly (string Key, string Choice)[] Words =
    [
        ("questions.sendWords", "send"),
        ("questions.rewriteWords", "rewrite"),
        ("questions.namedWords", nameof(AudienceKind.Named)),
        ("questions.systemsWords", nameof(AudienceKind.Systems)),
        ("questions.countyWords", nameof(AudienceKind.County)),
        ("questions.allWords", nameof(AudienceKind.All)),
        ("questions.anonymousWords", "anonymous"),
        ("turn.noWords", "cancel"),
    ];
}

/// <summary>The draft; its token becomes the question's id, so that sending twice is asking once.</summary>
internal sealed record AskState : StepState
{
    public string Text { get; init; } = "";

    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>Codes of the municipalities of the list that the person chose to ask; empty without one.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Peers are not to see who asks.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The audience that the person chose in words; null while it is the proposed one.</summary>
    public AudienceKind? Audience { get; init; }
}

/// <summary>Begins the dialog for a fixed list of municipalities.</summary>
/// <param name="Text">Null: not written yet.</param>
internal sealed record AskNamed(string? Text, IReadOnlyList<string> Municipalities);
