using System.Text.Json;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs;

/// <summary>The dialogs that may call each other by id. Made once; the states come per turn.</summary>
/// <param name="json">How the dialogs' typed states are written. Default: camel case, by reflection.</param>
public sealed class DialogSet(JsonSerializerOptions? json = null)
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);

    public JsonSerializerOptions Json { get; } = json ?? JsonSerializerOptions.Web;

    /// <exception cref="ArgumentException">There is one with this id already.</exception>
    public DialogSet Add(Dialog dialog)
    {
        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    public Dialog? Find(string id) => _dialogs.GetValueOrDefault(id);

    public DialogContext CreateContext(ITurnContext turnContext, DialogState state) => new(this, turnContext, state);
}
