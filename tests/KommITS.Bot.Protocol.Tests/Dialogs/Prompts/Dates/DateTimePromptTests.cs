using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Prompts.Dates;
using KommITS.Bot.Protocol.Tests.Dialogs.Waterfalls;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Dialogs.Prompts.Dates;

public class DateTimePromptTests
{
    private static readonly DateTimeOffset Now = new(2027, 5, 14, 7, 0, 0, TimeSpan.Zero);
    private readonly Recognizer _recognizer = new();

    [Fact]
    public async Task Every_reading_is_the_result()
    {
        var conversation = await AskAsync(new DateTimePrompt("date", _recognizer, new FakeTimeProvider(Now)) { DefaultLocale = "sv-SE" });
        Assert.Equal("När då?", await conversation.SayAsync("vet inte"));
        await conversation.SayAsync("på fredag");
        Assert.True(conversation.Last.TryGetResult<IReadOnlyList<DateTimeResolution>>(out var found));
        Assert.Equal(["2027-05-14", "2027-05-21"], found.Select(resolution => resolution.Value));
        Assert.Equal([("vet inte", "sv-SE", Now), ("på fredag", "sv-SE", Now)], _recognizer.Asked);
    }

    [Fact]
    public async Task The_persons_own_language_and_clock_come_first()
    {
        var conversation = await AskAsync(new DateTimePrompt("date", _recognizer, new FakeTimeProvider(Now)) { DefaultLocale = "sv-SE" });
        var theirs = new DateTimeOffset(2027, 5, 14, 23, 30, 0, TimeSpan.FromHours(9));
        await conversation.TurnAsync(
            new Activity { Type = "message", Text = "fredag", Locale = "en-GB", LocalTimestamp = theirs }, dc => dc.ContinueDialogAsync(default));
        Assert.Equal([("fredag", "en-GB", theirs)], _recognizer.Asked);
    }

    [Fact]
    public async Task A_validator_may_keep_one_reading_and_count_the_attempts()
    {
        var attempts = 0;
        var prompt = new DateTimePrompt("date", _recognizer, new FakeTimeProvider(Now), (found, _) =>
        {
            attempts = found.AttemptCount;
            found.Recognized.Value = found.Recognized.Value?.Skip(1).ToList();
            return Task.FromResult(found.Recognized.Succeeded);
        });
        var conversation = await AskAsync(prompt);
        await conversation.SayAsync("nej");
        await conversation.SayAsync("fredag");
        Assert.True(conversation.Last.TryGetResult<IReadOnlyList<DateTimeResolution>>(out var found));
        Assert.Equal(("2027-05-21", 2), (Assert.Single(found).Value, attempts));
    }

    private static async Task<Conversation> AskAsync(DateTimePrompt prompt)
    {
        var conversation = new Conversation(new DialogSet().Add(prompt), "date");
        await conversation.TurnAsync(
            new Activity { Type = "message" }, dc => dc.PromptAsync("date", Trip.Question("Vilken dag?", "När då?"), default));
        return conversation;
    }

    private sealed class Recognizer : IDateTimeRecognizer
    {
        public List<(string, string?, DateTimeOffset)> Asked { get; } = [];

        public IReadOnlyList<DateTimeResolution> Recognize(string text, string? locale, DateTimeOffset now)
        {
            Asked.Add((text, locale, now));
            return text.Contains("fredag", StringComparison.Ordinal) ? [new("XXXX-WXX-5", "2027-05-14"), new("XXXX-WXX-5", "2027-05-21")] : [];
        }
    }
}
