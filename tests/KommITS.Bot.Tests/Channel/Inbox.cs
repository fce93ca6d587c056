using System.Text.Json;

namespace KommITS.Bot.Tests.Channel;

/// <summary>What one person sees in their chat, oldest first.</summary>
internal sealed class Inbox
{
    private readonly Lock _gate = new();
    private readonly List<ReceivedMessage> _messages = [];
    private int _typings;

    public IReadOnlyList<ReceivedMessage> Messages
    {
        get
        {
            lock (_gate)
                return [.. _messages];
        }
    }

    /// <summary>How often the bot was seen typing.</summary>
    public int Typings => Volatile.Read(ref _typings);

    public void AddTyping() => Interlocked.Increment(ref _typings);

    public void Add(string id, JsonElement activity)
    {
        lock (_gate)
            _messages.Add(new ReceivedMessage(id, activity.Clone()));
    }

    public void Replace(string id, JsonElement activity)
    {
        lock (_gate)
            _messages[_messages.FindIndex(message => message.Id == id)] = new ReceivedMessage(id, activity.Clone());
    }

    public bool Remove(string id)
    {
        lock (_gate)
            return _messages.RemoveAll(message => message.Id == id) > 0;
    }

    public void ReplaceCard(string id, JsonElement card)
    {
        lock (_gate)
        {
            var index = _messages.FindIndex(message => message.Id == id);
            _messages[index] = _messages[index] with { Card = card.Clone() };
        }
    }
}
