using KommITS.Bot.Core.Register;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members;

/// <summary>Says where the person is noted to work now, and whether they are in or wait.</summary>
internal static class MunicipalityNote
{
    public static void Show(BotTurn turn, Municipality municipality, bool joins)
    {
        var title = !turn.Member.IsActive ? "members.pendingTitle" : joins ? "members.joinedTitle" : "members.movedTitle";
        var body = turn.Member.IsActive ? "members.joinedBody" : "members.pendingBody";
        turn.Note(turn.Texts[title], turn.Texts.Format(body, turn.Member.Name, turn.Texts.Municipality(municipality)));
    }
}
