using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

internal sealed class Members : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        string[] words = turnContext.Activity.Text!.Split(' ');
        var answer = words[0] switch
        {
            "all" => await AllAsync(turnContext, cancellationToken),
            "page" => await PageAsync(turnContext, words.Length > 1 ? "page 2/2" : null, cancellationToken),
            _ => await OneAsync(turnContext, words[1], cancellationToken),
        };
        await turnContext.SendActivityAsync(answer, cancellationToken);
    }

    private static async Task<string> AllAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        Names(await turn.Connector.GetMembersAsync(turn.Activity.ServiceUrl!, turn.Activity.Conversation!.Id!, cancellationToken));

    private static async Task<string> PageAsync(ITurnContext turn, string? token, CancellationToken cancellationToken)
    {
        var page = await turn.Connector.GetPagedMembersAsync(turn.Activity.ServiceUrl!, turn.Activity.Conversation!.Id!, 2, token, cancellationToken);
        return $"{Names(page.Members)}; next: {page.ContinuationToken ?? "none"}";
    }

    private static async Task<string> OneAsync(ITurnContext turn, string id, CancellationToken cancellationToken) =>
        await turn.Connector.GetMemberAsync(turn.Activity.ServiceUrl!, turn.Activity.Conversation!.Id!, id, cancellationToken) is { } member
            ? $"{member.Name}, {member.Email}, {member.UserRole}"
            : "nobody";

    private static string Names(IEnumerable<ChannelAccount>? members) => string.Join(", ", (members ?? []).Select(member => member.Name));
}
