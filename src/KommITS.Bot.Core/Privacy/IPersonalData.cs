using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Privacy;

/// <summary>
/// What one feature keeps about people. Every document that can mention a member belongs to exactly one of these: a test goes through the whole store
/// and fails on one that belongs to none. Most features need no class of their own: <see cref="PersonalDocuments"/>.
/// </summary>
public interface IPersonalData
{
    /// <summary>Under which heading it is told: one of <see cref="PersonalAreas"/>.</summary>
    string Area { get; }

    /// <summary>Whether documents with such a key are this feature's.</summary>
    bool Keeps(DocumentKey key);

    /// <summary>What is told of a document in words; nothing for what only the machinery needs.</summary>
    IEnumerable<PersonalFact> Describe(StoredText document, PersonTraces person);

    /// <summary>What of the document is the person's, for their own copy.</summary>
    JsonNode? Export(StoredText document, PersonTraces person);

    /// <summary>Takes the person out of the document, or the document away. Done again it changes nothing more.</summary>
    Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken);
}

/// <summary>One thing that is kept, by its kind, and in a few words where they say more than a count.</summary>
public sealed record PersonalFact(string Kind, string? Words = null);

public static class PersonalAreas
{
    public const string Profile = "profile";
    public const string Questions = "questions";
    public const string Register = "register";
    public const string Conferences = "conferences";
    public const string Announcements = "announcements";
    public const string Agreements = "agreements";
    public const string Committee = "committee";
    public const string Reminders = "reminders";
    public const string Notices = "notices";
    public const string Conversation = "conversation";

    /// <summary>What needs no heading of its own.</summary>
    public const string Other = "other";
}
