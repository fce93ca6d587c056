using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Delivery;
using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using NodaTime;

namespace KommITS.Bot.Tests.Delivery;

public sealed class NoticeChannelTests
{
    private readonly Mock<IConnectorClient> _connector = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kind_that_nobody_knows_is_refused() =>
        Assert.Equal(new SendOutcome.Refused("UnknownKind"), await SendAsync("committee.party", Card));

    [Fact]
    public async Task Where_there_is_nothing_to_tell_any_more_nothing_is_sent()
    {
        Assert.Equal(new SendOutcome.Withdrawn(), await SendAsync("a.kind", () => null));
        _connector.VerifyNoOtherCalls();
    }

    internal static RenderedCard? Card() =>
        CardLibrary.From(typeof(NoticeChannel).Assembly).Render("turn/note", new { Fallback = "f", Title = "t", Body = (string?)null }, _ => "x");

    internal Task<SendOutcome> SendAsync(string kind, Func<RenderedCard?> card) => new NoticeChannel(
        new NoticeWording([new Cards(card)], CardLibrary.From(typeof(NoticeChannel).Assembly)), new Chat(_connector.Object, null!), NullLogger<NoticeChannel>.Instance).SendAsync(
        new Core.Notices.Delivery
        {
            Notice = new Notice("n", kind, "s"), Member = "bo", Reason = new NoticeReason("all"), DueAt = Instant.FromUtc(2026, 1, 1, 0, 0),
        },
        new Member { Id = "bo", Address = new MemberAddress("https://a", "msteams", "a:1", "29:1", "28:bot", null, null) },
        Token);

    private sealed class Cards(Func<RenderedCard?> card) : INoticeCards
    {
        public IReadOnlyList<string> Kinds { get; } = ["a.kind"];

        public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return card();
        }
    }
}
