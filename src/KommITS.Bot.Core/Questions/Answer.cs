using NodaTime;

namespace KommITS.Bot.Core.Questions;

public sealed record Answer(string Id, Author Author, string Text, Instant AnsweredAt, bool Accepted = false, bool Thanked = false)
{
    public const int MaxLength = 4000;
}
