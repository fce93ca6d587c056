using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.State;

namespace KommITS.Bot.Turn;

/// <summary>The edge: who wrote and what, then the root dialog, then the state is saved once, and only then the replies go out.</summary>
internal sealed class KommitsBot(
    MemberDirectory members,
    ConversationMemoryStore memories,
    DialogSet dialogs,
    RootDialog root,
    CardLibrary cards) : ActivityHandler
{
    private const int MaxRaces = 5;
    private const string Personal = "personal";

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        HandleAsync(turnContext, InputReader.ReadMessage(turnContext.Activity), cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        HandleAsync(turnContext, new Input.Joined(), cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        IsPersonal(turnContext.Activity) && PersonId.Of(turnContext.Activity) is { } person
            ? members.LostAsync(person, cancellationToken)
            : Task.CompletedTask;

    protected override Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.MembersAdded is { Count: > 0 }
            ? HandleAsync(turnContext, new Input.Joined(), cancellationToken)
            : Task.CompletedTask;

    protected override async Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext,
        AdaptiveCardInvokeValue value,
        CancellationToken cancellationToken)
    {
        var turn = await HandleAsync(turnContext, InputReader.ReadExecute(value), cancellationToken);
        return turn?.Replacement is { } card
            ? AdaptiveCardInvokeResponse.Card(card.Content)
            : AdaptiveCardInvokeResponse.Message(turn?.InPlaceText ?? "");
    }

    /// <summary>Teams asks for no more than that the answer to an offered file was taken.</summary>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != FileReader.ConsentInvoke || FileReader.ReadConsent(turnContext.Activity.Value) is not { } consent)
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        await HandleAsync(turnContext, consent, cancellationToken);
        return new InvokeResponse(StatusCodes.Status200OK);
    }

    private async Task<BotTurn?> HandleAsync(ITurnContext context, Input input, CancellationToken cancellationToken)
    {
        if (PersonId.Of(context.Activity) is not { } person)
            return null;
        var isPersonal = IsPersonal(context.Activity);
        var member = await members.SeenAsync(person, AddressOf(context.Activity, isPersonal), cancellationToken);
        for (var race = 0; race < MaxRaces; race++)
        {
            var turn = await RunAsync(context, member, input, isPersonal, cancellationToken);
            if (turn is null)
                continue;
            await SendAsync(context, turn, cancellationToken);
            return turn;
        }

        throw new InvalidOperationException($"Lost {MaxRaces} races for one conversation");
    }

    private async Task SendAsync(ITurnContext context, BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Replies.Count == 0 || turn.InPlaceText is not null)
            return;
        try
        {
            await context.SendActivitiesAsync(turn.Replies, cancellationToken);
        }
        catch (ConnectorException) when (turn.Member.WelcomedFor == turn.Id)
        {
            await members.WelcomeLostAsync(turn.Member.Id, CancellationToken.None);
            throw;
        }
    }

    /// <returns>The turn, without replies if this activity was handled before; null when another instance was faster and it is to be run again.</returns>
    private async Task<BotTurn?> RunAsync(ITurnContext context, Member member, Input input, bool isPersonal, CancellationToken cancellationToken)
    {
        var id = context.Activity.Id ?? Guid.NewGuid().ToString("N");
        var memory = await memories.LoadMemoryAsync(context, cancellationToken);
        var turn = new BotTurn(id, member, input, memory, cards);
        if (memory.HasHandled(id))
            return turn;

        context.TurnState.Set(turn);
        turn.Dialogs = dialogs.CreateContext(context, memory.Dialogs);
        if (isPersonal)
            await root.RunAsync(turn, cancellationToken);
        else if (input is not Input.Joined)
            turn.Say("turn.personalOnly");
        memory.MarkHandled(id);
        return await memories.SaveMemoryAsync(context, memory, cancellationToken) ? turn : null;
    }

    private static bool IsPersonal(Activity activity) =>
        activity.Conversation is { IsGroup: not true } conversation && (conversation.ConversationType ?? Personal) == Personal;

    /// <summary>A chat with others tells where the person can be reached, but is no chat with them.</summary>
    private static MemberAddress AddressOf(Activity activity, bool isPersonal) => new(
        activity.ServiceUrl!,
        activity.ChannelId ?? "",
        isPersonal ? activity.Conversation!.Id! : null,
        activity.From!.Id!,
        activity.Recipient?.Id ?? "",
        activity.Recipient?.Name,
        activity.GetTenantId());
}
