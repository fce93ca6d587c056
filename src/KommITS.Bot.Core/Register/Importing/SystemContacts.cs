using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>The people who may stand as a system's contact in a table: by name where only one is called that, else by mail address.</summary>
/// <param name="colleagues">The municipality's active members.</param>
public sealed class SystemContacts(IReadOnlyList<Member> colleagues)
{
    public static SystemContacts None { get; } = new([]);

    public static async Task<SystemContacts> OfAsync(MemberDirectory members, string municipality, CancellationToken cancellationToken) =>
        new(await members.ActiveAsync(cancellationToken).Where(member => member.WorksFor(municipality)).ToListAsync(cancellationToken));

    /// <summary>Null when it is nobody, or may be several.</summary>
    public Member? Find(string cell) =>
        colleagues.Where(member => Is(member.Email, cell)).ToList() is [var byMail] ? byMail
        : colleagues.Where(member => Is(member.Name, cell)).ToList() is [var byName] ? byName
        : null;

    /// <summary>What an import finds the person by again; empty when they are no colleague any more.</summary>
    public string CellOf(string? memberId)
    {
        if (colleagues.FirstOrDefault(member => member.Id == memberId) is not { } contact)
            return "";
        return new[] { contact.Name, contact.Email }.FirstOrDefault(word => !string.IsNullOrWhiteSpace(word) && Find(word) == contact) ?? "";
    }

    private static bool Is(string? known, string cell) => string.Equals(known?.Trim(), cell.Trim(), StringComparison.OrdinalIgnoreCase);
}
