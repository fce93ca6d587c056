using System.Text.Json;

namespace KommITS.Bot.Tests.Deployment.Teams;

internal static class TeamsFolder
{
    public static readonly string[] Languages = ["sv", "en"];

    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "deployment", "teams");

    public static JsonElement Json(string file) => JsonElement.Parse(File.ReadAllText(System.IO.Path.Combine(Path, file)));

    /// <summary>The texts of a language by their key, without the address of the schema.</summary>
    public static Dictionary<string, string> Texts(string language) =>
        Json($"{language}.json").EnumerateObject().Where(each => each.Name != "$schema").ToDictionary(each => each.Name, each => each.Value.GetString()!);
}
