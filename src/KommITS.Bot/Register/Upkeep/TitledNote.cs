using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Upkeep;

internal static class TitledNote
{
    extension(BotTurn turn)
    {
        /// <param name="titleKey">Of the title, ending in "Title"; the body's key ends in "Body" instead. Both take the same arguments.</param>
        public void NoteTitled(string titleKey, params object?[] arguments) => turn.Note(
            turn.Texts.Format(titleKey, arguments),
            turn.Texts.Format(titleKey.Replace("Title", "Body", StringComparison.Ordinal), arguments));
    }
}
