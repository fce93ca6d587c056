using System.Diagnostics;
using System.Globalization;
using KommITS.Bot.Core.Language;

namespace KommITS.Bot.Core.Tests.Language;

/// <summary>Labelled texts in two tables: the shared examples, and this project's own variants.</summary>
public class UtteranceTests(ITestOutputHelper output)
{
    private static readonly IUnderstanding Understanding = LanguageFixture.Get<IUnderstanding>();

    private static readonly string[] MustBeOffered =
    [
        Intents.AskPeers, Intents.Answer, Intents.Cancel, Intents.Help, Intents.Language, Intents.MyQuestions, Intents.Profile, Intents.Smalltalk, Intents.OutOfScope,
    ];

    private static readonly string[] Changing =
    [
        Intents.Answer, Intents.Cancel, Intents.CommitteePost, Intents.PrivacyForget, Intents.Profile, Intents.Register, Intents.Reminders, Intents.Subscriptions,
    ];

    [Theory]
    [InlineData("utterances-dev.csv", 0.85, 0.97)]
    [InlineData("utterances-own.csv", 0.85, 0.97)]
    public void Most_are_understood_and_nearly_all_are_offered(string file, double certain, double offered)
    {
        Results(file);
        var clock = Stopwatch.StartNew();
        var results = Results(file);
        output.WriteLine($"{clock.Elapsed.TotalMicroseconds / results.Count:F0} µs a text");
        Report(results);

        Assert.True(Share(results, result => result.IsCertain) >= certain);
        Assert.True(Share(results, result => result.IsOffered) >= offered);
    }

    [Theory]
    [InlineData("utterances-dev.csv")]
    [InlineData("utterances-own.csv")]
    public void What_the_dialogues_need_is_understood_or_offered(string file) =>
        Assert.Empty(Results(file).Where(result => MustBeOffered.Contains(result.Utterance.Intent) && !result.IsOffered).Select(Describe));

    [Theory]
    [InlineData("utterances-dev.csv")]
    [InlineData("utterances-own.csv")]
    public void Nothing_that_changes_something_is_certain_and_wrong(string file) =>
        Assert.Empty(Results(file).Where(result => !result.IsCertain && Changing.Contains(result.Understood.Intent)).Select(Describe));

    [Fact]
    public void Named_products_places_and_numbers_are_found()
    {
        var missed = from utterance in UtteranceFile.Read("utterances-dev.csv")
                     let slots = Understanding.Understand(utterance.Text).Slots
                     from entity in utterance.Entities
                     where Expected(entity.Key, entity.Value) is { } expected && !Has(slots, entity.Key, expected)
                     select $"{utterance.Text}: {entity.Key}={entity.Value}";

        Assert.Equal(["pls ask everyone in Skåne if they've moved phones to Teams: system=Teams-telefoni"], missed);
    }

    private static string? Expected(string kind, string value) => kind switch
    {
        "system" or "system2" => LanguageFixture.Data.Products.Single(product => product.Name == value).Id,
        "municipality" => LanguageFixture.Data.Municipalities.Single(municipality => municipality.Name == value).Code,
        "county" => LanguageFixture.Data.Municipalities.First(municipality => municipality.County == value).CountyCode,
        "question_id" => value,
        _ => null,
    };

    private static bool Has(Slots slots, string kind, string expected) => kind switch
    {
        "county" => slots.CountyCode == expected,
        "question_id" => slots.QuestionNumber?.ToString(CultureInfo.InvariantCulture) == expected,
        "municipality" => slots.Municipalities.Contains(expected),
        _ => slots.Products.Contains(expected),
    };

    private static List<Result> Results(string file) =>
        [.. UtteranceFile.Read(file).Select(utterance => new Result(utterance, Understanding.Understand(utterance.Text)))];

    private void Report(List<Result> results)
    {
        output.WriteLine($"{results.Count} texts, certain {Share(results, result => result.IsCertain):P0}, offered {Share(results, result => result.IsOffered):P0}");
        foreach (var group in results.GroupBy(result => result.Utterance.Intent).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{group.Key,-16} {group.Count(),3}  certain {Share(group, result => result.IsCertain):P0}  offered {Share(group, result => result.IsOffered):P0}");
        foreach (var result in results.Where(result => !result.IsCertain))
            output.WriteLine(Describe(result));
    }

    private static string Describe(Result result) =>
        $"{(result.IsOffered ? "offered" : "MISSED")} {result.Utterance.Intent}: '{result.Utterance.Text}' gave {result.Understood.Intent ?? "nothing"} ({string.Join(", ", result.Understood.Nearest)})";

    private static double Share(IEnumerable<Result> results, Func<Result, bool> right) => results.Average(result => right(result) ? 1.0 : 0.0);

    private sealed record Result(Utterance Utterance, Understood Understood)
    {
        public bool IsCertain => Understood.Intent == Utterance.Intent;

        public bool IsOffered => IsCertain || (Understood.Intent is null && Understood.Nearest.Contains(Utterance.Intent));
    }
}
