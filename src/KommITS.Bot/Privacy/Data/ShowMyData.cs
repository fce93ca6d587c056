using KommITS.Bot.Cards;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Privacy.Information;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Privacy.Data;

/// <summary>"Mina uppgifter": all that is stored about whoever asks. Of the same intent are the copy to take along and the information on how data is handled.</summary>
internal sealed class ShowMyData(PersonalRecords records, DataWords words, CopyMyData copy, ShowInformation information) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) => DataWish.Of(turn.Text) switch
    {
        DataWish.Copy => copy.HandleAsync(turn, cancellationToken),
        DataWish.Information => information.HandleAsync(turn, cancellationToken),
        _ => ShowAsync(turn, cancellationToken),
    };

    private async Task ShowAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var person = await records.OwnTracesOfAsync(turn.Member, cancellationToken);
        var sections = words.SectionsOf(turn.Texts, turn.Member, person, await records.FindAsync(person, cancellationToken));
        turn.Replace("privacy/data", new
        {
            Fallback = turn.Texts["privacy.dataTitle"],
            Sections = sections.Select(section => new
            {
                section.Title,
                section.Purpose,
                Lines = section.Lines.Select(line => new { Text = CardBudget.Fit(line, CardBudget.Body / Math.Max(sections.Sum(one => one.Lines.Count), 1)) }),
            }),
        });
    }
}
