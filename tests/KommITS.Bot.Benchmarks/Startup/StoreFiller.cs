using KommITS.Bot.Core;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace KommITS.Bot.Benchmarks.Startup;

/// <summary>Puts a society of some years into a store, all of it made up.</summary>
internal static class StoreFiller
{
    private static readonly Instant Day = Instant.FromUtc(2026, 5, 14, 7, 0);
    private static readonly string[] Verbs = ["bytt", "infört", "upphandlat", "avvecklat", "uppgraderat", "integrerat"];

    public static async Task FillAsync(string path, int questions, CancellationToken cancellationToken)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Data:Sqlite:Path", path)]);
        builder.Logging.ClearProviders();
        builder.Services.AddCore().AddData(builder.Configuration);
        using var host = builder.Build();
        var store = host.Services.GetRequiredService<IDocumentStore>();
        var reference = host.Services.GetRequiredService<ReferenceData>();
        await EachAsync(questions / 4, number => store.UpsertAsync(MemberDirectory.KeyOf(MemberId(number)), MemberOf(number, reference), cancellationToken), cancellationToken);
        await EachAsync(questions, number => store.UpsertAsync(QuestionArchive.KeyOf($"fill-{number}"), QuestionOf(number, questions / 4, reference), cancellationToken), cancellationToken);
    }

    private static Task EachAsync(int count, Func<int, Task> write, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = cancellationToken }, async (number, _) => await write(number));

    private static string MemberId(int number) => $"fill-{number}";

    private static Member MemberOf(int number, ReferenceData reference) => new()
    {
        Id = MemberId(number), Name = $"Exempel {number}", Municipality = Of(reference.Municipalities, number).Code, Status = MemberStatus.Active, IsSample = true,
    };

    private static Question QuestionOf(int number, int members, ReferenceData reference)
    {
        var (first, second) = (Of(reference.Products, number), Of(reference.Products, number + 7));
        return new Question
        {
            Id = $"fill-{number}",
            Number = 10_000 + number,
            Text = $"Har någon {Verbs[number % Verbs.Length]} {first.Name} efter {second.Name}, och hur gick det i en kommun av vår storlek?",
            Asker = AuthorOf(number % members, reference),
            AskedAt = Day,
            Products = [first.Id, second.Id],
            Audience = AudienceKind.All,
            Asked = members,
            Answers = [AnswerOf(number, 1, members, reference), AnswerOf(number, 2, members, reference)],
            IsSample = true,
        };
    }

    private static Answer AnswerOf(int question, int answer, int members, ReferenceData reference) => new(
        $"fill-{question}-{answer}",
        AuthorOf((question + answer) % members, reference),
        $"Vi gjorde det {2015 + (question % 10)}. Det tog {2 + answer} månader, och migreringen av gamla ärenden var det svåra. Hör gärna av dig så berättar vi mer.",
        Day);

    private static Author AuthorOf(int number, ReferenceData reference) =>
        new(MemberId(number), $"Exempel {number}", Of(reference.Municipalities, number).Code, []);

    private static T Of<T>(IReadOnlyList<T> items, int number) => items[number % items.Count];
}
