using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members;

/// <summary>Says where the person is noted to work now, and whether they are in or wait.</summary>
internal static class MunicipalityNote
{
    /// <param name="chosen">What the person said: another one if it is part of <paramref name="municipality"/> now.</param>
    public static void Show(BotTurn turn, Municipality chosen, Municipality municipality, bool joins)
    {
        if (turn.Member.Status == MemberStatus.Suspended)
        {
            turn.Say("members.suspended");
            return;
        }

        var title = !turn.Member.IsActive ? "members.pendingTitle" : joins ? "members.joinedTitle" : "members.movedTitle";
        var body = turn.Member.IsActive ? "members.joinedBody" : "members.pendingBody";
        var noted = turn.Texts.Format(body, turn.Member.Name, turn.Texts.Municipality(municipality));
        var merged = turn.Texts.Format("members.mergedInto", turn.Texts.Municipality(chosen), turn.Texts.Municipality(municipality));
        turn.Note(turn.Texts[title], chosen.Code == municipality.Code ? noted : $"{merged} {noted}");
    }
}
