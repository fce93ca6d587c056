using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Dialogs.Choices;

/// <summary>Puts choices into a question, as the SDK does for each channel.</summary>
internal static class ChoiceRenderer
{
    private const int MaxTitle = 20;
    private const int MaxTeamsButtons = 50;
    private const int MaxButtons = 100;
    private const int MaxInline = 3;

    public static Activity Render(Activity question, IReadOnlyList<Choice> choices, ListStyle style, string? channelId, ChoiceWords words) =>
        (style == ListStyle.Auto ? Best(choices, channelId) : style) switch
        {
            _ when choices.Count == 0 => question,
            ListStyle.HeroCard => WithHeroCard(question, choices),
            ListStyle.SuggestedAction => question with { SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(Button)] } },
            ListStyle.Inline => question with { Text = $"{question.Text} {Inline(choices, words)}" },
            ListStyle.List => question with { Text = $"{question.Text}\n\n   {string.Join("\n   ", Numbered(choices, "{0}. {1}"))}" },
            _ => question,
        };

    private static ListStyle Best(IReadOnlyList<Choice> choices, string? channelId)
    {
        if (choices.Any(choice => Title(choice).Length > MaxTitle))
            return ListStyle.List;
        return channelId switch
        {
            Channels.Teams when choices.Count <= MaxTeamsButtons => ListStyle.HeroCard,
            Channels.Emulator or Channels.DirectLine or Channels.WebChat when choices.Count <= MaxButtons => ListStyle.SuggestedAction,
            _ => choices.Count <= MaxInline ? ListStyle.Inline : ListStyle.List,
        };
    }

    private static Activity WithHeroCard(Activity question, IReadOnlyList<Choice> choices)
    {
        var card = new HeroCard(question.Text, [.. choices.Select(Button)]);
        var attachment = new Attachment
        {
            ContentType = AttachmentContentTypes.HeroCard,
            Content = JsonSerializer.SerializeToElement(card, ProtocolJson.Default.HeroCard),
        };
        return question with { Text = null, Attachments = [.. question.Attachments ?? [], attachment] };
    }

    private static string Inline(IReadOnlyList<Choice> choices, ChoiceWords words)
    {
        var titles = Numbered(choices, "({0}) {1}").ToArray();
        return titles.Length switch
        {
            1 => titles[0],
            2 => titles[0] + words.Or + titles[1],
            _ => string.Join(words.Separator, titles[..^1]) + words.OrMore + titles[^1],
        };
    }

    private static IEnumerable<string> Numbered(IReadOnlyList<Choice> choices, string format) =>
        choices.Select((choice, index) => string.Format(null, format, index + 1, Title(choice)));

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static CardAction Button(Choice choice) => choice.Action ?? new CardAction
    {
        Type = ActionTypes.ImBack,
        Title = choice.Value,
        Value = JsonSerializer.SerializeToElement(choice.Value, ProtocolJson.Default.String),
    };
}

internal sealed record HeroCard(string? Text, IReadOnlyList<CardAction> Buttons);
