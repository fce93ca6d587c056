using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Core.Tests.Announcements;

/// <summary>The feature as the bot gets it, over a store in memory.</summary>
internal sealed class Newsroom
{
    private readonly ServiceProvider _services;

    public Newsroom()
    {
        var services = new ServiceCollection().AddOptions().AddLogging();
        _services = services.AddCore().AddSingleton<IDocumentStore>(Store).AddSingleton<TimeProvider>(Time).BuildServiceProvider();
    }

    public MemoryDocumentStore Store { get; } = new();

    public FakeTimeProvider Time { get; } = new(Committee.Now.ToDateTimeOffset());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task JoinAsync(Member member) => Store.UpsertAsync(MemberDirectory.KeyOf(member.Id), member, Token);

    public Task RunsAsync(string municipality, bool hidesSecurity, params string[] products) => Get<SystemRegister>().StoreAsync(
        new Portfolio { Municipality = municipality, HidesSecurity = hidesSecurity, Usages = [.. products.Select(product => new Usage { Product = product })] }, Token);

    public Task StoreAsync(Announcement announcement) => Store.UpsertAsync(AnnouncementArchive.KeyOf(announcement.Id), announcement, Token);

    public async Task<Announcement> FindAsync(string id = "a") => (await Get<AnnouncementArchive>().FindAsync(id, Token))!;

    public async Task<IReadOnlyList<string>> ReachedAsync(string id = "a") =>
        [.. (await Get<NoticeReports>().DeliveriesAsync(AnnouncementNotices.SentId(id), Token).ToListAsync(Token)).Select(delivery => delivery.Member).Order()];

    public async Task<IReadOnlyList<string>> ResolveAsync(params AudienceGroup[] groups) =>
        [.. (await Get<AudienceResolver>().ResolveAsync(new AnnouncementAudience(groups), Token)).People.Select(person => person.Member).Order()];
}
