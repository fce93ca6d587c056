using NodaTime;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>One line of a portfolio's history.</summary>
/// <param name="By">Member id.</param>
/// <param name="Usage">As it became; null: taken away.</param>
public sealed record UsageChange(Instant At, string By, UsageSource Source, string Product, Usage? Usage);
