using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Tests.Drivers;

namespace KommITS.Bot.Protocol.Tests.Activities;

public class ActivityJsonTests
{
    public static TheoryData<string> Names => [.. Payload.Names];

    [Theory, MemberData(nameof(Names))]
    public void Reading_and_writing_keeps_all_of_an_activity(string name)
    {
        var written = JsonNode.Parse(ProtocolJson.Serialize(Payload.Read(name)))!;
        var original = JsonNode.Parse(Payload.Json(name))!;
        foreach (var time in new[] { "timestamp", "localTimestamp" })
        {
            Assert.Equal(original[time]!.GetValue<DateTimeOffset>(), written[time]!.GetValue<DateTimeOffset>());
            original.AsObject().Remove(time);
            written.AsObject().Remove(time);
        }

        Assert.True(JsonNode.DeepEquals(original, written), written.ToJsonString());
    }

    [Fact]
    public void Swedish_letters_are_written_as_they_are() =>
        Assert.Contains("räksmörgås", Encoding.UTF8.GetString(ProtocolJson.Serialize(Activity.CreateMessage("räksmörgås"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","from":"Åsa"}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","attachments":[null]}""")]
    [InlineData("""{"type":"message","membersAdded":[{"id":"1"},null]}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","conversation":{"id":1}}""")]
    [InlineData("""{"type":"message","unknown":"\ud800"}""")]
    [InlineData("""{"type":"message","\udfff":1}""")]
    [InlineData("""{"type":"message","text":"\ud83d"}""")]
    [InlineData("""{"type":"message"} {}""")]
    [InlineData("""[{"type":"message"}]""")]
    [InlineData("null")]
    [InlineData("")]
    public void A_malformed_activity_is_refused(string json) =>
        Assert.False(ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out _));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.False(ActivityReader.TryRead([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8], out _));

    [Fact]
    public void A_pair_of_surrogates_is_text()
    {
        Assert.True(ActivityReader.TryRead("""{"text":"\ud83d\ude00","x":"\ud83d\ude00"}"""u8, out var activity));
        Assert.Equal("😀", activity.Text);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(1000, false)]
    public void Nesting_ends_at_sixty_four(int arrays, bool isRead)
    {
        var json = "{\"x\":" + new string('[', arrays) + new string(']', arrays) + "}";
        Assert.Equal(isRead, ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out _));
    }

    [Fact]
    public void What_was_read_at_the_deepest_can_be_wrapped_and_written()
    {
        var json = "{\"channelData\":" + new string('[', 63) + new string(']', 63) + "}";
        Assert.True(ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var activity));
        var wrapped = new Activity { RelatesTo = new() { Properties = new() { ["was"] = activity.ChannelData!.Value } } };
        Assert.NotEmpty(ProtocolJson.Serialize(wrapped));
    }

    [Fact]
    public void Nothing_is_written_for_what_is_not_there() =>
        Assert.Equal("""{"type":"typing"}""", Encoding.UTF8.GetString(ProtocolJson.Serialize(Activity.CreateTyping())));

    [Fact]
    public void The_options_write_what_the_wire_has() =>
        Assert.Equal("""{"text":"hej"}""", JsonSerializer.Serialize(new Activity { Text = "hej" }, ProtocolJson.Options));
}
