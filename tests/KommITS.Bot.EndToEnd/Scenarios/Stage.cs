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
    /// <param name="settings">For the bot, as on its command line.</param>
    public static async Task<Stage> SetAsync(CancellationToken cancellationToken, params string[] settings)
    {
        Tools.Machine.RequireTools();
        var stage = new Stage();
        try
        {
            var store = Path.Combine(stage._folder.FullName, "kommits.db");
            var bot = stage._bot = await BotProcess.StartAsync(store, cancellationToken, ["--no-playground", "--Demo:Seed=true", .. settings]);
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

    public async Task<PlaygroundPage> AlvaHasJoinedAsync() => await JoinAsync(await AlvaOpensAsync(), "Ja, Lekebergs kommun");

    public async Task<PlaygroundPage> BoHasJoinedAsync() => await JoinAsync(await BoOpensAsync(), "Ja, Umeå kommun");

    public async ValueTask DisposeAsync()
    {
        foreach (var part in new IAsyncDisposable?[] { _browser, _alva, _bo, _bot })
        {
            if (part is not null)
                await part.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>Past the welcome: the municipality confirmed, role and areas left out.</summary>
    private static async Task<PlaygroundPage> JoinAsync(PlaygroundPage person, string municipality)
    {
        await person.ClickAsync(municipality);
        await person.ClickAsync("Hoppa över");
        await person.WaitForTextAsync("Nu kan du fråga nätverket.");
        return person;
    }
}
