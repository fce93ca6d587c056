using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Core.Tests.Questions;

/// <summary>The question feature over a store in memory, with members of real municipalities.</summary>
internal sealed class Network
{
    public const string Lekeberg = "1814";
    public const string Orebro = "1880";
    public const string Umea = "2480";
    public const string Lifecare = "lifecare";
    public const string Procapita = "procapita";

    private static readonly ReferenceData Reference = ReferenceDataFile.Load();

    public Network()
    {
        Members = new(Store, Time);
        Register = new(Store, Reference);
        Archive = new(Store, Search);
        Audiences = new(Members, Register, Reference);
        Queue = new(Time);
        Deliveries = new(Store, Queue);
        Notices = new(Store, Deliveries, Time);
        Questions = new(Archive, Audiences, Register, Notices, Time);
        Answers = new(Archive, Questions, Notices, Time);
    }

    public MemoryDocumentStore Store { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public FakeSearch Search { get; } = new();

    public InProcessDeliveryQueue Queue { get; }

    public DeliveryBook Deliveries { get; }

    public MemberDirectory Members { get; }

    public SystemRegister Register { get; }

    public QuestionArchive Archive { get; }

    public AudienceFinder Audiences { get; }

    public NoticeService Notices { get; }

    public QuestionService Questions { get; }

    public AnswerService Answers { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task<Member> JoinAsync(string id, string municipality, bool isSample = false, string? email = null)
    {
        var member = await Members.JoinAsync(id, new JoinRequest(id, email, municipality, IsAdmitted: true), Token);
        if (isSample)
            await Store.UpsertAsync(MemberDirectory.KeyOf(id), member with { IsSample = true }, Token);
        return member;
    }

    public Task RunsAsync(string municipality, params (string Product, UsageStatus Status)[] usages) => Register.StoreAsync(
        new Portfolio { Municipality = municipality, Usages = [.. usages.Select(usage => new Usage { Product = usage.Product, Status = usage.Status })] },
        Token);

    public Task<Question> AskAsync(Member asker, string id = "q", AudienceKind audience = AudienceKind.All, params string[] products) =>
        Questions.AskAsync(asker, new AskRequest(id, "Vem kör Lifecare?", products, audience), Token);

    public async Task<IReadOnlyList<Delivery>> DeliveriesAsync(string noticeId) =>
        await Store.QueryAllAsync<Delivery>(new DocumentQuery(NoticeKeys.Container, noticeId), Token)
            .Select(document => document.Content).ToListAsync(Token);
}
