using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Importing;

/// <summary>A table, from wherever it came: read, kept, and shown before anything is stored.</summary>
internal sealed class ImportText(ImportReader reader, EditRights rights, MemberDirectory members)
{
    private const int Fewest = 2;
    private static readonly string[] Introductions = ["vi kör", "vi använder", "we run", "we use", "våra system", "our systems", "importera", "import"];

    /// <summary>The lines after "vi kör:" (or all, if the first is such a word alone), when there are at least two and none is a sentence.</summary>
    public static string? LinesIn(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        if (lines.Count < Fewest + 1 || !Introductions.Contains(lines[0].Trim().TrimEnd(':', '.').ToLowerInvariant()))
            return null;
        return string.Join('\n', lines.Skip(1));
    }

    public Task ReadAsync(BotTurn turn, string text, CancellationToken cancellationToken) => TakeAsync(turn, TextTable.Read(text), cancellationToken);

    public async Task TakeAsync(BotTurn turn, ImportTable table, CancellationToken cancellationToken)
    {
        if (await rights.RefusesAsync(turn, [turn.Member.Municipality!], cancellationToken))
            return;
        var contacts = await SystemContacts.OfAsync(members, turn.Member.Municipality!, cancellationToken);
        var reading = reader.Read(table, turn.Member.Municipality!, contacts);
        if (reading.Fault != ImportFault.None)
            turn.Say(FaultKey(reading.Fault), ImportTable.MaxRows);
        else if (reading.Edits.Count == 0 && reading.ProblemCount == 0)
            turn.Say("importing.faultEmpty");
        else
            await turn.BeginAsync(ImportDialog.Name, reading, cancellationToken);
    }

    private static string FaultKey(ImportFault fault) => fault switch
    {
        ImportFault.Empty => "importing.faultEmpty",
        ImportFault.WrongType => "importing.faultType",
        ImportFault.TooLarge => "importing.faultLarge",
        ImportFault.TooManyRows => "importing.faultRows",
        ImportFault.NoSystems => "importing.faultColumns",
        _ => "importing.faultBroken",
    };
}
