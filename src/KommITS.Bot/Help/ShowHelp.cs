using KommITS.Bot.Turn;

namespace KommITS.Bot.Help;

internal sealed class ShowHelp(IEnumerable<HelpTopic> topics) : IHandler
{
    private readonly HelpTopic[] _topics = [.. topics.OrderBy(topic => topic.Order)];

    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        turn.Show("help/help", new
        {
            Fallback = turn.Texts["help.title"],
            Topics = _topics.Select(topic => new { Title = turn.Texts[topic.Text], Body = turn.Texts[$"{topic.Text}Body"] }),
            Buttons = _topics.Where(topic => topic.Button is not null)
                .Select(topic => new { Title = turn.Texts[topic.Button!], topic.Command, turn.Texts.Other.Language }),
        });
        return Task.CompletedTask;
    }
}
