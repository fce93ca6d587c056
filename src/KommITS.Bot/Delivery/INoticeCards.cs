using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Delivery;

/// <summary>A feature's cards for its own notices.</summary>
internal interface INoticeCards
{
    IReadOnlyList<string> Kinds { get; }

    /// <summary>The card in the member's language, as things are now; null when there is nothing to tell any more.</summary>
    Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken);

    /// <summary>What it is about in one line, where several notices come in one message; null when there is nothing to tell any more.</summary>
    async Task<string?> HeadlineAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken) =>
        (await RenderAsync(delivery, member, cancellationToken))?.Summary;
}
