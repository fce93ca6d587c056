using System.Text.Json;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Demo;

/// <summary>The file <c>sample-society.json</c>: real municipalities, all else made up and marked so. Names are municipalities' and products' names.</summary>
internal sealed record SampleSociety(
    string Note,
    IReadOnlyList<SampleSociety.SampleMunicipality> Municipalities,
    IReadOnlyList<SampleSociety.SampleQuestion> Questions,
    IReadOnlyList<SampleSociety.SampleConference> Conferences,
    IReadOnlyList<SampleSociety.SampleAgreement> Agreements,
    IReadOnlyList<SampleSociety.SampleAnnouncement> Announcements)
{
    public static async Task<SampleSociety> ReadAsync(CancellationToken cancellationToken)
    {
        var assembly = typeof(SampleSociety).Assembly;
        await using var file = assembly.GetManifestResourceStream("KommITS.Bot.Demo.sample-society.json")!;
        return (await JsonSerializer.DeserializeAsync<SampleSociety>(file, DocumentJson.Options, cancellationToken))!;
    }

    internal sealed record SampleMunicipality(string Name, string Contact, IReadOnlyList<Usage> Usages);

    internal sealed record SampleQuestion(string Asker, Instant At, string Text, IReadOnlyList<SampleAnswer> Answers);

    internal sealed record SampleConference(string Id, string Title, string Place, LocalDate Starts, LocalDate Ends, LocalDate RegistrationCloses, string Summary);

    internal sealed record SampleAgreement(string Id, Instant PublishedAt, AgreementTerms Terms);

    internal sealed record SampleAnnouncement(string Id, string Title, string Text, Instant PublishedAt);

    internal sealed record SampleAnswer(string Author, Instant At, string Text, bool Accepted);
}
