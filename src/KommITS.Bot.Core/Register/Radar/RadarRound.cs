using NodaTime;

namespace KommITS.Bot.Core.Register.Radar;

/// <summary>Municipalities that are alike and are about to replace a system of the same kind, and what their contacts answer to being introduced.</summary>
/// <param name="Id">Kind, month and the municipalities that it began with: "lonesystem/2027-03/1814-1861-1884".</param>
/// <param name="Kind">Kind id.</param>
/// <param name="Answers">One for each contact who has answered, in the order of the answers.</param>
/// <param name="Introduced">How many of the accepters have been told of each other.</param>
public sealed record RadarRound(
    string Id, string Kind, IReadOnlyList<RadarInvitation> Invitations, IReadOnlyList<RadarAnswer> Answers, int Introduced = 0)
{
    internal Instant OpenedAt => Invitations.Min(invitation => invitation.At);

    public bool Invites(string? municipality) => Invitations.Any(invitation => invitation.Municipality == municipality);

    /// <summary>Those who want to be introduced, in the order in which they said so.</summary>
    internal IReadOnlyList<RadarAnswer> Accepters => [.. Answers.Where(answer => answer.Accepts)];

    /// <summary>The newest answer of a person counts; but who has been introduced to somebody stays so.</summary>
    public RadarRound Answer(RadarAnswer answer)
    {
        if (Answers.Any(given => given.Member == answer.Member && (given.Accepts == answer.Accepts || IsIntroduced(given.Member))))
            return this;
        return this with { Answers = [.. Answers.Where(given => given.Member != answer.Member), answer] };
    }

    public bool IsIntroduced(string member) => OthersOf(member).Count > 0;

    /// <summary>
    /// Whom the person is told of when they are introduced: of the first ones each of the others, who comes later is told of all who came before. Always people
    /// of other municipalities.
    /// </summary>
    public IReadOnlyList<RadarAnswer> OthersOf(string member)
    {
        var accepters = Accepters;
        var place = accepters.Index().FirstOrDefault(entry => entry.Item.Member == member, (-1, null!)).Index;
        return place < 0 ? [] : [.. accepters.Take(Math.Max(FirstOf(accepters), place + 1)).Where(other => other.Municipality != accepters[place].Municipality)];
    }

    /// <summary>Those who came after the first ones, each with the people who are told of them as one more.</summary>
    public IReadOnlyList<(RadarAnswer Newcomer, IReadOnlyList<RadarAnswer> Told)> Newcomers()
    {
        var accepters = Accepters;
        return
        [
            .. accepters.Index().Skip(FirstOf(accepters)).Select(entry => (
                entry.Item,
                (IReadOnlyList<RadarAnswer>)[.. accepters.Take(entry.Index).Where(before => before.Municipality != entry.Item.Municipality)])),
        ];
    }

    /// <summary>How many it takes until two municipalities are among them; all of them as long as there is one.</summary>
    private static int FirstOf(IReadOnlyList<RadarAnswer> accepters)
    {
        var second = accepters.Index().FirstOrDefault(entry => entry.Item.Municipality != accepters[0].Municipality, (-1, null!)).Index;
        return second < 0 ? accepters.Count : second + 1;
    }
}

/// <param name="Year">In which it plans to replace its system.</param>
/// <param name="IsPublished">False: the process may have died before its contacts were offered.</param>
public sealed record RadarInvitation(string Municipality, int Year, Instant At, bool IsPublished = false);

/// <param name="Member">Member id.</param>
public sealed record RadarAnswer(string Member, string Municipality, bool Accepts, Instant At);
