namespace KommITS.Bot.Core.Privacy.Visibility;

/// <summary>What of a member others may see, apart from the name and the municipality at what they write.</summary>
public enum MemberField
{
    Role,
    Areas,
    Email,

    /// <summary>The link to a chat with them. It holds the mail address, so that hiding that hides the link too.</summary>
    Chat,

    /// <summary>That they are the one to turn to about their municipality's systems.</summary>
    Contact,
}

/// <summary>To whom. Colleagues of the same municipality and the committee always may.</summary>
public enum VisibleTo
{
    All,

    /// <summary>Members in the municipalities that are most like the person's own.</summary>
    Similar,

    /// <summary>The contacts of other municipalities.</summary>
    Contacts,
    Committee,
}

/// <summary>A member's own choice, a field at a time.</summary>
public sealed record MemberVisibility
{
    public VisibleTo Role { get; init; }

    public VisibleTo Areas { get; init; }

    public VisibleTo Email { get; init; }

    public VisibleTo Chat { get; init; }

    public VisibleTo Contact { get; init; }

    public VisibleTo Of(MemberField field) => field switch
    {
        MemberField.Role => Role,
        MemberField.Areas => Areas,
        MemberField.Email => Email,
        MemberField.Chat => Chat,
        _ => Contact,
    };

    public MemberVisibility With(MemberField field, VisibleTo to) => field switch
    {
        MemberField.Role => this with { Role = to },
        MemberField.Areas => this with { Areas = to },
        MemberField.Email => this with { Email = to },
        MemberField.Chat => this with { Chat = to },
        _ => this with { Contact = to },
    };
}
