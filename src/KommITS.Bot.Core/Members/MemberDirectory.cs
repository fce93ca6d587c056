using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Core.Privacy.Visibility;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Members;

/// <summary>Who has met the bot, and who belongs to the society.</summary>
public sealed class MemberDirectory(IDocumentStore store, TimeProvider time)
{
    internal const string Container = "members";
    private const string Partition = "member";

    public static DocumentKey KeyOf(string memberId) => new(Container, Partition, memberId);

    public async Task<Member?> FindAsync(string memberId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Member>(KeyOf(memberId), cancellationToken))?.Content;

    /// <summary>The members that exist, by id.</summary>
    public async Task<IReadOnlyDictionary<string, Member>> FindManyAsync(IEnumerable<string> memberIds, CancellationToken cancellationToken)
    {
        var found = await store.ReadManyAsync<Member>([.. memberIds.Distinct().Select(KeyOf)], cancellationToken);
        return found.ToDictionary(document => document.Content.Id, document => document.Content);
    }

    /// <summary>
    /// Notes that a person wrote to the bot, and from which chat. A newer chat or service address replaces the older; nothing is written when
    /// nothing changed. An address without a conversation is for what is said outside a personal chat: it tells where one can be opened.
    /// </summary>
    public async Task<Member> SeenAsync(string memberId, MemberAddress? address, CancellationToken cancellationToken) =>
        (await store.ChangeAsync<Member>(KeyOf(memberId), member => Seen(member, memberId, address), cancellationToken))!;

    /// <summary>The welcome is for the activity that <see cref="Member.WelcomedFor"/> then names: the first, however often that one is handled.</summary>
    public Task<Member> WelcomeAsync(string memberId, string activityId, CancellationToken cancellationToken) =>
        ChangeAsync(
            memberId,
            member => member.WelcomedAt is null
                ? member with { WelcomedAt = time.GetCurrentInstant(), WelcomedFor = activityId }
                : member,
            cancellationToken);

    /// <summary>The welcome did not arrive: it is to be shown again.</summary>
    public Task<Member> WelcomeLostAsync(string memberId, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member with { WelcomedAt = null, WelcomedFor = null }, cancellationToken);

    /// <summary>The bot was removed from the person's chat: nothing is sent there until they are seen again.</summary>
    public Task<Member> LostAsync(string memberId, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member with { Address = null, HasRemovedBot = true }, cancellationToken);

    /// <summary>A chat with the person was opened, or the one that was known is gone.</summary>
    public Task<Member> MovedAsync(string memberId, MemberAddress address, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member.Address == address ? member : member with { Address = address }, cancellationToken);

    /// <summary>The person says where they work. Whether they are in at once is for <see cref="Admission.AdmissionService"/> to say.</summary>
    public Task<Member> JoinAsync(string memberId, JoinRequest request, CancellationToken cancellationToken) =>
        ChangeAsync(
            memberId,
            member => (member with
            {
                Name = PersonName.Of(request.Name),
                Email = request.Email,
                HasTypedEmail = false,
                Municipality = request.Municipality,
                IsCommittee = member.IsCommittee || request.IsCommittee,
                JoinedAt = member.JoinedAt ?? time.GetCurrentInstant(),
                PendingWarnedAt = null,
            }).Enter(request.IsAdmitted || member.IsCommittee, time.GetCurrentInstant()),
            cancellationToken);

    /// <summary>Moves the person to another municipality: admission starts anew, since it was given for the old one. Who is shut out stays so.</summary>
    public Task<Member> MoveAsync(string memberId, string municipality, bool isAdmitted, CancellationToken cancellationToken) =>
        ChangeAsync(
            memberId,
            member => member.Municipality == municipality ? member : member.MoveTo(municipality, isAdmitted, time.GetCurrentInstant()),
            cancellationToken);

    /// <summary>Lets the person decide what they become from what they are; the very same is not written.</summary>
    public Task<Member> BecomeAsync(string memberId, Func<Member, Member> become, CancellationToken cancellationToken) => ChangeAsync(memberId, become, cancellationToken);

    /// <summary>The person's municipality became part of another: they go along with all that they are.</summary>
    public Task<Member> FollowAsync(string memberId, string from, string into, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member.Follow(from, into), cancellationToken);

    /// <summary>Makes the person a contact of their own municipality, or ends that.</summary>
    public Task<Member> NameContactAsync(string memberId, bool isContact, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member.Municipality is { } home ? member.NameContact(home, isContact) : member, cancellationToken);

    /// <summary>The same for a municipality that they work for.</summary>
    public Task<Member> NameContactAsync(string memberId, string municipality, bool isContact, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member.NameContact(municipality, isContact), cancellationToken);

    /// <summary>The active contacts of a municipality, in the order of their names.</summary>
    public async Task<IReadOnlyList<Member>> ContactsOfAsync(string municipality, CancellationToken cancellationToken) =>
        await ActiveAsync(cancellationToken)
            .Where(member => member.IsContactOf(municipality))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToListAsync(cancellationToken);

    public Task<Member> DescribeAsync(string memberId, string? role, IReadOnlyList<string> areas, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member with { Role = role, Areas = areas }, cancellationToken);

    public Task<Member> SpeakAsync(string memberId, string language, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member with { Language = language }, cancellationToken);

    /// <summary>Turns notices of a topic off, or on again.</summary>
    public Task<Member> MuteAsync(string memberId, string topic, bool isMuted, CancellationToken cancellationToken) =>
        ChangeAsync(
            memberId,
            member => member.HasMuted(topic) == isMuted
                ? member
                : member with { MutedTopics = isMuted ? [.. member.MutedTopics, topic] : [.. member.MutedTopics.Where(muted => muted != topic)] },
            cancellationToken);

    /// <summary>A notice reached the person (null), or why it did not. Nothing is written when that was known.</summary>
    public Task<Member> NoteReachAsync(string memberId, string? reason, CancellationToken cancellationToken) =>
        ChangeAsync(
            memberId,
            member => member.Unreached?.Reason == reason || member.Status == MemberStatus.Stranger
                ? member
                : member with { Unreached = reason is null ? null : new Unreached(reason, member.Unreached?.Since ?? time.GetCurrentInstant()) },
            cancellationToken);

    public IAsyncEnumerable<Member> ActiveAsync(CancellationToken cancellationToken) => WhereAsync([new FieldFilter("status", "active")], cancellationToken);

    /// <summary>Who waits to be admitted.</summary>
    public IAsyncEnumerable<Member> PendingAsync(CancellationToken cancellationToken) => WhereAsync([new FieldFilter("status", "pending")], cancellationToken);

    /// <summary>Everybody with the committee's right, active or not.</summary>
    public IAsyncEnumerable<Member> CommitteeAsync(CancellationToken cancellationToken) => WhereAsync([new FieldFilter("isCommittee", true)], cancellationToken);

    /// <summary>Everybody whose own municipality this is, whatever their state.</summary>
    public IAsyncEnumerable<Member> OfAsync(string municipality, CancellationToken cancellationToken) => WhereAsync([new FieldFilter("municipality", municipality)], cancellationToken);

    /// <summary>Those who work in one municipality.</summary>
    public IAsyncEnumerable<Member> ActiveInAsync(string municipality, CancellationToken cancellationToken) =>
        WhereAsync([new FieldFilter("status", "active"), new FieldFilter("municipality", municipality)], cancellationToken);

    /// <summary>The people whom the bot may write to, each once. The sample society is left out.</summary>
    public async Task<IReadOnlyList<Member>> ActivePeopleAsync(CancellationToken cancellationToken) =>
        EachOnce(await ActiveAsync(cancellationToken).Where(member => !member.IsSample).ToListAsync(cancellationToken));

    /// <summary>Who is in two tenants, as a guest in one, is reached where they have a chat and joined first.</summary>
    public static IReadOnlyList<Member> EachOnce(IEnumerable<Member> members) =>
    [
        .. members.GroupBy(member => member.PersonKey)
            .Select(person => person.OrderByDescending(member => member.Address is not null).ThenBy(member => member.JoinedAt).ThenBy(member => member.Id, StringComparer.Ordinal).First()),
    ];

    /// <summary>The person changes when and how often they want to be written to.</summary>
    public Task<Member> ChooseNoticesAsync(string memberId, Func<NoticeSettings, NoticeSettings> choose, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => choose(member.Notices) is var chosen && chosen == member.Notices ? member : member with { Notices = chosen }, cancellationToken);

    /// <summary>Everybody who has met the bot, whatever they are.</summary>
    public IAsyncEnumerable<Member> AllAsync(CancellationToken cancellationToken) =>
        WhereAsync([], cancellationToken);

    /// <summary>Who may see what of the person.</summary>
    public Task<Member> ShowToAsync(string memberId, Func<MemberVisibility, MemberVisibility> choose, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => choose(member.Visibility) is var chosen && chosen == member.Visibility ? member : member with { Visibility = chosen }, cancellationToken);

    /// <summary>The person has been shown the information of that version, in answer to that activity.</summary>
    public Task<Member> InformedAsync(string memberId, int version, string activityId, CancellationToken cancellationToken) =>
        ChangeAsync(memberId, member => member.InformedOf >= version ? member : member with { InformedOf = version, InformedFor = activityId }, cancellationToken);

    /// <summary>Notes that who waits to be admitted is told that they will be forgotten; null: they could not be told after all.</summary>
    /// <returns>False: another instance does it.</returns>
    public async Task<bool> WarnAsync(string memberId, Instant? at, CancellationToken cancellationToken)
    {
        var isOurs = false;
        await ChangeAsync(
            memberId,
            member =>
            {
                isOurs = member.PendingWarnedAt is null || at is null;
                return isOurs ? member with { PendingWarnedAt = at } : member;
            },
            cancellationToken);
        return isOurs;
    }

    public async Task<bool> AnyAsync(CancellationToken cancellationToken) =>
        (await store.QueryAsync<Member>(new DocumentQuery(Container, Partition, PageSize: 1), cancellationToken)).Documents.Count > 0;

    private static Member? Seen(Member? member, string memberId, MemberAddress? address)
    {
        if (member is null)
            return new Member { Id = memberId, Address = address };
        if (address is null)
            return null;
        if (address.ConversationId is null)
            return member.HasRemovedBot ? null : SeenElsewhere(member, address);
        return address == member.Address && member.Unreached is null ? null : member with { Address = address, HasRemovedBot = false, Unreached = null };
    }

    /// <summary>A personal chat that is known stays known; only where it is reached may have moved.</summary>
    private static Member? SeenElsewhere(Member member, MemberAddress address)
    {
        var moved = member.Address is { } known && known.TenantId == address.TenantId ? known with { ServiceUrl = address.ServiceUrl } : member.Address ?? address;
        return moved == member.Address ? null : member with { Address = moved };
    }

    private IAsyncEnumerable<Member> WhereAsync(IReadOnlyList<FieldFilter> filters, CancellationToken cancellationToken) =>
        store.QueryAllAsync<Member>(new DocumentQuery(Container, Partition, filters, PageSize: 500), cancellationToken).Select(document => document.Content);

    /// <summary>Somebody who was never seen is a stranger. What <paramref name="change"/> gives back as it was is not written.</summary>
    private async Task<Member> ChangeAsync(string memberId, Func<Member, Member> change, CancellationToken cancellationToken) =>
        (await store.ChangeAsync<Member>(
            KeyOf(memberId),
            stored =>
            {
                var member = stored ?? new Member { Id = memberId };
                var changed = change(member);
                return ReferenceEquals(changed, member) ? null : changed;
            },
            cancellationToken))!;
}
