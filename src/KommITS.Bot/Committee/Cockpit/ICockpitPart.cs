using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Committee.Cockpit;

/// <summary>
/// A feature's part of the cockpit: one line on the card, and the list that it leads to. Features register theirs; the cockpit is made of them. What a part shows
/// is worked out at each look from what is stored, so its figures are those of that moment.
/// </summary>
internal interface ICockpitPart
{
    /// <summary>Place on the card.</summary>
    int Order { get; }

    /// <summary>What buttons name it by.</summary>
    string Key { get; }

    /// <summary>The intent by which its list is typed; null without one.</summary>
    string? Intent { get; }

    Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken);

    Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken);
}

/// <summary>One look at the society: who looks, when, and everybody whom the bot has met, read once for all parts.</summary>
internal sealed record CockpitLook(Texts Texts, Member Viewer, Instant Now, IReadOnlyList<Member> Everybody);

/// <param name="Typed">How to type the way to the list; null when there is nothing to list, and then no button either.</param>
internal sealed record CockpitLine(string Title, string Body, string? Typed)
{
    public CockpitImage? Image { get; init; }
}

/// <param name="Url">A data address: nothing is fetched from anywhere.</param>
internal sealed record CockpitImage(string Url, string Caption, string AltText);

/// <param name="Count">How many rows there are; only those of the page that is shown are made.</param>
internal sealed record CockpitList(string Title, string? Intro, int Count, Func<int, CockpitRow> RowAt, string Typed)
{
    public CockpitImage? Image { get; init; }
}

/// <param name="Id">Of what the button opens.</param>
internal sealed record CockpitRow(string Title, string Meta, string? Button = null, string? Command = null, string? Id = null);
