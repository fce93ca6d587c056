namespace KommITS.Bot.Core.Members.Handover;

/// <summary>What one feature has that goes over from a person who leaves to the colleague who takes over.</summary>
public interface IHandover
{
    /// <summary>For the words on the card: "questions", "systems".</summary>
    string Kind { get; }

    /// <summary>How many things the person has for the municipality.</summary>
    Task<int> CountAsync(string from, string municipality, CancellationToken cancellationToken);

    /// <summary>Gives them to the successor. Doing it again gives what is left, which may be nothing.</summary>
    Task GiveAsync(string from, Member to, string municipality, CancellationToken cancellationToken);
}
