using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Benchmarks.Startup;

/// <param name="Questions">How many the filled store holds beside the sample society, each with two answers; a quarter as many members.</param>
/// <param name="Turns">Taken after the start, before the memory is read again.</param>
internal sealed record StartupOptions(int Runs, int Questions, int Turns)
{
    public static StartupOptions From(IConfiguration settings) =>
        new(settings.GetValue("runs", 5), settings.GetValue("questions", 2000), settings.GetValue("turns", 1000));
}
