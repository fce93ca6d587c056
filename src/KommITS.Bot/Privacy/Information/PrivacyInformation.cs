namespace KommITS.Bot.Privacy.Information;

/// <summary>The version of the information under article 13. Whoever changes its texts gives it the next number: then everybody is told once.</summary>
internal sealed record PrivacyInformation(int Version)
{
    public const int Newest = 1;
}
