using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

/// <summary>Says which of its methods was called.</summary>
internal sealed class Handler : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("message", cancellationToken);

    protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"updated to {turnContext.Activity.Text}", cancellationToken);

    protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("deleted", cancellationToken);

    protected override Task OnReactionsAddedAsync(
        IReadOnlyList<MessageReaction> reactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"reactions added: {Types(reactions)}", cancellationToken);

    protected override Task OnReactionsRemovedAsync(
        IReadOnlyList<MessageReaction> reactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"reactions removed: {Types(reactions)}", cancellationToken);

    protected override Task OnMembersAddedAsync(
        IReadOnlyList<ChannelAccount> members, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"members added: {Ids(members)}", cancellationToken);

    protected override Task OnMembersRemovedAsync(
        IReadOnlyList<ChannelAccount> members, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"members removed: {Ids(members)}", cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"installed: {turnContext.Activity.Action}", cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"uninstalled: {turnContext.Activity.Action}", cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"event {turnContext.Activity.Name}: {Count(turnContext.Activity.Value)}", cancellationToken);

    protected override Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("typing", cancellationToken);

    protected override Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"end: {turnContext.Activity.Code}", cancellationToken);

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"unrecognized: {turnContext.Activity.Type}", cancellationToken);

    private static string Types(IReadOnlyList<MessageReaction> reactions) => string.Join(", ", reactions.Select(reaction => reaction.Type));

    private static string Ids(IReadOnlyList<ChannelAccount> members) => string.Join(", ", members.Select(member => member.Id));

    private static string Count(JsonElement? value) => value?.GetProperty("count").ToString() ?? "undefined";
}
