using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Questions;
using KommITS.Bot.Questions.Cards;
using KommITS.Bot.Turn;
using NodaTime;

namespace KommITS.Bot.Tests.Questions;

public sealed class CardFaultTests
{
    [Theory]
    [InlineData("ö")]
    [InlineData("*")]
    [InlineData("漢")]
    [InlineData("😀")]
    public void A_card_with_the_longest_answers_stays_under_what_the_channel_takes(string letter)
    {
        var now = Instant.FromUtc(2026, 1, 1, 0, 0);
        var long_ = string.Concat(Enumerable.Repeat(letter, Answer.MaxLength / letter.Length));
        var question = new Question
        {
            Id = "q",
            Number = 1,
            Text = long_[..Question.MaxLength],
            Asker = new Author("alva", "Alva", "1814", []),
            AskedAt = now,
            Answers = [.. Enumerable.Range(0, 8).Select(index => new Answer($"{index}", new Author("bo", "Bo", "2480", []), long_, now))],
        };
        var words = new QuestionWords(ReferenceDataFile.Load());
        var card = CardLibrary.From(typeof(CardLibrary).Assembly).Render(
            "questions/answers", AnswersCard.Of(Texts.For("sv"), words, question, new Member { Id = "alva" }), Texts.For("sv").Find);
        Assert.InRange(ProtocolJson.Serialize(Message.OfCard(card)).Length, 0, 28 * 1024);
    }

    [Fact]
    public void A_cut_text_ends_with_a_whole_character() =>
        Assert.DoesNotContain(QuestionWords.Short("ab😀cd", 3), char.IsSurrogate);
}
