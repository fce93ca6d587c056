namespace KommITS.Bot.Core.Register.Radar;

/// <summary>All rounds of one kind of system: one document, so that of two instances that find the same group only one makes a round of it.</summary>
/// <param name="Kind">Kind id.</param>
/// <param name="Rounds">In the order in which they were opened.</param>
public sealed record RadarBoard(string Kind, IReadOnlyList<RadarRound> Rounds)
{
    public RadarRound? Find(string round) => Rounds.FirstOrDefault(one => one.Id == round);

    public RadarBoard With(RadarRound changed) => this with { Rounds = [.. Rounds.Select(round => round.Id == changed.Id ? changed : round)] };
}
