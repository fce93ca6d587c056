using System.Globalization;
using System.Text.Json.Nodes;
using KommITS.Bot.Conformance.Scripts;

namespace KommITS.Bot.Conformance.Driving;

/// <summary>The activity that Teams would send for a step. Every person and id is made up; each script has its own.</summary>
internal static class Envelope
{
    private const string Tenant = "11111111-1111-1111-1111-111111111111";

    public static string Of(Script script, int index, string serviceUrl)
    {
        var step = script.Steps[index];
        if (step.Raw is not null)
            return step.Raw.Replace("{serviceUrl}", serviceUrl, StringComparison.Ordinal);
        var activity = Usual(script, step, (index + 1).ToString(CultureInfo.InvariantCulture), serviceUrl);
        if (step.Say is not null)
            activity["text"] = step.Say;
        foreach (var (name, value) in step.Post ?? [])
        {
            if (value is null)
                activity.Remove(name);
            else
                activity[name] = value.DeepClone();
        }

        return activity.ToJsonString();
    }

    private static JsonObject Usual(Script script, ScriptStep step, string number, string serviceUrl) => new()
    {
        ["type"] = "message",
        ["id"] = $"m-{number}",
        ["timestamp"] = "2026-11-23T09:00:00.000Z",
        ["localTimestamp"] = "2026-11-23T10:00:00.000+01:00",
        ["localTimezone"] = "Europe/Stockholm",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject
        {
            ["id"] = $"29:{step.As.ToLowerInvariant()}-{script.Slug}",
            ["name"] = $"{step.As} Exempel",
            ["aadObjectId"] = $"00000000-0000-0000-0000-{step.As.Length:D12}",
        },
        ["conversation"] = Conversation(script.Slug, step),
        ["recipient"] = new JsonObject { ["id"] = "28:kommits", ["name"] = "KommITS" },
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "SE", ["platform"] = "Windows", ["timezone"] = "Europe/Stockholm",
        }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
        ["locale"] = "en-US",
    };

    private static JsonObject Conversation(string slug, ScriptStep step)
    {
        var conversation = step.In switch
        {
            "group" => new JsonObject { ["id"] = $"19:{slug}@thread.v2", ["isGroup"] = true, ["conversationType"] = "groupChat" },
            "channel" => new JsonObject
            {
                ["id"] = $"19:{slug}@thread.tacv2;messageid=1700000000000", ["isGroup"] = true, ["conversationType"] = "channel",
            },
            var chat => new JsonObject { ["id"] = $"a:{slug}-{step.As.ToLowerInvariant()}-{chat}", ["conversationType"] = "personal" },
        };
        conversation["tenantId"] = Tenant;
        return conversation;
    }
}
