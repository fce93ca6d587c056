using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Conformance.Scripts;

/// <summary>The scripts beside this file, one table per subject.</summary>
public static class ScriptFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowTrailingCommas = true,
    };

    public static IReadOnlyList<Script> All { get; } =
        [.. Resources.Where(name => name != "differences.json").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static string[] Resources => typeof(ScriptFolder).Assembly.GetManifestResourceNames();

    public static Script Get(string name) => All.Single(script => script.ToString() == name);

    internal static T Load<T>(string resource)
    {
        using var stream = typeof(ScriptFolder).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }

    private static IEnumerable<Script> Read(string resource) =>
        from table in Load<ScriptTable[]>(resource)
        from script in table.Scripts
        select new Script(table.Bot, script.Key, script.Value);

    private sealed record ScriptTable(string Bot, Dictionary<string, ScriptStep[]> Scripts);
}
