using CsCheck;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Protocol.Tests.State;

public class StateKeyTests
{
    [Fact]
    public void Keys_are_built_as_in_the_SDK()
    {
        var activity = Activity("msteams", "c1");
        Assert.Equal("msteams/conversations/c1", StateKey.OfConversation(activity));
        Assert.Equal("msteams/users/u1", StateKey.OfUser(activity, "u1"));
        Assert.Equal("msteams/conversations/c1/users/u1", StateKey.OfUserIn(activity, "u1"));
    }

    [Fact]
    public void No_id_reaches_into_another_scope()
    {
        Assert.NotEqual(StateKey.OfUserIn(Activity("c", "1"), "2"), StateKey.OfConversation(Activity("c", "1/users/2")));
        Assert.NotEqual(StateKey.OfConversation(Activity("c/conversations", "1")), StateKey.OfConversation(Activity("c", "conversations/1")));
    }

    [Fact]
    public void Different_ids_have_different_keys_and_are_found_again() =>
        Gen.Select(Gen.String[1, 8], Gen.String[1, 8], Gen.String[1, 8]).Where((a, b, c) => IsText(a) && IsText(b) && IsText(c)).Sample((channel, conversation, user) =>
        {
            var key = StateKey.OfUserIn(Activity(channel, conversation), user);
            Assert.Equal((channel, conversation, user), StateKey.FindUserIn(key));
        });

    [Theory]
    [InlineData(null, "c1", "u1")]
    [InlineData("msteams", null, "u1")]
    [InlineData("msteams", "", "u1")]
    [InlineData("msteams", "c1", null)]
    public void What_names_nobody_has_no_state(string? channel, string? conversation, string? user) =>
        Assert.Throws<InvalidOperationException>(() => StateKey.OfUserIn(Activity(channel, conversation), user));

    [Theory]
    [InlineData("msteams/conversations/c1")]
    [InlineData("msteams/users/u1")]
    [InlineData("a/b/c/d/e")]
    [InlineData("")]
    public void Other_keys_are_no_ones_private_state(string key) => Assert.Null(StateKey.FindUserIn(key));

    private static bool IsText(string text) => !text.Any(char.IsSurrogate);

    private static Activity Activity(string? channel, string? conversation) =>
        new() { ChannelId = channel, Conversation = new() { Id = conversation } };
}
