using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Demo;

/// <summary>Puts the sample society into an empty store. Every write has a fixed id, so a seeding that was cut short is finished at the next start.</summary>
internal sealed class DemoSeeder(
    IDocumentStore store,
    MemberDirectory members,
    QuestionArchive questions,
    AnnouncementArchive announcements,
    ConferenceArchive conferences,
    AgreementArchive agreements,
    SystemRegister register,
    ReferenceData reference,
    IUnderstanding understanding)
{
    private const string Container = "system";
    private static readonly DocumentKey Marker = new(Container, "seed", "sample-society");

    /// <returns>False when the store was not empty, and nothing was done.</returns>
    public async Task<bool> SeedAsync(CancellationToken cancellationToken)
    {
        var marker = await store.ReadAsync<SeedMarker>(Marker, cancellationToken);
        if (marker?.Content.IsDone == true || (marker is null && await members.AnyAsync(cancellationToken)))
            return false;
        await store.UpsertAsync(Marker, new SeedMarker(IsDone: false), cancellationToken);
        var society = await SampleSociety.ReadAsync(cancellationToken);
        foreach (var municipality in society.Municipalities)
            await SeedAsync(municipality, cancellationToken);
        foreach (var (index, question) in society.Questions.Index())
            await SeedAsync(question, $"exempel-{index + 1}", society, cancellationToken);
        foreach (var conference in society.Conferences)
            await SeedAsync(conference, cancellationToken);
        foreach (var agreement in society.Agreements)
            await SeedAsync(agreement, cancellationToken);
        foreach (var announcement in society.Announcements)
            await SeedAsync(announcement, cancellationToken);
        await store.UpsertAsync(Marker, new SeedMarker(IsDone: true), cancellationToken);
        return true;
    }

    private async Task SeedAsync(SampleSociety.SampleMunicipality sample, CancellationToken cancellationToken)
    {
        var code = CodeOf(sample.Name);
        var portfolio = new Portfolio
        {
            Municipality = code,
            Usages = [.. sample.Usages.Select(usage => usage with { Product = ProductOf(usage.Product) })],
            IsSample = true,
        };
        await register.StoreAsync(portfolio, cancellationToken);
        var contact = new Member { Id = MemberIdOf(code), Name = sample.Contact, Municipality = code, Status = MemberStatus.Active, IsContact = true, IsSample = true };
        await store.UpsertAsync(MemberDirectory.KeyOf(contact.Id), contact, cancellationToken);
    }

    private Task<Question> SeedAsync(SampleSociety.SampleQuestion sample, string id, SampleSociety society, CancellationToken cancellationToken)
    {
        var products = understanding.Understand(sample.Text).Slots.Products;
        return questions.AddAsync(
            number => new Question
            {
                Id = id,
                Number = number,
                Text = sample.Text,
                Asker = AuthorOf(sample.Asker, products, society),
                AskedAt = sample.At,
                Products = products,
                Audience = AudienceKind.All,
                Asked = society.Municipalities.Count - 1,
                Status = sample.Answers.Any(answer => answer.Accepted) ? QuestionStatus.Solved : QuestionStatus.Open,
                Answers = [.. sample.Answers.Select((answer, index) =>
                    new Answer($"{id}-{index + 1}", AuthorOf(answer.Author, products, society), answer.Text, answer.At, answer.Accepted))],
                IsSample = true,
            },
            id,
            cancellationToken);
    }

    private Task<Announcement> SeedAsync(SampleSociety.SampleAnnouncement sample, CancellationToken cancellationToken) => announcements.AddAsync(
        sample.Id,
        number => new Announcement
        {
            Id = sample.Id,
            Number = number,
            Author = new AnnouncementWriter("exempel", "Exempel"),
            Content = new AnnouncementContent { Title = sample.Title, Text = sample.Text },
            Audience = AnnouncementAudience.All,
            Status = AnnouncementStatus.Sent,
            ChangedAt = sample.PublishedAt,
            SentAt = sample.PublishedAt,
            IsSample = true,
        },
        cancellationToken);

    private Task<Conference> SeedAsync(SampleSociety.SampleConference sample, CancellationToken cancellationToken) => conferences.AddAsync(
        sample.Id,
        number => new Conference
        {
            Id = sample.Id,
            Number = number,
            Author = "exempel",
            Details = new ConferenceDetails
            {
                Title = sample.Title, Place = sample.Place, Starts = sample.Starts, Ends = sample.Ends, RegistrationCloses = sample.RegistrationCloses, Summary = sample.Summary, SeatsRemote = null,
            },
            Status = ConferenceStatus.Published,
            IsSample = true,
        },
        cancellationToken);

    private Task<Agreement> SeedAsync(SampleSociety.SampleAgreement sample, CancellationToken cancellationToken) => agreements.AddAsync(
        sample.Id,
        number => new Agreement
        {
            Id = sample.Id,
            Number = number,
            Author = "exempel",
            Terms = sample.Terms with { Products = [.. sample.Terms.Products.Select(ProductOf)] },
            Status = AgreementStatus.Published,
            Version = 1,
            ToldVersion = 1,
            ChangedAt = sample.PublishedAt,
            PublishedAt = sample.PublishedAt,
            IsSample = true,
        },
        cancellationToken);

    private Author AuthorOf(string municipality, IReadOnlyList<string> products, SampleSociety society)
    {
        var sample = society.Municipalities.First(candidate => candidate.Name == municipality);
        var code = CodeOf(municipality);
        return new Author(MemberIdOf(code), sample.Contact, code, [.. sample.Usages.Select(usage => ProductOf(usage.Product)).Where(products.Contains)]);
    }

    private string CodeOf(string name) => reference.Municipalities.Single(municipality => municipality.Name == name).Code;

    private string ProductOf(string name) => reference.Products.Single(product => product.Name == name).Id;

    private static string MemberIdOf(string code) => $"exempel-{code}";

    private sealed record SeedMarker(bool IsDone);
}
