using System.Globalization;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Konferenser", "tidigare konferenser", "när är vårkonferensen": the list, or the one that is named. The committee's drafts are the committee's.</summary>
internal sealed class ShowConferences(ConferenceArchive archive, RosterBook rosters, ConferenceReview review, ShowProgramme programme, TimeProvider time) : IHandler
{
    private const int OnPage = 8;
    private static readonly string[] PastWords = ["tidigare", "gamla", "forra", "past", "previous", "earlier"];
    private static readonly string[] NextWords = ["nasta", "next", "kommande konferens", "upcoming conference"];
    private static readonly string[] ProgrammeWords = ["program", "agenda", "dagordning", "talare", "speaker", "pratar", "talar", "keynote", "forelasare", "handlingar", "documents"];

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var all = (await archive.AllAsync(cancellationToken)).Where(one => one.IsOut || ConferenceMoves.MayWrite(turn.Member)).ToList();
        var said = ConferenceNames.Plain(turn.Text);
        if (turn.Input is Input.Text && Meant(all, said) is { } meant)
            await (Has(said, ProgrammeWords) ? programme.ShowAsync(turn, meant, 0, cancellationToken) : review.ShowAsync(turn, meant, cancellationToken));
        else
            await ListAsync(turn, all, IsPast(turn, said), cancellationToken);
    }

    /// <summary>The one that a sentence is about: named by its title, or the next one that is held.</summary>
    private Conference? Meant(List<Conference> all, string said)
    {
        var ahead = all.Where(one => one.IsPublished && one.Details.EndsAt > time.GetCurrentInstant()).ToList();
        return ahead.Find(one => ConferenceNames.IsNamed(one, said)) ?? (Has(said, NextWords) || Has(said, ProgrammeWords) ? ahead.FirstOrDefault() : null);
    }

    private async Task ListAsync(BotTurn turn, List<Conference> all, bool isPast, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var shown = all.Where(one => (one.Details.Starts is not null && one.Details.EndsAt <= now) == isPast).ToList();
        if (isPast)
            shown.Reverse();
        var page = PageOf(turn);
        var items = new List<object>();
        foreach (var one in shown.Skip(page * OnPage).Take(OnPage))
            items.Add(await ItemOfAsync(turn, one, cancellationToken));
        var title = turn.Texts[items.Count == 0 ? isPast ? "conferences.listPastEmpty" : "conferences.listEmpty" : isPast ? "conferences.listPast" : "conferences.listTitle"];
        turn.Replace("conferences/list", new
        {
            Fallback = title,
            Title = title,
            Items = items,
            When = isPast ? "past" : "coming",
            Next = shown.Count > (page + 1) * OnPage ? ConferenceWords.Number(page + 1) : null,
            Other = isPast ? "coming" : "past",
            OtherTitle = turn.Texts[isPast ? "conferences.comingButton" : "conferences.pastButton"],
            CanWrite = ConferenceMoves.MayWrite(turn.Member),
            Typed = turn.Texts["conferences.listTyped"],
        });
    }

    private async Task<object> ItemOfAsync(BotTurn turn, Conference one, CancellationToken cancellationToken)
    {
        var roster = await rosters.OfAsync(one.Id, cancellationToken);
        return new
        {
            one.Id,
            Title = ConferenceWords.Name(turn.Texts, one),
            Meta = turn.Texts.Format("conferences.listMeta", ConferenceWords.Kicker(turn.Texts, one), ConferenceWords.When(turn.Texts, one.Details), one.Details.Place),
            State = one.IsPublished ? ConferenceWords.Place(turn.Texts, one, roster, turn.Member.Id) : null,
        };
    }

    private static bool IsPast(BotTurn turn, string said) => turn.Input is Input.Command command ? command.Get("when") == "past" : Has(said, PastWords);

    private static int PageOf(BotTurn turn) =>
        turn.Input is Input.Command command && int.TryParse(command.Get("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < 1_000 ? page : 0;

    private static bool Has(string said, string[] words) => Array.Exists(words, word => said.Contains(word, StringComparison.Ordinal));
}
