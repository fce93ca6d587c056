namespace KommITS.Bot.Privacy.Data;

/// <summary>Which of three things somebody means who asks about their data.</summary>
internal enum DataWish
{
    Show,
    Copy,
    Information,
}

internal static class DataWishes
{
    private static readonly string[] Information =
        ["integritet", "privacy", "integritetspolicy", "privacy policy", "dataskydd", "data protection", "gdpr", "personuppgifter", "hur hanterar ni personuppgifter", "how do you handle personal data"];

    private static readonly string[] Copy =
        ["exporter", "export", "ladda", "download", "hämta", "skicka", "send", "kopia", "copy", "registerutdrag", "utdrag", "subject access", "portab"];

    extension(DataWish)
    {
        public static DataWish Of(string text)
        {
            var said = text.Trim().TrimEnd('.', '?', '!');
            return Information.Contains(said, StringComparer.OrdinalIgnoreCase) ? DataWish.Information
                : Array.Exists(Copy, word => said.Contains(word, StringComparison.OrdinalIgnoreCase)) ? DataWish.Copy
                : DataWish.Show;
        }
    }
}
