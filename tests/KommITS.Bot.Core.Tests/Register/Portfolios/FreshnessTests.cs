using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Tests.Register.Portfolios;

public sealed class FreshnessTests
{
    [Theory]
    [InlineData("2026-05-14T08:00:00Z", "2026-05-14T08:00:00Z", Freshness.Confirmed)]
    [InlineData("2026-05-14T08:00:00Z", "2027-05-14T21:59:59Z", Freshness.Confirmed)]
    [InlineData("2026-05-14T08:00:00Z", "2027-05-14T22:00:00Z", Freshness.Ageing)]
    [InlineData("2024-02-29T12:00:00Z", "2025-02-28T12:00:00Z", Freshness.Confirmed)]
    [InlineData("2024-02-29T12:00:00Z", "2025-03-01T12:00:00Z", Freshness.Ageing)]
    [InlineData("2010-01-01T00:00:00Z", "2027-01-01T00:00:00Z", Freshness.Ageing)]
    public void A_fact_is_fresh_for_twelve_months_of_Swedish_days(string verified, string now, Freshness freshness) =>
        Assert.Equal(freshness, new Usage { Product = "raindance", VerifiedAt = At(verified) }.FreshnessAt(At(now)));

    [Fact]
    public void What_nobody_has_said_is_unconfirmed() =>
        Assert.Equal(Freshness.Unconfirmed, new Usage { Product = "raindance" }.FreshnessAt(At("2027-01-01T00:00:00Z")));

    private static Instant At(string instant) => InstantPattern.General.Parse(instant).Value;
}
