using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Benchmarks.Register;

/// <param name="Systems">Of each organisation.</param>
/// <param name="Asked">Questions of each sort at each size.</param>
/// <param name="Largest">Of the organisations; larger ones are left out.</param>
/// <param name="BestOf">How often each question is asked; the fastest counts. More than once where the machine is busy with other things.</param>
internal sealed record RegisterOptions(int Systems, int Asked, int Largest, int BestOf)
{
    public static RegisterOptions From(IConfiguration settings) =>
        new(settings.GetValue("systems", 60), settings.GetValue("asked", 1000), settings.GetValue("largest", 100_000), settings.GetValue("bestOf", 1));
}
