using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Importing;

/// <summary>A file dropped into the chat.</summary>
internal sealed class ImportFile(FileTransfer files, IEnumerable<IFileImport> features, ImportText import) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var file = (Input.File)turn.Input;
        if (await files.FetchAsync(file.Url, cancellationToken) is not { } content)
        {
            turn.Say("importing.faultFetch");
            return;
        }

        foreach (var feature in features)
            if (await feature.TakesAsync(turn, content, cancellationToken))
                return;
        await import.TakeAsync(turn, TableFile.Read(content), cancellationToken);
    }
}

/// <summary>"Importera": how, or the lines that follow.</summary>
internal sealed class ImportSystems(ImportText import) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Understood?.Slots.Body is { } body)
            return import.ReadAsync(turn, body, cancellationToken);
        turn.Show("turn/note", new { Fallback = turn.Texts["importing.howTitle"], Title = turn.Texts["importing.howTitle"], Body = turn.Texts["importing.howBody"] });
        return Task.CompletedTask;
    }
}
