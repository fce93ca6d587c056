namespace KommITS.Bot.Core.Documents;

public static class DocumentStoreExtensions
{
    private const int MaxRaces = 200;
    private const int MaxPauseMilliseconds = 250;

    extension(IDocumentStore store)
    {
        /// <summary>Every document of the query, page after page.</summary>
        public async IAsyncEnumerable<Document<T>> QueryAllAsync<T>(
            DocumentQuery query,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var next = query;
            do
            {
                var page = await store.QueryAsync<T>(next, cancellationToken);
                foreach (var document in page.Documents)
                    yield return document;
                next = next with { Continuation = page.Continuation };
            }
            while (next.Continuation is not null);
        }

        /// <summary>
        /// Reads, lets <paramref name="decide"/> make the new version from the newest one, and writes it, again from the start whenever
        /// somebody else was faster. <paramref name="decide"/> gets null when nothing is stored, and returns null to write nothing.
        /// It runs once per race, so it must be pure.
        /// </summary>
        /// <returns>What is stored afterwards, null when nothing is.</returns>
        public Task<T?> ChangeAsync<T>(DocumentKey key, Func<T?, T?> decide, CancellationToken cancellationToken)
            where T : class =>
            store.RaceAsync<T>(key, current => Task.FromResult(decide(current?.Content)), cancellationToken);

        /// <summary>Lets what is stored decide what it becomes, and what that is called. Nothing is written where it gives no new version.</summary>
        /// <param name="missing">The outcome when nothing is stored.</param>
        /// <param name="first">Is done once, from the version that is stored, when something is to be written and before it is.</param>
        /// <returns>The outcome, and what is stored afterwards.</returns>
        public async Task<(TOutcome Outcome, T? Stored)> DecideAsync<T, TOutcome>(
            DocumentKey key, TOutcome missing, Func<T, (TOutcome Outcome, T? Changed)> decide, Func<Document<T>, Task>? first, CancellationToken cancellationToken)
            where T : class
        {
            var (outcome, isFirst) = (missing, true);
            var stored = await store.RaceAsync<T>(key, DecideOnceAsync, cancellationToken);
            return (stored is null ? missing : outcome, stored);

            async Task<T?> DecideOnceAsync(Document<T>? current)
            {
                if (current is null)
                    return null;
                (outcome, var changed) = decide(current.Content);
                if (changed is not null && isFirst && first is not null)
                    await first(current);
                isFirst &= changed is null;
                return changed;
            }
        }

        private async Task<T?> RaceAsync<T>(DocumentKey key, Func<Document<T>?, Task<T?>> decide, CancellationToken cancellationToken)
            where T : class
        {
            for (var race = 0; race < MaxRaces; race++)
            {
                var current = await store.ReadAsync<T>(key, cancellationToken);
                var changed = await decide(current);
                if (changed is null)
                    return current?.Content;
                var result = current is null
                    ? await store.CreateAsync(key, changed, cancellationToken)
                    : await store.ReplaceAsync(key, changed, current.ETag, cancellationToken);
                if (result.IsWritten)
                    return changed;
                await PauseAsync(race, cancellationToken);
            }

            throw new InvalidOperationException($"{key.Container}: lost {MaxRaces} races for one document");
        }

        /// <summary>The next of 1, 2, 3… for everybody who counts by this document. A number that is not used is a gap.</summary>
        public async Task<int> NextNumberAsync(DocumentKey counter, CancellationToken cancellationToken) =>
            (await store.ChangeAsync<NumberCounter>(counter, stored => new NumberCounter((stored?.Last ?? 0) + 1), cancellationToken))!.Last;

        /// <summary>Stores one that does not exist yet, under the next number. With a known key: the one that is stored.</summary>
        public async Task<T> AddNumberedAsync<T>(DocumentKey key, DocumentKey counter, Func<int, T> make, CancellationToken cancellationToken)
            where T : class
        {
            if (await store.ReadAsync<T>(key, cancellationToken) is { } stored)
                return stored.Content;
            var made = make(await store.NextNumberAsync(counter, cancellationToken));
            var result = await store.CreateAsync(key, made, cancellationToken);
            return result.IsWritten ? made : (await store.ReadAsync<T>(key, cancellationToken))!.Content;
        }
    }

    private sealed record NumberCounter(int Last);

    /// <summary>Random and growing, so that many who want the same document spread out instead of racing in step.</summary>
    private static Task PauseAsync(int race, CancellationToken cancellationToken) =>
        Task.Delay(Random.Shared.Next(Math.Min(MaxPauseMilliseconds, 2 << Math.Min(race, 16))), cancellationToken);
}
