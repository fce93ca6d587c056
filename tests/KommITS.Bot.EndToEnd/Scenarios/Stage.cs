using KommITS.Bot.EndToEnd.Drivers;

namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>The real bot with the sample society in a store of its own, and two people who each sit at a Playground: Alva in Lekeberg, Bo in Umeå.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kommits-scenario");
    private BotProcess? _bot;
    private PlaygroundProcess? _alva;
    private PlaygroundProcess? _bo;
    private Browser? _browser;

    /// <summary>Ends the test where the machine lacks what it takes.</summary>
    public static async Task<Stage> SetAsync(CancellationToken cancellationToken)
    {
        Tools.Machine.RequireTools();
        var stage = new Stage();
        try
        {
            var store = Path.Combine(stage._folder.FullName, "kommits.db");
            var bot = stage._bot = await BotProcess.StartAsync(store, cancellationToken, "--no-playground", "--Demo:Seed=true");
            stage._alva = await PlaygroundProcess.StartAsync(bot.Endpoint, cancellationToken);
            stage._bo = await PlaygroundProcess.StartAsync(bot.Endpoint, cancellationToken, PlaygroundProcess.Bo);
            stage._browser = await Browser.StartAsync();
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    public Task<PlaygroundPage> AlvaOpensAsync() => _browser!.OpenAsync(_alva!);

    public Task<PlaygroundPage> BoOpensAsync() => _browser!.OpenAsync(_bo!);

    /// <summary>Past the welcome: the municipality confirmed, role and areas left out.</summary>
    public async Task<PlaygroundPage> AlvaHasJoinedAsync()
    {
        var alva = await AlvaOpensAsync();
        await alva.ClickAsync("Ja, Lekebergs kommun");
        await alva.ClickAsync("Hoppa över");
        await alva.WaitForTextAsync("Nu kan du fråga nätverket.");
        return alva;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in new IAsyncDisposable?[] { _browser, _alva, _bo, _bot })
        {
            if (part is not null)
                await part.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
