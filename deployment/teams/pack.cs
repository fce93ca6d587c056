// Makes the zip that Teams takes:
// dotnet run deployment/teams/pack.cs -- --bot-id <guid> --host <name> [--app-id <guid>] [--version <n.n.n>]
//     [--website <url>] [--privacy <url>] [--terms <url>] [--output <file>]
using System.IO.Compression;
using System.Text;

string[] required = ["--bot-id", "--host"];
string[] known = [.. required, "--app-id", "--version", "--website", "--privacy", "--terms", "--output"];
string[] copied = ["sv.json", "en.json", "color.png", "outline.png"];
const string Society = "https://www.kommits.se";

if (ProblemWith(args) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 2;
}

var options = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
var website = Option("--website", Society);
var values = new Dictionary<string, string>
{
    ["{{BOT_ID}}"] = options["--bot-id"].ToLowerInvariant(),
    ["{{APP_ID}}"] = Option("--app-id", options["--bot-id"]).ToLowerInvariant(),
    ["{{HOST}}"] = options["--host"],
    ["{{VERSION}}"] = Option("--version", "1.0.0"),
    ["{{WEBSITE_URL}}"] = website,
    ["{{PRIVACY_URL}}"] = Option("--privacy", website),
    ["{{TERMS_URL}}"] = Option("--terms", website),
};

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var manifest = values.Aggregate(
    await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")),
    (text, value) => text.Replace(value.Key, value.Value, StringComparison.Ordinal));
var output = Path.GetFullPath(Option("--output", Path.Combine("artifacts", "kommits-teams.zip")));
Directory.CreateDirectory(Path.GetDirectoryName(output)!);

await using (var file = File.Create(output))
await using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
{
    await AddAsync(zip, "manifest.json", Encoding.UTF8.GetBytes(manifest));
    foreach (var name in copied)
        await AddAsync(zip, name, await File.ReadAllBytesAsync(Path.Combine(folder, name)));
}

Console.WriteLine(output);
return 0;

string Option(string name, string otherwise) => options.GetValueOrDefault(name, otherwise);

string? ProblemWith(string[] given)
{
    var names = given.Where((_, index) => index % 2 == 0).ToArray();
    if (names.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        return $"{unknown} is unknown. There are {string.Join(", ", known)}.";
    if (given.Length % 2 != 0)
        return $"{given[^1]} lacks its value.";
    if (names.Length != names.Distinct().Count())
        return "An option is given twice.";
    if (required.FirstOrDefault(name => !names.Contains(name)) is { } missing)
        return $"{missing} is missing.";
    return given.Chunk(2).FirstOrDefault(pair => !IsSound(pair[0], pair[1])) is { } bad
        ? $"{bad[0]} {bad[1]} is not {Expected(bad[0])}."
        : null;
}

static bool IsSound(string name, string value) => name switch
{
    "--bot-id" or "--app-id" => Guid.TryParseExact(value, "D", out _),
    "--host" => value.Contains('.') && Uri.CheckHostName(value) == UriHostNameType.Dns,
    "--version" => value.Split('.') is { Length: 3 } parts && parts.All(part => part.Length is > 0 and < 6 && part.All(char.IsAsciiDigit)),
    "--website" or "--privacy" or "--terms" =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps && !value.Contains('"') && !value.Contains('\\'),
    _ => value.Length > 0,
};

static string Expected(string name) => name switch
{
    "--bot-id" or "--app-id" => "a GUID like 00000000-0000-0000-0000-000000000000",
    "--host" => "a host name like bot.example.org, without https:// and path",
    "--version" => "a version like 1.0.0",
    "--output" => "a file name",
    _ => "an https address",
};

// The same input makes the same zip, byte for byte.
static async Task AddAsync(ZipArchive zip, string name, byte[] content)
{
    var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
    entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    await using var stream = await entry.OpenAsync();
    await stream.WriteAsync(content);
}
