using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace KommITS.Bot.Tests.Committee.Cockpit;

/// <summary>Puts people, questions and facts of known numbers straight into the store.</summary>
internal sealed class KnownSociety(Society society)
{
    private readonly IDocumentStore _store = society.Services.GetRequiredService<IDocumentStore>();
    private readonly QuestionArchive _archive = society.Services.GetRequiredService<QuestionArchive>();
    private readonly SystemRegister _register = society.Services.GetRequiredService<SystemRegister>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Instant Day(int year, int month, int day) => Instant.FromUtc(year, month, day, 8, 0);

    public Task AddAsync(string id, string municipality, Instant joined, MemberStatus status = MemberStatus.Active, string? unreached = null, string? name = null) => _store.UpsertAsync(
        MemberDirectory.KeyOf(id),
        new Member
        {
            Id = id,
            Name = name ?? $"Medlem {id}",
            Email = $"{id}@example.org",
            Municipality = municipality,
            Status = status,
            JoinedAt = joined,
            Unreached = unreached is null ? null : new Unreached(unreached, joined),
        },
        Token);

    public Task<Question> AskAsync(string id, string text, Instant at, AudienceKind audience, int asked, params Instant[] answers) =>
        _archive.AddAsync(number => QuestionOf(number, id, text, at, audience, asked, answers), id, Token);

    /// <summary>Past the search, which a thousand of them would keep busy.</summary>
    public Task PutAsync(int number, string id, string text, Instant at, AudienceKind audience, int asked, params Instant[] answers) =>
        _store.UpsertAsync(QuestionArchive.KeyOf(id), QuestionOf(number, id, text, at, audience, asked, answers), Token);

    private static Question QuestionOf(int number, string id, string text, Instant at, AudienceKind audience, int asked, Instant[] answers) => new()
    {
        Id = id,
        Number = number,
        Text = text,
        Asker = new Author("m1", "Medlem m1", "1814", []),
        AskedAt = at,
        Audience = audience,
        Asked = asked,
        Answers = [.. answers.Select((answer, index) => new Answer($"{id}/{index}", new Author("m2", "Medlem m2", "2480", []), "svar", answer))],
    };

    public Task RunAsync(string municipality, Instant? verified, params string[] products) => _register.StoreAsync(
        new Portfolio
        {
            Municipality = municipality,
            Usages = [.. products.Select(product => new Usage { Product = product, VerifiedAt = verified, VerifiedBy = verified is null ? null : "m1" })],
        },
        Token);

    public Task MixAsync(string municipality, params (string Product, Instant? Verified)[] usages) => _register.StoreAsync(
        new Portfolio
        {
            Municipality = municipality,
            Usages = [.. usages.Select(usage => new Usage { Product = usage.Product, VerifiedAt = usage.Verified, VerifiedBy = usage.Verified is null ? null : "m1" })],
        },
        Token);

    public Task ConferAsync(Conference conference) => _store.UpsertAsync(ConferenceArchive.KeyOf(conference.Id), conference, Token);

    public static string Blocked => EndReasons.Uninstalled;

    public IReadOnlyList<Municipality> Municipalities => society.Services.GetRequiredService<ReferenceData>().Municipalities;

    public IReadOnlyList<string> OpenProducts => [.. society.Services.GetRequiredService<ReferenceData>().Products.Where(product => !product.Kind.IsSecurity).Select(product => product.Id)];
}
