using System.Text.Json.Serialization;
using NodaTime;

namespace KommITS.Bot.Core.Notices;

/// <summary>A notice as it was published, and what its deliveries are to become: they follow it (<see cref="NoticeHead.Follow"/>), also after a crash.</summary>
public sealed record NoticeRecord
{
    public required Notice Notice { get; init; }

    /// <summary>Counted and fixed when it was published; publishing again adds, nothing takes away.</summary>
    public required IReadOnlyList<Audience> Audience { get; init; }

    public required Instant PublishedAt { get; init; }

    public required Instant DueAt { get; init; }

    /// <summary>Counted from 0; one more each time that what it tells was changed after it went out.</summary>
    public int Edition { get; init; }

    /// <summary>Counted from 0; one more each time that those who were not reached are to be tried again.</summary>
    public int Round { get; init; }

    public bool IsRecalled { get; init; }

    /// <summary>Every delivery has been brought to what this says. Until then a worker goes on with it.</summary>
    public bool IsSettled { get; init; }

    public int AudienceCount => Audience.Sum(part => part.Members.Count);

    [JsonIgnore]
    public IEnumerable<NoticeRecipient> Recipients => Audience.SelectMany(part => part.Members.Select(member => new NoticeRecipient(member, part.Reason)));

    [JsonIgnore]
    public NoticeHead Head => new(Edition, Round, IsRecalled);

    /// <summary>With those of <paramref name="recipients"/> who are not in it yet; the very same when nobody is new.</summary>
    public NoticeRecord With(IReadOnlyList<NoticeRecipient> recipients)
    {
        var known = Audience.SelectMany(part => part.Members).ToHashSet(StringComparer.Ordinal);
        var added = recipients.Where(recipient => known.Add(recipient.Member)).ToList();
        return added.Count == 0 ? this : this with { Audience = [.. Audience, .. Parts(added)], IsSettled = false };
    }

    public static IReadOnlyList<Audience> Parts(IEnumerable<NoticeRecipient> recipients) =>
    [
        .. recipients.GroupBy(recipient => (recipient.Reason.Code, Products: string.Join('|', recipient.Reason.Products ?? [])))
            .Select(part => new Audience(part.First().Reason, [.. part.Select(recipient => recipient.Member)])),
    ];
}

/// <summary>Those who get a notice for one reason, by id.</summary>
public sealed record Audience(NoticeReason Reason, IReadOnlyList<string> Members);
