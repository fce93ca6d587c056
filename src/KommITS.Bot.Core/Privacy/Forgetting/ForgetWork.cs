using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Json;
using NodaTime.Extensions;
using System.Text.Json.Nodes;

namespace KommITS.Bot.Core.Privacy.Forgetting;

public enum ForgetEnd
{
    Done,

    /// <summary>Meanwhile they have become the last of the committee.</summary>
    LastOfCommittee,
}

/// <summary>Tells the person what came of it, in the chat of the order. A chat that is gone is not opened again.</summary>
public interface IForgetTelling
{
    Task TellAsync(ForgetOrder order, ForgetEnd end, CancellationToken cancellationToken);
}

/// <summary>
/// Carries out an order, from wherever another process left it. What it comes to is looked up in the store afterwards, not believed, and once more a little
/// later: what was under way at that moment may have written since.
/// </summary>
public sealed class ForgetWork(IDocumentStore store, PersonalRecords records, ForgetOrders orders, MemberDirectory members, SuspensionMarks suspensions, ErasureMark mark, IForgetTelling telling, TimeProvider time)
{
    private const int Rounds = 3;

    public async Task<ForgetStep> CarryOutAsync(ForgetOrder order, CancellationToken cancellationToken)
    {
        if (await members.FindAsync(order.Member, cancellationToken) is { } member && await orders.IsLastOfCommitteeAsync(member, order, cancellationToken))
        {
            await telling.TellAsync(order, ForgetEnd.LastOfCommittee, cancellationToken);
            await orders.CrossOutAsync(order, cancellationToken);
            return new ForgetStep(IsDone: false, []);
        }

        if (order.WasSuspended)
            await suspensions.SetAsync(order.Person.Members, order.At, cancellationToken);
        var left = await LeftAsync(order, cancellationToken);
        for (var round = 0; round < Rounds && left.Count > 0; round++)
        {
            foreach (var held in left)
                await ForgetAsync(held, order.Person, cancellationToken);
            left = await LeftAsync(order, cancellationToken);
        }

        if (left.Count > 0)
            return new ForgetStep(IsDone: false, [.. left.Select(held => held.Document.Key.Container)]);
        if (order.CleanAt is null)
            await orders.LookAgainAsync(order, cancellationToken);
        else
            await EndAsync(order, cancellationToken);
        return new ForgetStep(order.CleanAt is not null, []);
    }

    /// <summary>What belongs to no feature is taken care of all the same.</summary>
    private async Task ForgetAsync(HeldDocument held, PersonTraces person, CancellationToken cancellationToken)
    {
        var key = held.Document.Key;
        if (held.Part is { } part)
            await part.ForgetAsync(held.Document, person, cancellationToken);
        else if (PersonalJson.Mentions(key, person))
            await store.DeleteAsync(key, cancellationToken);
        else
            await store.ChangeAsync<JsonObject>(key, found => found.Without(person)?.AsObject(), cancellationToken);
    }

    /// <summary>The order goes last: until then another process finds it. The files are cleared of it too, as the mark remembers.</summary>
    private async Task EndAsync(ForgetOrder order, CancellationToken cancellationToken)
    {
        var hash = ForgetReceipt.HashOf(order.Code);
        await store.UpsertAsync(ForgetReceipt.KeyOf(hash), new ForgetReceipt(hash, time.GetCurrentInstant()), cancellationToken);
        await mark.SetAsync(hash, cancellationToken);
        await telling.TellAsync(order, ForgetEnd.Done, cancellationToken);
        await orders.CrossOutAsync(order, cancellationToken);
        await mark.EraseAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<HeldDocument>> LeftAsync(ForgetOrder order, CancellationToken cancellationToken) =>
        [.. (await records.FindAsync(order.Person, cancellationToken)).Where(held => held.Document.Key != ForgetOrder.KeyOf(order.Member))];
}

/// <param name="Left">The containers of documents that still mention the person, each as often as there are.</param>
public sealed record ForgetStep(bool IsDone, IReadOnlyList<string> Left);
