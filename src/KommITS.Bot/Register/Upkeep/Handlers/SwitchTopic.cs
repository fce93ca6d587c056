using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Upkeep.Handlers;

/// <summary>"Fråga inte mer", "slå av registerfrågor".</summary>
internal sealed class TurnTopicOff(MemberDirectory members) : SwitchTopic(members)
{
    protected override bool IsMuted => true;
}

/// <summary>"Slå på registerfrågor".</summary>
internal sealed class TurnTopicOn(MemberDirectory members) : SwitchTopic(members)
{
    protected override bool IsMuted => false;
}

internal abstract class SwitchTopic(MemberDirectory members) : IHandler
{
    /// <summary>The topics with the key of their words; the monthly question is meant where none is named.</summary>
    private static readonly (string Topic, string Key, string Off, string On)[] Names =
    [
        (RegisterNotices.DisputeTopic, "upkeep.disputeWords", "upkeep.disputesOffTitle", "upkeep.disputesOnTitle"),
        (RegisterNotices.RadarTopic, "upkeep.radarWords", "upkeep.radarOffTitle", "upkeep.radarOnTitle"),
        (RegisterNotices.UpkeepTopic, "upkeep.questionWords", "upkeep.questionsOffTitle", "upkeep.questionsOnTitle"),
    ];

    protected abstract bool IsMuted { get; }

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var meant = turn.Input is Input.Command command
            ? Names.FirstOrDefault(name => name.Topic == command.Get("topic"))
            : Names.FirstOrDefault(name => IsNamed(turn, name.Key), Names[^1]);
        if (meant.Topic is null)
        {
            turn.Say("turn.unknownCommand");
            return;
        }

        turn.Become(await members.MuteAsync(turn.Member.Id, meant.Topic, IsMuted, cancellationToken));
        turn.NoteTitled(IsMuted ? meant.Off : meant.On);
    }

    private static bool IsNamed(BotTurn turn, string key) =>
        new[] { turn.Texts, turn.Texts.Other }.SelectMany(texts => texts[key].Split('|')).Any(word => turn.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
