using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Conversations;

public sealed class AskAndAnswerOnSqliteTests : AskAndAnswerTests
{
    private protected override Task<Society> StartAsync(params (string Key, string Value)[] settings) => Society.StartAsync(settings);
}
