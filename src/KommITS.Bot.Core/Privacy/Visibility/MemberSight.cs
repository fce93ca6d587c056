using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Privacy.Visibility;

/// <summary>Shows members to one another as each has chosen to be seen. Whatever puts a member before another takes them from here.</summary>
public sealed class MemberSight(SystemRegister register)
{
    /// <summary>How many municipalities count as like one's own.</summary>
    public const int MostAlike = 20;

    /// <summary>Those whom the reader may not know as contacts are left out.</summary>
    public async Task<IReadOnlyList<Member>> ContactsAsync(IEnumerable<Member> people, Member reader, CancellationToken cancellationToken)
    {
        var index = await register.IndexAsync(cancellationToken);
        return [.. people.Where(person => MaySee(index, person, reader, MemberField.Contact)).Select(person => Seen(index, person, reader))];
    }

    /// <summary>The person with what the reader may see: the rest is as if it were not given.</summary>
    public async Task<Member> ShowAsync(Member person, Member reader, CancellationToken cancellationToken) =>
        Seen(await register.IndexAsync(cancellationToken), person, reader);

    private static Member Seen(RegisterIndex index, Member person, Member reader) => person.Visibility == new MemberVisibility()
        ? person
        : person with
        {
            Role = MaySee(index, person, reader, MemberField.Role) ? person.Role : null,
            Areas = MaySee(index, person, reader, MemberField.Areas) ? person.Areas : [],
            Email = MaySee(index, person, reader, MemberField.Email) && MaySee(index, person, reader, MemberField.Chat) ? person.Email : null,
        };

    private static bool MaySee(RegisterIndex index, Member person, Member reader, MemberField field) =>
        person.Visibility.Of(field) is var to && (to == VisibleTo.All
        || reader.Id == person.Id
        || reader.ActsForCommittee
        || (reader.IsActive && reader.Municipality is not null && reader.Municipality == person.Municipality)
        || (to == VisibleTo.Contacts && reader is { IsActive: true, IsContact: true })
        || (to == VisibleTo.Similar && IsAlike(index, person, reader)));

    private static bool IsAlike(RegisterIndex index, Member person, Member reader) =>
        reader is { IsActive: true, Municipality: { } home } && person.Municipality is { } own
        && RegisterView.Of(index, person).FindSimilar(own, MostAlike).Any(similar => similar.Municipality == home);
}
