using System.Globalization;
using CsvHelper;

namespace KommITS.Bot.Core.Tests.Language;

internal sealed record Utterance(string Text, string Intent, IReadOnlyDictionary<string, string> Entities);

internal static class UtteranceFile
{
    public static IReadOnlyList<Utterance> Read(string name)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(AppContext.BaseDirectory, "Language", "Data", name)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var utterances = new List<Utterance>();
        while (csv.Read())
            utterances.Add(new Utterance(csv.GetField("text")!, csv.GetField("intent")!, Entities(csv.GetField("entities"))));
        return utterances;
    }

    private static Dictionary<string, string> Entities(string? field) => (field ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(entity => entity.Split('=', 2))
        .ToDictionary(entity => entity[0], entity => entity[1], StringComparer.Ordinal);
}
