using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace KommITS.Bot.Protocol.Activities.Json;

/// <summary>Reads an activity from outside: either it can be used without surprises later, or it is refused here.</summary>
internal static class ActivityReader
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = ProtocolJson.MaxDepthRead };

    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Activity? activity)
    {
        activity = null;
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(utf8))
            return false;
        try
        {
            var reader = new Utf8JsonReader(utf8, Strict);
            activity = JsonSerializer.Deserialize(ref reader, ProtocolJson.Default.Activity);
            var alone = !reader.Read();
            if (alone && activity is not null && HasWholeLists(activity) && HasReadableStrings(utf8))
                return true;
        }
        catch (JsonException)
        {
            // What is no JSON, nests too deep or has a value of the wrong kind is refused like any other malformed activity.
        }

        activity = null;
        return false;
    }

    private static bool HasWholeLists(Activity activity) =>
        IsWhole(activity.Attachments) && IsWhole(activity.Entities)
        && IsWhole(activity.MembersAdded) && IsWhole(activity.MembersRemoved)
        && IsWhole(activity.ReactionsAdded) && IsWhole(activity.ReactionsRemoved)
        && IsWhole(activity.SuggestedActions?.Actions) && IsWhole(activity.SuggestedActions?.To);

    private static bool IsWhole<T>(IReadOnlyList<T>? list) where T : class => list is null || !list.Contains(null!);

    // A lone surrogate (\ud800) is valid JSON, but no text: a JsonElement that holds it throws when somebody reads it.
    private static bool HasReadableStrings(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf(@"\ud"u8) < 0 && utf8.IndexOf(@"\uD"u8) < 0)
            return true;
        var buffer = new char[utf8.Length];
        var reader = new Utf8JsonReader(utf8, Strict);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    reader.CopyString(buffer);
            }
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return true;
    }
}
