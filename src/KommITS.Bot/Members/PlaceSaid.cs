using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Members;

/// <summary>Finds the municipality that a button's data or a text means.</summary>
internal sealed class PlaceSaid(IMunicipalityNames names, ReferenceData reference)
{
    /// <param name="words">The part of the text that names it, where that is known.</param>
    public Municipality? Find(BotTurn turn, string? words = null)
    {
        if (turn.Input is Input.Command command)
            return reference.FindMunicipality(command.Get("municipality"));
        var said = words is null ? null : names.Resolve(words.Trim().TrimEnd('.')).Found;
        said ??= turn.Understood?.Slots.Municipalities is [var code, ..] ? reference.FindMunicipality(code) : null;
        return said is null ? null : reference.StandingFor(said);
    }
}
