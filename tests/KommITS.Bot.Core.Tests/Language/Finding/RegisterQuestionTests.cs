using System.Globalization;
using CsvHelper;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Finding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Core.Tests.Language.Finding;

/// <summary>What people ask of the register, in their words, and the question that it is read as. Today is 23 November 2026.</summary>
public sealed class RegisterQuestionTests
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)))
        .AddLanguage()
        .BuildServiceProvider();

    public static TheoryData<string, string, string> Table
    {
        get
        {
            using var csv = new CsvReader(
                new StreamReader(Path.Combine(AppContext.BaseDirectory, "Language", "Data", "register-questions.csv")), CultureInfo.InvariantCulture);
            csv.Read();
            csv.ReadHeader();
            var table = new TheoryData<string, string, string>();
            while (csv.Read())
                table.Add(csv.GetField("text")!, csv.GetField("intent")!, csv.GetField("question")!);
            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_text_is_read_as_the_question_that_is_meant(string text, string intent, string question)
    {
        var understood = Services.GetRequiredService<IUnderstanding>().Understand(text);

        Assert.Equal((intent, question), (understood.Intent, Describe(Read(text, understood.Intent))));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_question_is_the_same_after_its_way_through_a_card(string text, string intent, string question)
    {
        var read = Read(text, intent);
        if (read is not RegisterQuestion.Unknown)
            Assert.Equal(question, Describe(RegisterQuestion.Parse(read.ToText())!));
    }

    private static RegisterQuestion Read(string text, string? intent) => Services.GetRequiredService<IRegisterQuestions>().Read(text, intent);

    private static string Describe(RegisterQuestion question) => question switch
    {
        RegisterQuestion.WhoRuns who => $"{(who.Stage == Stage.Planned ? "planned" : "runs")} {Of(who.Systems)}{Of(who.Where)}",
        RegisterQuestion.WhatRuns what => $"what {what.Municipality ?? "own"} {Of(what.Systems)}".Replace(" all", "", StringComparison.Ordinal),
        RegisterQuestion.Commonest common => $"common {Of(common.Systems)}{Of(common.Where)}",
        RegisterQuestion.WhoReplaces who => $"replaces {Of(who.Systems)}{Of(who.When)}{Of(who.Where)}",
        RegisterQuestion.WhoLeft who => $"left {Of(who.Systems)}{(who.For.Count > 0 ? " for " + string.Join('+', who.For) : "")}{Of(who.When)}{Of(who.Where)}",
        RegisterQuestion.Compare compare => $"compare {compare.One ?? "own"} {compare.Other}",
        RegisterQuestion.Similar similar =>
            $"similar {similar.To ?? "own"}{(similar.Running.Count > 0 ? " running " + string.Join('+', similar.Running) : "")}{Of(similar.Where)}",
        RegisterQuestion.Unknown unknown => $"unknown {unknown.What.ToString().ToLowerInvariant()} {unknown.Name}",
        _ => "overview",
    };

    private static string Of(WantedSystems systems) => systems.IsAll
        ? "all"
        : string.Join(' ', new[] { string.Join('+', systems.Products), systems.Supplier, systems.Kind }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Of(QuarterRange? when) =>
        when is null ? "" : $" {when.From.Year}Q{when.From.Number}-{when.To.Year}Q{when.To.Number}";

    private static string Of(WantedMunicipalities where)
    {
        string?[] parts =
        [
            where.County is { } county ? $"county {county}" : null,
            where.Near is { } near ? $"near {near}" : null,
            where.MinPopulation is null && where.MaxPopulation is null ? null : $"{where.MinPopulation}-{where.MaxPopulation}",
            where.Groups.Count > 0 ? string.Join('+', where.Groups) : null,
            where.Like == Likeness.Nothing ? null : where.Like.ToString(),
        ];
        return string.Concat(parts.OfType<string>().Select(part => $"; {part}"));
    }
}
