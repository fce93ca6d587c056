using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>The last seat, wanted by fifty at once, on the store contract's Cosmos DB endpoint.</summary>
public sealed class LastSeatOnCosmosTests(CosmosEndpoint endpoint)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_is_in_and_the_rest_wait_in_order()
    {
        await using var society = await Society.StartOnCosmosAsync(endpoint);
        await society.Services.GetRequiredService<IDocumentStore>().UpsertAsync(ConferenceArchive.KeyOf("c"), Last(), Token);
        var service = society.Services.GetRequiredService<RegistrationService>();
        var people = Enumerable.Range(0, 50).Select(number => new Member { Id = $"m{number}", Status = MemberStatus.Active });
        await Task.WhenAll(people.Select(member => Task.Run(() => service.RegisterAsync("c", member, AttendanceMode.OnSite, RegistrationWishes.None, Token), Token)));
        var roster = await society.Services.GetRequiredService<RosterBook>().OfAsync("c", Token);
        Assert.Single(roster.In);
        Assert.Equal(Enumerable.Range(1, 49), roster.Line(AttendanceMode.OnSite).Select(one => roster.PlaceInLine(one.Member)));
    }

    private static Conference Last() => new()
    {
        Id = "c",
        Number = 1,
        Author = "alva",
        Status = ConferenceStatus.Published,
        Details = new ConferenceDetails { Title = "Vår", Place = "Örebro", Starts = new LocalDate(2100, 4, 21), SeatsOnSite = 1 },
    };
}
