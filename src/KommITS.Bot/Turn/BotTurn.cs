using KommITS.Bot.Cards;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.State;

namespace KommITS.Bot.Turn;

/// <summary>One activity being handled: who, in which language, what they did, and the replies that go out once the state is saved.</summary>
internal sealed class BotTurn(string id, Member member, Input input, ConversationMemory memory, CardLibrary cards)
{
    private readonly List<Activity> _replies = [];

    /// <summary>The activity's id: the same at a second delivery, so ids made from it make a step idempotent.</summary>
    public string Id { get; } = id;

    public Member Member { get; private set; } = member;

    public Texts Texts { get; private set; } = Texts.For(member.Language);

    public Input Input { get; set; } = input;

    public ConversationMemory Memory { get; } = memory;

    /// <summary>What the text was understood as; null when the input is not a text.</summary>
    public Understood? Understood { get; set; }

    /// <summary>Null until the root dialog has opened the stack.</summary>
    public DialogContext Dialogs { get; set; } = null!;

    /// <summary>The person's words, "" when the input is not a text.</summary>
    public string Text => (Input as Input.Text)?.Value ?? "";

    /// <summary>The words are nothing but one of the commands that work anywhere, also where any words would be an answer.</summary>
    public bool IsCommand => Understood is
    {
        IsCommand: true,
        Intent: Intents.Cancel or Intents.Help or Intents.Language or Intents.MyQuestions
            or Intents.Profile or Intents.PrivacyForget or Intents.ChangeMunicipality or Intents.ChangeDescription,
    };

    public IReadOnlyList<Activity> Replies => _replies;

    /// <summary>What takes the pressed card's place, for <c>Action.Execute</c>.</summary>
    public RenderedCard? Replacement { get; private set; }

    /// <summary>Whether a dialog was begun in this turn, which has asked its first question.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Begins a dialog on top of the one that is going on, which asks again afterwards; one of the same kind gives way to the new one.</summary>
    public async Task BeginAsync(string dialog, object? options, CancellationToken cancellationToken)
    {
        HasBegun = true;
        if (Dialogs.Stack.Any(begun => begun.Id == dialog))
            await Dialogs.CancelAllDialogsAsync(cancellationToken);
        await Dialogs.BeginDialogAsync(dialog, options, cancellationToken);
    }

    /// <summary>The one sentence that an <c>Action.Execute</c> is answered with in the card's place, where nothing else was said; then it is no message of its own.</summary>
    public string? InPlaceText => Input is Input.Command { InPlace: true } && Replacement is null && _replies is [{ Text: { } only }] ? only : null;

    public void Become(Member changed)
    {
        Member = changed;
        Texts = Texts.For(changed.Language);
    }

    public void Say(string key, params object?[] arguments) => _replies.Add(Message.OfText(Texts.Format(key, arguments)));

    /// <summary>What is neither a text nor one of our cards: a file that is offered.</summary>
    public void Send(Activity message) => _replies.Add(message);

    public void Show(string card, object data) => _replies.Add(Message.OfCard(Render(card, data)));

    /// <summary>Says in a small card what a button's press came to, in the place of the pressed card where that can be done.</summary>
    public void Note(string title, string? body = null) => Replace("turn/note", new { Fallback = title, Title = title, Body = body is null ? null : CardBudget.Fit(body, CardBudget.Body) });

    /// <summary>Puts the card in the place of the one whose button was pressed; as a new message where that can't be done.</summary>
    public void Replace(string card, object data)
    {
        if (Input is Input.Command { InPlace: true })
            Replacement = Render(card, data);
        else
            Show(card, data);
    }

    private RenderedCard Render(string card, object data) => cards.Render(card, data, Texts.Find);
}
