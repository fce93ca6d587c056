using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>A contact person as a card shows them: the name, and a link to a chat where the person's mail address is known.</summary>
internal sealed record ContactLine(string Text, string? Link)
{
    private const string Chat = "https://teams.microsoft.com/l/chat/0/0?users=";

    /// <param name="viewer">Nobody chats with themselves.</param>
    public static ContactLine Of(Texts texts, Member? contact, Member viewer)
    {
        if (contact is null)
            return new ContactLine(texts["register.noContact"], null);
        var name = contact.Role is { Length: > 0 } role ? texts.Format("register.contactRole", contact.Name, role) : contact.Name;
        var line = texts.Format(contact.IsSample ? "register.contactSample" : "register.contact", name);
        var canChat = contact.Id != viewer.Id && contact is { IsSample: false, Email.Length: > 0 };
        return new ContactLine(line, canChat ? Chat + Uri.EscapeDataString(contact.Email!) : null);
    }
}
