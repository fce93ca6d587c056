using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register.Finding.Asking;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>A peer says that a fact of another municipality is not right; its contacts are asked, and the peer is told once what came of it.</summary>
public sealed class DisputeService(DisputeBook book, SystemRegister register, MemberDirectory members, NoticeService notices, TimeProvider time)
{
    /// <summary>How many facts one person may doubt at a time.</summary>
    public const int MaxOpen = 5;

    /// <summary>The contacts are asked a little later, so that the peer's line why goes along.</summary>
    private static readonly Duration ForTheReason = Duration.FromMinutes(3);

    /// <param name="reason">The peer's words; null for none.</param>
    public async Task<DisputeResult> RaiseAsync(Member peer, string municipality, string product, string? reason, CancellationToken cancellationToken)
    {
        if (!peer.IsActive)
            return new DisputeResult(DisputeOutcome.NotFound);
        if (peer.WorksFor(municipality))
            return new DisputeResult(DisputeOutcome.OwnMunicipality);
        var doubted = (await book.OpenAsync(cancellationToken)).Where(dispute => dispute.By == peer.Id && dispute.Settlement is null).ToList();
        if (doubted.Count >= MaxOpen && !doubted.Exists(dispute => dispute.Municipality == municipality && dispute.Product == product))
            return new DisputeResult(DisputeOutcome.TooMany);
        var security = new SecurityRule((await register.IndexAsync(cancellationToken)).Reference, peer.Municipality);
        var challenge = new Challenge(peer.Id, time.GetCurrentInstant(), Shortened(reason));
        var (outcome, portfolio) = await register.ChangeAsync(
            municipality,
            current => security.IsOpen(product) || security.MayShowNamed(current) ? current.Dispute(product, challenge) : PortfolioOutcome.NotFound,
            cancellationToken);
        if (outcome is not (PortfolioOutcome.Done or PortfolioOutcome.Unchanged))
            return new DisputeResult(DisputeOutcome.NotFound);
        var usage = portfolio.Find(product)!;
        return usage.Challenge!.By == peer.Id
            ? new DisputeResult(DisputeOutcome.Done, usage, await AskAsync(Dispute.Of(municipality, usage), again: false, cancellationToken))
            : new DisputeResult(DisputeOutcome.AlreadyDoubted, usage);
    }

    /// <summary>The peer says why, as long as nobody has answered.</summary>
    public async Task<DisputeResult> ExplainAsync(Member peer, string municipality, string product, string reason, CancellationToken cancellationToken)
    {
        var (outcome, portfolio) = await register.ChangeAsync(municipality, current => Explained(current, peer, product, Shortened(reason)), cancellationToken);
        if (outcome is not (PortfolioOutcome.Done or PortfolioOutcome.Unchanged))
            return new DisputeResult(DisputeOutcome.NotFound);
        var dispute = Dispute.Of(municipality, portfolio.Find(product)!);
        return new DisputeResult(DisputeOutcome.Done, portfolio.Find(product), await AskAsync(dispute, IsAsked(dispute), cancellationToken));
    }

    /// <summary>Takes up every doubt in the register that was not taken up, and tells every doubter whose doubt is answered.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var open = (await book.OpenAsync(cancellationToken)).ToDictionary(dispute => dispute.Id);
        var index = await register.IndexAsync(cancellationToken);
        foreach (var portfolio in index.Portfolios)
            foreach (var usage in portfolio.Usages.Where(usage => usage.Challenge is not null))
                if (!open.Values.Any(dispute => dispute.Municipality == portfolio.Municipality && dispute.FindDoubted(portfolio) == usage))
                    await AskAsync(Dispute.Of(portfolio.Municipality, usage), again: false, cancellationToken);
        foreach (var dispute in open.Values)
            await SettleAsync(dispute, await register.PortfolioOfAsync(dispute.Municipality, cancellationToken), cancellationToken);
    }

    /// <summary>Tells the doubters of one municipality's facts, right after an answer.</summary>
    public async Task SettleAsync(string municipality, CancellationToken cancellationToken)
    {
        var portfolio = await register.PortfolioOfAsync(municipality, cancellationToken);
        foreach (var dispute in (await book.OpenAsync(cancellationToken)).Where(dispute => dispute.Municipality == municipality))
            await SettleAsync(dispute, portfolio, cancellationToken);
    }

    private bool IsAsked(Dispute dispute) => dispute.At + ForTheReason <= time.GetCurrentInstant();

    /// <param name="again">The reason came after the contacts had been asked: they get it once by itself.</param>
    private async Task<WhoIsAsked> AskAsync(Dispute dispute, bool again, CancellationToken cancellationToken)
    {
        await book.AddAsync(dispute, cancellationToken);
        var contacts = (await members.ContactsOfAsync(dispute.Municipality, cancellationToken)).Where(contact => !contact.IsSample).ToList();
        var asked = contacts.Count > 0
            ? contacts
            : await members.ActiveAsync(cancellationToken).Where(member => member is { IsCommittee: true, IsSample: false }).ToListAsync(cancellationToken);
        var why = contacts.Count > 0 ? RegisterNotices.WhyContact : RegisterNotices.WhyCommittee;
        await notices.PublishAsync(
            again ? RegisterNotices.Explained(dispute) : RegisterNotices.Disputed(dispute),
            [.. asked.Select(member => new NoticeRecipient(member.Id, why))],
            cancellationToken,
            again ? null : ForTheReason);
        return contacts.Count > 0 ? WhoIsAsked.Contacts : asked.Count > 0 ? WhoIsAsked.Committee : WhoIsAsked.Nobody;
    }

    /// <summary>What came of it is stored before it is told, and closed after: a crash between is repaired by the next sweep.</summary>
    private async Task SettleAsync(Dispute dispute, Portfolio portfolio, CancellationToken cancellationToken)
    {
        if (dispute.Settlement is null && dispute.FindDoubted(portfolio) is { } doubted)
        {
            if (doubted.Product != dispute.Product)
                await book.ChangeAsync(dispute with { Product = doubted.Product }, cancellationToken);
            return;
        }

        var settled = dispute.Settlement is null ? dispute.Settle(portfolio, time.GetCurrentInstant()) : dispute;
        await book.ChangeAsync(settled, cancellationToken);
        await notices.PublishAsync(RegisterNotices.Settled(settled), [new NoticeRecipient(settled.By, RegisterNotices.WhyDoubter)], cancellationToken);
        await book.ChangeAsync(settled with { IsOpen = false }, cancellationToken);
    }

    private static PortfolioChange Explained(Portfolio portfolio, Member peer, string product, string? reason)
    {
        if (portfolio.Find(product) is not { Challenge: { } challenge } usage || challenge.By != peer.Id)
            return PortfolioOutcome.NotFound;
        if (challenge.Note == reason)
            return PortfolioOutcome.Unchanged;
        var explained = usage with { Challenge = challenge with { Note = reason } };
        return new PortfolioChange(PortfolioOutcome.Done, portfolio with { Usages = [.. portfolio.Usages.Select(one => one == usage ? explained : one)] });
    }

    private static string? Shortened(string? reason)
    {
        if (reason?.Trim() is not { Length: > 0 } text)
            return null;
        if (text.Length <= Usage.MaxNote)
            return text;
        return text[..(char.IsHighSurrogate(text[Usage.MaxNote - 1]) ? Usage.MaxNote - 1 : Usage.MaxNote)];
    }
}
