using System.Text.Json;

namespace KommITS.Bot.Tests.Deployment.Azure;

/// <summary>What Azure gets: the template that Bicep makes, with the modules' templates opened.</summary>
internal sealed class ArmTemplate(JsonElement root)
{
    public JsonElement Root => root;

    public string Text { get; } = root.GetRawText();

    private static readonly Lazy<Task<ArmTemplate>> Built = new(CompileAsync);

    /// <summary>Built once for all tests.</summary>
    public static Task<ArmTemplate> BuildAsync() => Built.Value;

    private static async Task<ArmTemplate> CompileAsync()
    {
        var build = await BicepCli.RunAsync("build", Path.Combine(BicepCli.Folder, "main.bicep"), "--stdout");
        return new ArmTemplate(JsonElement.Parse(build.Output));
    }

    /// <summary>The one resource of a type, in whichever module.</summary>
    public JsonElement Resource(string type) => Resources(root).Single(each => each.GetProperty("type").GetString() == type);

    public IEnumerable<JsonElement> ResourcesOf(string type) => Resources(root).Where(each => each.GetProperty("type").GetString() == type);

    /// <summary>A variable of the module that has the type among its resources.</summary>
    public JsonElement Variable(string type, string name) =>
        Templates(root).Single(template => Own(template).Any(each => each.GetProperty("type").GetString() == type))
            .GetProperty("variables").GetProperty(name);

    private static IEnumerable<JsonElement> Resources(JsonElement template) => Templates(template).SelectMany(Own);

    private static IEnumerable<JsonElement> Templates(JsonElement template) =>
        Own(template)
            .Where(each => each.GetProperty("type").GetString() == "Microsoft.Resources/deployments")
            .SelectMany(each => Templates(each.GetProperty("properties").GetProperty("template")))
            .Prepend(template);

    private static IEnumerable<JsonElement> Own(JsonElement template)
    {
        var resources = template.GetProperty("resources");
        return resources.ValueKind == JsonValueKind.Array ? resources.EnumerateArray() : resources.EnumerateObject().Select(each => each.Value);
    }
}
