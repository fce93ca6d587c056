using System.Text.Json;

namespace KommITS.Bot.Turn.Inputs;

/// <summary>What a person did, in our own words. After it is made, nobody reads the activity to decide anything.</summary>
internal abstract record Input
{
    private Input()
    {
    }

    /// <summary>The person opened the chat or installed the bot.</summary>
    internal sealed record Joined : Input;

    /// <summary>Never empty, trimmed, at most <see cref="MaxLength"/> characters.</summary>
    internal sealed record Text(string Value) : Input
    {
        public const int MaxLength = 20_000;
    }

    /// <summary>A card's button. Everything in it may be forged.</summary>
    internal sealed record Command(string Name, JsonElement Data, bool InPlace) : Input
    {
        /// <summary>A text field of the card's data, trimmed; null when it is missing, empty, or not a text.</summary>
        public string? Get(string field) =>
            Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            && value.GetString()?.Trim() is { Length: > 0 } text
                ? text
                : null;
    }

    /// <summary>A file dropped into the chat, and where it can be fetched: an address that may be forged.</summary>
    internal sealed record File(string Name, string Url) : Input;

    /// <summary>The answer to a file that was offered, and where it is to be put.</summary>
    internal sealed record FileConsent(bool IsAccepted, string? Context, string? UploadUrl, string? ContentUrl, string? Name, string? UniqueId, string? FileType) : Input;

    internal sealed record Unreadable(UnreadableKind Kind) : Input;
}

internal enum UnreadableKind
{
    Empty,

    /// <summary>An image, a file, or a card from elsewhere, with no text beside it.</summary>
    Attachment,
}
