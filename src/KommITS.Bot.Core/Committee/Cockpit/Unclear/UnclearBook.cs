using KommITS.Bot.Core.Committee.Board;
using System.Security.Cryptography;
using System.Text;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Time;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Cockpit.Unclear;

/// <summary>What the bot did not understand, stripped of people (<see cref="Stripping"/>) before it is kept: one document a day, nobody's id in it, gone after 30 days.</summary>
public sealed class UnclearBook(IDocumentStore store, MemberDirectory members, ReferenceData reference, TimeProvider time)
{
    public const int DaysKept = 30;
    public const int DaysShown = 7;
    private const string Partition = "unclear";

    private LocalDate Today => SwedishTime.DayOf(time.GetCurrentInstant());

    /// <param name="turnId">Of the message: the same one handled again counts once.</param>
    public async Task AddAsync(string text, string turnId, CancellationToken cancellationToken)
    {
        var names = await members.AllAsync(cancellationToken).SelectMany(member => Stripping.WordsOf(member.Name).ToAsyncEnumerable()).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var stripped = Stripping.Strip(text, names, KnownWords());
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(turnId)))[..12];
        await store.ChangeAsync<UnclearDay>(KeyOf(Today), stored => (stored ?? new UnclearDay([], [])).With(stripped, mark), cancellationToken);
    }

    /// <summary>Of the last seven days, today included: what came most often first.</summary>
    public async Task<IReadOnlyList<UnclearText>> ThisWeekAsync(CancellationToken cancellationToken)
    {
        var days = await store.ReadManyAsync<UnclearDay>([.. Enumerable.Range(0, DaysShown).Select(back => KeyOf(Today.PlusDays(-back)))], cancellationToken);
        return
        [
            .. days.OrderBy(day => day.Key.Id, StringComparer.Ordinal).SelectMany(day => day.Content.Texts)
                .GroupBy(text => Stripping.KeyOf(text.Text))
                .Select(same => new UnclearText(same.Last().Text, same.Sum(text => text.Times)))
                .OrderByDescending(text => text.Times).ThenBy(text => text.Text, StringComparer.Ordinal),
        ];
    }

    /// <returns>How many days went.</returns>
    public async Task<int> ForgetOldAsync(CancellationToken cancellationToken)
    {
        var oldest = IdOf(Today.PlusDays(1 - DaysKept));
        var old = await store.QueryAllAsync<UnclearDay>(new DocumentQuery(CommitteeBoard.Container, Partition), cancellationToken)
            .Select(document => document.Key).Where(key => string.CompareOrdinal(key.Id, oldest) < 0).ToListAsync(cancellationToken);
        foreach (var key in old)
            await store.DeleteAsync(key, cancellationToken);
        return old.Count;
    }

    public static DocumentKey KeyOf(LocalDate day) => new(CommitteeBoard.Container, Partition, IdOf(day));

    private static string IdOf(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private HashSet<string> KnownWords() =>
        reference.Products.SelectMany(product => new[] { product.Name, product.Supplier })
            .Concat(reference.Municipalities.Select(municipality => municipality.Name))
            .SelectMany(name => Stripping.WordsOf(name ?? "")).ToHashSet(StringComparer.Ordinal);
}

/// <param name="Handled">Marks of the newest messages in it, which say nothing of whose they were.</param>
public sealed record UnclearDay(IReadOnlyList<UnclearText> Texts, IReadOnlyList<string> Handled)
{
    /// <summary>Different ones; it holds the document far under the store's limit.</summary>
    public const int MaxTexts = 500;
    private const int Remembered = 100;

    /// <returns>Null when that message is in it already.</returns>
    public UnclearDay? With(string text, string mark)
    {
        if (Handled.Contains(mark))
            return null;
        var key = Stripping.KeyOf(text);
        var isKnown = Texts.Any(one => Stripping.KeyOf(one.Text) == key);
        return new UnclearDay(
            isKnown ? [.. Texts.Select(one => Stripping.KeyOf(one.Text) == key ? one with { Times = one.Times + 1 } : one)]
                : Texts.Count < MaxTexts ? [.. Texts, new UnclearText(text, 1)] : Texts,
            [.. Handled.TakeLast(Remembered - 1), mark]);
    }
}

public sealed record UnclearText(string Text, int Times);
