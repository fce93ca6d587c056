namespace KommITS.Bot.Protocol.Activities.Attachments;

public static class AttachmentContentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string HeroCard = "application/vnd.microsoft.card.hero";
    public const string Message = "application/vnd.microsoft.activity.message";
    public const string Error = "application/vnd.microsoft.error";

    /// <summary>A file that a person dropped into a personal chat in Teams.</summary>
    public const string FileDownloadInfo = "application/vnd.microsoft.teams.file.download.info";
}
