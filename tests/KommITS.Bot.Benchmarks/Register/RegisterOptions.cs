using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Benchmarks.Register;

/// <param name="Systems">Of each organisation.</param>
/// <param name="Asked">Questions of each sort at each size.</param>
/// <param name="Largest">Of the organisations; larger ones are left out.</param>
internal sealed record RegisterOptions(int Systems, int Asked, int Largest)
{
    public static RegisterOptions From(IConfiguration settings) =>
        new(settings.GetValue("systems", 60), settings.GetValue("asked", 1000), settings.GetValue("largest", 100_000));
}
