using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>Asks each contact about one stale fact a month. Running it again, here or on another instance, asks nobody again.</summary>
public sealed class UpkeepRounds(IDocumentStore store, MemberDirectory members, SystemRegister register, NoticeService notices, TimeProvider time)
{
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        var asked = await AskedAsync(cancellationToken);
        var contacts = await members.ActiveAsync(cancellationToken)
            .Where(member => !member.IsSample && member.Municipalities.Any(member.IsContactOf) && !member.HasMuted(RegisterNotices.UpkeepTopic))
            .Where(member => !asked.Contains(member.Id))
            .ToListAsync(cancellationToken);
        if (contacts.Count == 0)
            return;
        var index = await register.IndexAsync(cancellationToken);
        foreach (var colleagues in contacts.SelectMany(contact => contact.Municipalities.Where(contact.IsContactOf), (contact, municipality) => (contact, municipality)).GroupBy(pair => pair.municipality, pair => pair.contact.Id))
            await AskAsync(colleagues.Key, [.. colleagues], index, cancellationToken);
    }

    /// <summary>What the municipality was asked about that month; null when nothing.</summary>
    public async Task<UpkeepQuestion?> FindAsync(string municipality, string month, CancellationToken cancellationToken) =>
        (await store.ReadAsync<UpkeepQuestion>(UpkeepQuestion.KeyOf(municipality, month), cancellationToken))?.Content;

    private string Month => WorkingHours.MonthOf(time.GetCurrentInstant());

    /// <summary>Those who are done for this month.</summary>
    private async Task<HashSet<string>> AskedAsync(CancellationToken cancellationToken) =>
        await store.QueryAllAsync<AskedContact>(
                new DocumentQuery(UpkeepQuestion.Container, AskedContact.PartitionOf(Month), PageSize: 500), cancellationToken)
            .Where(document => document.Content.IsPublished)
            .Select(document => document.Content.Member)
            .ToHashSetAsync(cancellationToken: cancellationToken);

    private async Task AskAsync(string municipality, IReadOnlyList<string> contacts, RegisterIndex index, CancellationToken cancellationToken)
    {
        var question = await FindAsync(municipality, Month, cancellationToken) ?? await ChooseAsync(index.PortfolioOf(municipality), index, cancellationToken);
        if (question?.FindOpen(index.PortfolioOf(municipality)) is null)
            return;
        var claimed = new List<string>();
        foreach (var contact in contacts)
        {
            if (await ClaimAsync(contact, question, cancellationToken))
                claimed.Add(contact);
        }

        await notices.PublishAsync(
            RegisterNotices.Upkeep(question), [.. claimed.Select(contact => new NoticeRecipient(contact, RegisterNotices.WhyContact))], cancellationToken);
        foreach (var contact in claimed)
            await store.UpsertAsync(AskedContact.KeyOf(question.Month, contact), new AskedContact(contact, municipality, IsPublished: true), cancellationToken);
    }

    /// <summary>Of two instances that choose at once, the one that writes first has chosen.</summary>
    private async Task<UpkeepQuestion?> ChooseAsync(Portfolio portfolio, RegisterIndex index, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var last = await FindAsync(portfolio.Municipality, WorkingHours.MonthBefore(now), cancellationToken);
        if (StaleFacts.MostValuable(portfolio, index, WorkingHours.DayOf(now), last?.Product) is not { } stale)
            return null;
        var question = new UpkeepQuestion(portfolio.Municipality, Month, stale.Product, now);
        await store.CreateAsync(UpkeepQuestion.KeyOf(question.Municipality, question.Month), question, cancellationToken);
        return await FindAsync(question.Municipality, question.Month, cancellationToken);
    }

    /// <summary>Whether the contact is to be asked by this municipality: not when another one has asked them this month.</summary>
    private async Task<bool> ClaimAsync(string contact, UpkeepQuestion question, CancellationToken cancellationToken)
    {
        var key = AskedContact.KeyOf(question.Month, contact);
        var claim = new AskedContact(contact, question.Municipality, IsPublished: false);
        if ((await store.CreateAsync(key, claim, cancellationToken)).IsWritten)
            return true;
        return (await store.ReadAsync<AskedContact>(key, cancellationToken))?.Content.Municipality == question.Municipality;
    }
}
