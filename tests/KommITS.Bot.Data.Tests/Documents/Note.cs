using NodaTime;

namespace KommITS.Bot.Data.Tests.Documents;

internal enum NoteKind
{
    Question,
    LongAnswer,
}

internal sealed record Writer(string Municipality, string? Role = null);

internal sealed record Note(
    string Text,
    NoteKind Kind = NoteKind.Question,
    bool Open = true,
    double Weight = 0,
    int Count = 0,
    string? Topic = null,
    Instant? Asked = null,
    Writer? Writer = null);
