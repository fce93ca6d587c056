using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>The names of the columns that a session has, in both languages.</summary>
internal static class SessionColumns
{
    private static readonly (SessionColumn Column, string Words)[] Names =
    [
        (SessionColumn.Day, "conferences.columnWordsDay"), (SessionColumn.From, "conferences.columnWordsFrom"), (SessionColumn.Until, "conferences.columnWordsUntil"),
        (SessionColumn.Title, "conferences.columnWordsTitle"), (SessionColumn.Room, "conferences.columnWordsRoom"), (SessionColumn.Speakers, "conferences.columnWordsSpeakers"),
        (SessionColumn.Slides, "conferences.columnWordsSlides"),
    ];

    public static SessionColumn? Find(Texts texts, string name) =>
        Names.Where(one => texts.Matches(one.Words, name)).Select(one => (SessionColumn?)one.Column).FirstOrDefault();
}
