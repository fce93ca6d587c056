using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding;

/// <param name="Municipality">Municipality code.</param>
public sealed record UsageHit(string Municipality, Usage Usage);
