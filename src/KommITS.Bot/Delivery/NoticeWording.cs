using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;

namespace KommITS.Bot.Delivery;

/// <summary>The card of any notice, from the feature that it comes from, and the one card for several.</summary>
internal sealed class NoticeWording(IEnumerable<INoticeCards> features, CardLibrary cards)
{
    private readonly Dictionary<string, INoticeCards> _features =
        features.SelectMany(feature => feature.Kinds.Select(kind => (kind, feature))).ToDictionary(pair => pair.kind, pair => pair.feature);

    public bool Knows(string kind) => _features.ContainsKey(kind);

    public Task<RenderedCard?> CardAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken) =>
        _features.TryGetValue(delivery.Notice.Kind, out var feature)
            ? feature.RenderAsync(delivery, member, cancellationToken)
            : Task.FromResult<RenderedCard?>(null);

    /// <summary>One that is alone in its digest comes as it would by itself.</summary>
    public async Task<DigestMessage?> DigestAsync(IReadOnlyList<Core.Notices.Delivery> items, Member member, CancellationToken cancellationToken)
    {
        var lines = new List<DigestLine>();
        foreach (var item in items)
        {
            if (_features.TryGetValue(item.Notice.Kind, out var feature) && await feature.HeadlineAsync(item, member, cancellationToken) is { } headline)
                lines.Add(new DigestLine(item.Notice.Id, CardBudget.Fit(headline, DigestLine.Bytes)));
        }

        if (lines.Count == 0)
            return null;
        var card = lines is [var only]
            ? await CardAsync(items.First(item => item.Notice.Id == only.Notice), member, cancellationToken)
            : cards.Render("delivery/digest", DigestCard.Of(Texts.For(member.Language), lines), Texts.For(member.Language).Find);
        return card is null ? null : new DigestMessage(card, [.. lines.Select(line => line.Notice)]);
    }

    public RenderedCard Recalled(Member member)
    {
        var texts = Texts.For(member.Language);
        return cards.Render("turn/note", new { Fallback = texts["delivery.recalledTitle"], Title = texts["delivery.recalledTitle"], Body = texts["delivery.recalledBody"] }, texts.Find);
    }
}

/// <param name="Notices">The ids of what is in it.</param>
internal sealed record DigestMessage(RenderedCard Card, IReadOnlyList<string> Notices);

internal sealed record DigestLine(string Notice, string Headline)
{
    public const int Bytes = 400;
}

internal sealed record DigestCard(string Fallback, string Title, string Why, IReadOnlyList<DigestLine> Lines)
{
    public static DigestCard Of(Texts texts, IReadOnlyList<DigestLine> lines) =>
        new(texts.Count("delivery.digestTitle", lines.Count), texts.Count("delivery.digestTitle", lines.Count), texts["delivery.digestWhy"], lines);
}
