using KommITS.Bot.Announcements;
using KommITS.Bot.Conferences;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Privacy;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Privacy;

/// <summary>The whole bot on Monday 11 January 2027 at 10 in Sweden: Alva (Lekeberg) is the committee; Bo (Umeå) leaves traces wherever a member can; Cleo (Habo) meets them.</summary>
internal sealed class PrivateSociety : IAsyncDisposable
{
    private PrivateSociety(Society society, FakeTimeProvider time, params Person[] people) =>
        (Society, Time, Alva, Bo, Cleo) = (society, time, people[0], people[1], people[2]);

    public Society Society { get; }

    public FakeTimeProvider Time { get; }

    public Person Alva { get; }

    public Person Bo { get; }

    public Person Cleo { get; }

    /// <summary>What Bo can be recognised by.</summary>
    public IReadOnlyList<string> TracesOfBo => [Bo.AadObjectId, Bo.Name, "bo@umea.se"];

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static FakeTimeProvider Monday() => new(new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero));

    public static async Task<PrivateSociety> StartAsync(params (string Key, string Value)[] settings)
    {
        var time = Monday();
        return await OfAsync(await Society.StartAsync(time, settings), time);
    }

    public static async Task<PrivateSociety> OfAsync(Society society, FakeTimeProvider time)
    {
        var people = new[]
        {
            await society.MemberAsync("Alva Exempel", "alva@lekeberg.se"), await society.MemberAsync("Bo Exempel", "bo@umea.se"), await society.MemberAsync("Cleo Exempel", "cleo@habokommun.se"),
        };
        await KeepingTests.MakeCommitteeAsync(society, people[0]);
        return new PrivateSociety(society, time, people);
    }

    /// <summary>Bo follows and uses an agreement, and asks about it.</summary>
    private async Task AgreeAsync()
    {
        await Alva.SaysAsync("nytt avtal");
        await Alva.SaysAsync("titel: Datorer\nleverantör: Exempelbolaget\nger: Datorer för alla.\nägare: Alva Exempel\nslut: 2028-03-31");
        await Alva.SaysAsync("spara");
        await Alva.SaysAsync("publicera avtal 1");
        await Bo.SaysAsync("följ avtal 1");
        await Bo.SaysAsync("vi använder avtal 1");
        (await Bo.SaysAsync("fråga styrelsen om avtal 1: får helägda bolag avropa?")).Shows("skickad till styrelsen");
    }

    /// <summary>Bo reports somebody, is warned, and works for another municipality too.</summary>
    private async Task ModerateAsync()
    {
        await Bo.SaysAsync("anmäl fråga 3: onödig");
        await Alva.SaysAsync("varna Bo Exempel: ton");
        await Alva.SaysAsync("ja");
        await Bo.SaysAsync("jag arbetar också för Vännäs");
    }

    public T Get<T>() where T : notnull => Society.Services.GetRequiredService<T>();

    public async Task<Member?> MemberAsync(Person person) => await Get<MemberDirectory>().FindAsync(person.AadObjectId, Token);

    public Task ChangeAsync(Person person, Func<Member, Member> change) =>
        Get<IDocumentStore>().ChangeAsync<Member>(MemberDirectory.KeyOf(person.AadObjectId), member => change(member!), Token);

    /// <summary>Everything that Bo can do and be.</summary>
    public async Task LiveAsync()
    {
        await Alva.SaysAsync("gör Bo Exempel till kontakt för Umeå");
        await Bo.SaysAsync("ändra roll");
        await Bo.SaysAsync("jag är IT-strateg");
        await Bo.SaysAsync("vi kör Raindance sedan 2019 och Foobar Plus sedan 2021");
        await Bo.PressesAsync("Spara");
        await Alva.SaysAsync("vi kör Treserva sedan 2018");
        await Alva.PressesAsync("Spara");
        await Bo.SaysAsync("vad har Lekeberg för system");
        await Bo.PressesAsync("Stämmer inte");
        await Bo.SaysAsync("importera:\nLifecare\nProcapita");
        await Bo.SaysAsync("avbryt");
        await Bo.AsksAsync("Fråga: hur gör ni med hemliga brevlådor?");
        await Bo.AsksAsync("Fråga: har någon bytt ärendehantering i socialtjänsten?");
        await Cleo.ReceivesAsync("ärendehantering");
        await Cleo.SaysAsync("svara på fråga 2: ja, hälsa Bo Exempel det");
        await Cleo.AsksAsync("Fråga: hur länge sparar ni mejl?");
        await Bo.ReceivesAsync("hur länge sparar ni mejl");
        await Bo.SaysAsync("svara på fråga 3: vi sparar dem ett år");
        await Cleo.ReceivesAsync("vi sparar dem ett år");
        await Cleo.SaysAsync("acceptera svar 1 på fråga 3");
        await Alva.SaysAsync("avböj fråga 3");
        await Bo.SaysAsync("påminn mig imorgon kl 9 om blommorna");
        await Bo.SaysAsync("samla aviseringar dagligen");
        await MeetAsync();
        await TellAsync();
        await AgreeAsync();
        await ModerateAsync();
        await Get<AuditLog>().WriteAsync("test/bo", Bo.AadObjectId, "member.contact", new AuditSubject("municipality/2480", Bo.AadObjectId), "Bo Exempel vill det", Token);
        await Get<AuditLog>().WriteAsync("test/alva", Alva.AadObjectId, "member.contact", new AuditSubject("municipality/2480", Bo.AadObjectId), "hälsa bo@umea.se", Token);
    }

    public async Task TickAsync(int times = 2)
    {
        for (var tick = 0; tick < times; tick++)
        {
            foreach (var loop in Society.Services.GetServices<IHostedService>().OfType<Bot.Hosting.StepLoop>().Where(loop => loop is PrivacyLoop or ConferenceLoop or AnnouncementLoop))
                await loop.TickAsync(Token);
            await Task.Delay(50, Token);
        }
    }

    public Task<ReceivedMessage> ForgottenAsync(Person person, string told = "Du är glömd") =>
        Forgotten.UntilAsync(Society, Time, person, () => TickAsync(1), told);

    public async Task PassAsync(TimeSpan time)
    {
        Time.Advance(time);
        await TickAsync();
    }

    /// <summary>What of the store still names Bo, as a raw scan of all of it finds it.</summary>
    public async Task<IReadOnlyList<string>> MentionsOfBoAsync() => await Get<IDocumentScan>().AllAsync(null, Token)
        .Where(document => TracesOfBo.Any(trace => $"{document.Key} {document.Content.GetRawText()}".Contains(trace, StringComparison.OrdinalIgnoreCase)))
        .Select(document => $"{document.Key}: {document.Content.GetRawText()}").ToListAsync(Token);

    /// <summary>The bytes of the store's files.</summary>
    public IEnumerable<(string File, byte[] Bytes)> Files()
    {
        var path = Get<IConfiguration>()["Data:Sqlite:Path"]!;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (Path.GetFileName(file), bytes);
        }
    }

    public async Task<IReadOnlyList<HeldDocument>> HeldOfBoAsync() =>
        await Get<PersonalRecords>().FindAsync(await Get<PersonalRecords>().TracesOfAsync((await MemberAsync(Bo))!, Token), Token);

    public ValueTask DisposeAsync() => Society.DisposeAsync();

    private async Task MeetAsync()
    {
        await Alva.SaysAsync("ny konferens");
        await Alva.SaysAsync("""
            titel: Årsmötet
            plats: Örebro
            start: 2027-01-20 09:00
            slut: 2027-01-20 16:00
            platser: 10
            kost: ja
            årsmöte: ja
            kallelse: 2027-01-11
            program: 2027-01-20 09:00-10:00 | Välkomna | Stora salen | Bo Exempel
            """);
        await Alva.SaysAsync("spara");
        await Alva.SaysAsync("publicera konferens 1");
        await Bo.SaysAsync("anmäl mig till konferens 1 på plats");
        await Cleo.SaysAsync("anmäl mig till konferens 1 på plats");
        await Bo.SaysAsync("kost konferens 1: nötallergi");
        await Bo.SaysAsync("mandat konferens 1: Bo Exempel");
        await Alva.SaysAsync("ny omröstning konferens 1: Ska avgiften höjas?");
        await Alva.SaysAsync("öppna omröstning 1 på konferens 1");
        await Bo.SaysAsync("rösta ja i omröstning 1 på konferens 1");
        await TickAsync();
    }

    private async Task TellAsync()
    {
        await Alva.SaysAsync("nytt utskick");
        await Alva.SaysAsync("rubrik: Avgiften\ntext: Så här blir den.\ntill: kontakter\nläskvitto: ja");
        await Alva.SaysAsync("spara");
        await Alva.SaysAsync("skicka utskick 1");
        await TickAsync(4);
        await Bo.SaysAsync("jag har läst meddelande 1");
        await Bo.SaysAsync("svara på meddelande 1: hälsar Bo");
        await Alva.SaysAsync("svara på svar 1 till utskick 1: tack Bo Exempel");
        await TickAsync();
    }
}
