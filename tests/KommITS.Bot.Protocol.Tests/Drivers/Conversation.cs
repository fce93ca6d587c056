using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns.Adapters;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>A conversation with dialogs, whose state passes through a string between every two turns.</summary>
internal sealed class Conversation(DialogSet dialogs, string first)
{
    private readonly FakeConnector _connector = new();

    /// <summary>The saved state, to be looked at or spoilt.</summary>
    public string Saved { get; set; } = "{}";

    public DialogSet Dialogs { get; set; } = dialogs;

    public DialogTurnResult Last { get; private set; } = DialogTurnResult.Empty;

    public IReadOnlyList<Activity> Sent => _connector.Sent;

    public Task<string> SayAsync(string? text) => TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>A turn like a bot's: what is on the stack continues, else the first dialog begins. Returns what was said.</summary>
    public Task<string> TurnAsync(Activity activity) => TurnAsync(activity, async dc =>
    {
        var result = await dc.ContinueDialogAsync(CancellationToken.None);
        return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(first, CancellationToken.None) : result;
    });

    public async Task<string> TurnAsync(Activity activity, Func<DialogContext, Task<DialogTurnResult>> run)
    {
        _connector.Sent.Clear();
        var incoming = activity with { Conversation = new() { Id = "c" }, ServiceUrl = "http://localhost/", ChannelId = activity.ChannelId ?? "test" };
        var state = JsonSerializer.Deserialize<DialogState>(Saved)!;
        var context = Dialogs.CreateContext(new TurnContext(incoming, _connector), state);
        Last = await run(context);
        Saved = JsonSerializer.Serialize(state);
        return string.Join(" | ", _connector.Sent.Select(sent => sent.Text));
    }
}
