using KommITS.Bot.Core;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.EndToEnd.Killed;

/// <summary>The bots' SQLite file, seen from the test by the same code that they use.</summary>
internal sealed class SharedStore : IDisposable
{
    public const int Tenants = 20;

    private const string Asker = "asker";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kommits-");
    private readonly IHost _host;

    public SharedStore()
    {
        Path = System.IO.Path.Combine(_folder.FullName, "kommits.db");
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration["Data:Sqlite:Path"] = Path;
        builder.Services.AddCore().AddData(builder.Configuration).Configure<MembershipOptions>(membership => membership.Admission = AdmissionMode.Open);
        _host = builder.Build();
    }

    public string Path { get; }

    private MemberDirectory Members => _host.Services.GetRequiredService<MemberDirectory>();

    private NoticeReports Reports => _host.Services.GetRequiredService<NoticeReports>();

    /// <summary>A question to so many members, each of whom has the conversation that is their id.</summary>
    /// <returns>The notice of it.</returns>
    public async Task<string> AskAsync(int members, string serviceUrl, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, members), cancellationToken, async (number, token) => await JoinAsync($"m{number}", number, serviceUrl, token));
        await JoinAsync(Asker, 0, serviceUrl, cancellationToken);
        var asker = (await Members.FindAsync(Asker, cancellationToken))!;
        var question = await _host.Services.GetRequiredService<QuestionService>()
            .AskAsync(asker, new AskRequest("q", "Vem vet?", [], AudienceKind.All), cancellationToken);
        Assert.Equal(members, question.Asked);
        return QuestionNotices.Asked(question).Id;
    }

    public async Task<NoticeReport> ReportAsync(string notice, CancellationToken cancellationToken) => (await Reports.OfAsync(notice, cancellationToken))!;

    public ValueTask<List<Core.Notices.Delivery>> DeliveriesAsync(string notice, CancellationToken cancellationToken) =>
        Reports.DeliveriesAsync(notice, cancellationToken).ToListAsync(cancellationToken);

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task JoinAsync(string member, int number, string serviceUrl, CancellationToken cancellationToken)
    {
        await Members.SeenAsync(member, new MemberAddress(serviceUrl, "msteams", member, $"29:{member}", "28:bot", null, $"tenant-{number % Tenants}"), cancellationToken);
        await Members.JoinAsync(member, new JoinRequest(member, null, "2480", IsAdmitted: true), cancellationToken);
    }
}
