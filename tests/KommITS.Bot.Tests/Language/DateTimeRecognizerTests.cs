using KommITS.Bot.Language;
using KommITS.Bot.Protocol.Dialogs.Prompts.Dates;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Language;

public sealed class DateTimeRecognizerTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Readings_have_the_shapes_of_the_SDK()
    {
        await using var society = await Society.StartAsync();
        var recognizer = society.Services.GetRequiredService<IDateTimeRecognizer>();
        Assert.IsType<DateTimeRecognizer>(recognizer);
        Assert.Equal([new("2026-11-24", "2026-11-24")], recognizer.Recognize("imorgon", "sv-SE", Now));
        Assert.Equal([new("T09", "09:00:00")], recognizer.Recognize("kl 9", null, Now));
        Assert.Equal(
            [new("XXXX-WXX-5T15", "2026-11-27 15:00:00"), new("XXXX-WXX-5T03", "2026-11-27 03:00:00")],
            recognizer.Recognize("på fredag kl 3, eller lördag", "sv-SE", Now));
        Assert.Equal(
            [new("(2027-05-14,2027-05-17,P3D)", Start: "2027-05-14", End: "2027-05-17")], recognizer.Recognize("14–16 maj 2027", "sv-SE", Now));
        Assert.Equal(
            [new("2026-11-24TMO", Start: "2026-11-24 08:00:00", End: "2026-11-24 12:00:00")], recognizer.Recognize("tomorrow morning", "en", Now));
        Assert.Empty(recognizer.Recognize("hej", "sv-SE", Now));
    }
}
