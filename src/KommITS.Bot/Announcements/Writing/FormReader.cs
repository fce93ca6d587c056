using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements.Writing;

/// <summary>Takes what was filled in into a draft, and says what of it could not be taken.</summary>
internal sealed class FormReader(IAudienceWords audiences, SendTimes times)
{
    /// <summary>What the form has room for; more is not taken, so that the form can be shown again.</summary>
    private static readonly Dictionary<FormField, (int Most, string Key)> Limits = new()
    {
        [FormField.Title] = (AnnouncementContent.MaxTitle, "announcements.fieldTitle"),
        [FormField.Text] = (AnnouncementContent.MaxText, "announcements.fieldText"),
        [FormField.Audience] = (4000, "announcements.fieldAudience"),
        [FormField.Link] = (AnnouncementContent.MaxAddress, "announcements.fieldLink"),
        [FormField.Image] = (AnnouncementContent.MaxAddress, "announcements.fieldImage"),
        [FormField.Alt] = (AnnouncementContent.MaxAltText, "announcements.fieldAlt"),
    };

    public async Task<(AnnouncementDraft Draft, IReadOnlyList<string> Remarks)> TakeAsync(
        Texts texts, AnnouncementDraft draft, IReadOnlyDictionary<FormField, string> fields, CancellationToken cancellationToken)
    {
        var remarks = fields.Where(IsTooLong).Select(pair => texts.Format("announcements.tooLong", texts[Limits[pair.Key].Key], Limits[pair.Key].Most, AnnouncementContent.LengthOf(pair.Value))).ToList();
        foreach (var (field, value) in fields.Where(pair => !IsTooLong(pair)).OrderBy(pair => pair.Key))
            draft = field switch
            {
                FormField.Audience => draft with { Audience = await AudienceAsync(texts, value, remarks, cancellationToken) },
                FormField.Time => draft with { SendAt = TimeOf(texts, value, remarks) },
                _ => draft with { Content = Take(texts, draft.Content, field, value, remarks) },
            };
        return (draft, remarks);
    }

    private static bool IsTooLong(KeyValuePair<FormField, string> pair) => Limits.TryGetValue(pair.Key, out var limit) && AnnouncementContent.LengthOf(pair.Value) > limit.Most;

    private static AnnouncementContent Take(Texts texts, AnnouncementContent content, FormField field, string value, List<string> remarks) => field switch
    {
        FormField.Title => content with { Title = value.ReplaceLineEndings(" ") },
        FormField.Text => content with { Text = value },
        FormField.Category => content with { Category = CategoryOf(texts, value, content.Category, remarks) },
        FormField.Link => content with { Link = value.Length == 0 ? null : value },
        FormField.Image => content with { Image = value.Length == 0 ? null : new AnnouncementImage(value, content.Image?.AltText ?? "") },
        FormField.Alt => content with { Image = value.Length == 0 && content.Image is null ? null : new AnnouncementImage(content.Image?.Url ?? "", value) },
        FormField.Acknowledge => content with { AsksToAcknowledge = IsYes(texts, value) },
        _ => content with { IsUrgent = IsYes(texts, value) },
    };

    private async Task<AnnouncementAudience> AudienceAsync(Texts texts, string value, List<string> remarks, CancellationToken cancellationToken)
    {
        var read = await audiences.ReadAsync(value, cancellationToken);
        if (read.Unknown.Count > 0)
            remarks.Add(texts.Format("announcements.audienceUnknown", CardBudget.Fit(texts.List(read.Unknown), CardBudget.Heading)));
        return read.Audience;
    }

    private NodaTime.Instant? TimeOf(Texts texts, string value, List<string> remarks)
    {
        if (value.Length == 0 || texts.Matches("announcements.nowWords", value))
            return null;
        var read = times.Read(value);
        if (read is not { At: not null })
            remarks.Add(texts[read is null ? "announcements.timeUnknown" : "announcements.timePast"]);
        else if (SendTimes.Remark(texts, read) is { } remark)
            remarks.Add(remark);
        return read?.At;
    }

    private static AnnouncementCategory CategoryOf(Texts texts, string value, AnnouncementCategory otherwise, List<string> remarks)
    {
        foreach (var (category, key) in CategoryWords.Keys)
            if (texts.Matches(key, value) || string.Equals(value, category.ToString(), StringComparison.OrdinalIgnoreCase))
                return category;
        remarks.Add(texts["announcements.categoryUnknown"]);
        return otherwise;
    }

    private static bool IsYes(Texts texts, string value) => value == "true" || texts.Matches("turn.yesWords", value);
}
