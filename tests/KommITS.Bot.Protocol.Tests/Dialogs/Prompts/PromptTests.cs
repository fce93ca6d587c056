using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Choices;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Tests.Dialogs.Prompts;

public class PromptTests
{
    private static readonly Choice[] Colours = [new("Röd") { Synonyms = ["crimson"] }, new("Mörkröd"), new("Ljus grön"), new("Blå")];

    [Theory]
    [InlineData("ja", true)]
    [InlineData("Ja tack!", true)]
    [InlineData("japp", true)]
    [InlineData("Yes, please", true)]
    [InlineData("1", true)]
    [InlineData("👍", true)]
    [InlineData("nej", false)]
    [InlineData("Nej tack, inte nu", false)]
    [InlineData("no", false)]
    [InlineData("2", false)]
    [InlineData("ja eller nej", null)]
    [InlineData("kanske", null)]
    [InlineData("jacka", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task Yes_and_no_are_understood_in_both_languages(string? said, bool? answer) =>
        Assert.Equal(answer, await AskAsync(new ConfirmPrompt("p"), said));

    [Theory]
    [InlineData("röd", 0)]
    [InlineData("RÖD!", 0)]
    [InlineData("crimson", 0)]
    [InlineData("mörkröd", 1)]
    [InlineData("den ljus grön tack", 2)]
    [InlineData("grön", 2)]
    [InlineData("4", 3)]
    [InlineData("nummer 4", 3)]
    [InlineData("den andra", 1)]
    [InlineData("5", null)]
    [InlineData("0", null)]
    [InlineData("röd eller blå", null)]
    [InlineData("lila", null)]
    [InlineData(null, null)]
    public async Task A_choice_is_meant_by_its_words_or_its_number(string? said, int? index) =>
        Assert.Equal(index, (await AskAsync(new ChoicePrompt("p"), said, Colours) as FoundChoice)?.Index);

    [Theory]
    [InlineData("12", "12")]
    [InlineData("3,5", "3.5")]
    [InlineData("-7.25", "-7.25")]
    [InlineData("−4", "-4")]
    [InlineData("12 500 kr", "12500")]
    [InlineData("1 000 000", "1000000")]
    [InlineData("ungefär tolv", "12")]
    [InlineData("ett", "1")]
    [InlineData("seven", "7")]
    [InlineData("42.", "42")]
    [InlineData("2026 100", null)]
    [InlineData("3 eller 4", null)]
    [InlineData("många", null)]
    [InlineData(null, null)]
    public async Task A_number_is_read_as_Swedish_and_English_write_it(string? said, string? number) =>
        Assert.Equal(number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), await AskAsync(new NumberPrompt("p"), said));

    [Fact]
    public async Task An_attachment_is_what_was_attached_and_not_the_messages_own_markup()
    {
        var conversation = Begin(new AttachmentPrompt("p"), null);
        await conversation.SayAsync("hej");
        await conversation.TurnAsync(Payload.Read("message"));
        Assert.Equal(DialogTurnStatus.Waiting, conversation.Last.Status);
        await conversation.TurnAsync(new Activity { Type = "message", Attachments = [new Attachment { ContentType = "image/png" }] });
        Assert.Equal("image/png", Assert.Single((IReadOnlyList<Attachment>)conversation.Last.Result!).ContentType);
    }

    [Fact]
    public async Task A_validator_counts_attempts_and_may_better_the_value()
    {
        var attempts = new List<int>();
        var conversation = Begin(new TextPrompt("p", (prompt, _) =>
        {
            attempts.Add(prompt.AttemptCount);
            prompt.Recognized.Value = prompt.Recognized.Value?.ToUpperInvariant();
            return Task.FromResult(prompt.AttemptCount == 3);
        }), null);
        foreach (var said in new[] { "hej", "a", "b", "c" })
            await conversation.SayAsync(said);
        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal("C", conversation.Last.Result);
    }

    [Fact]
    public async Task A_validator_that_speaks_for_itself_is_not_followed_by_the_retry()
    {
        var conversation = Begin(new TextPrompt("p", async (prompt, token) =>
        {
            await prompt.Context.SendActivityAsync("Nja.", token);
            return false;
        }), null);
        await conversation.SayAsync("hej");
        Assert.Equal("Nja.", await conversation.SayAsync("x"));
    }

    [Fact]
    public async Task A_question_asks_for_input()
    {
        var conversation = Begin(new TextPrompt("p"), null);
        await conversation.SayAsync("hej");
        Assert.Equal(InputHints.ExpectingInput, conversation.Sent[0].InputHint);
    }

    [Theory]
    [InlineData("test", "sv-SE", "Vilken? (1) Ja eller (2) Nej")]
    [InlineData("test", "en-GB", "Vilken? (1) Yes or (2) No")]
    public async Task Yes_and_no_are_offered_in_the_persons_language(string channel, string locale, string said)
    {
        var conversation = Begin(new ConfirmPrompt("p"), null);
        Assert.Equal(said, await conversation.TurnAsync(new Activity { Type = "message", ChannelId = channel, Locale = locale }));
    }

    [Fact]
    public async Task Choices_are_shown_as_the_channel_does_it_best()
    {
        var conversation = Begin(new ChoicePrompt("p"), Colours);
        Assert.Equal("Vilken?\n\n   1. Röd\n   2. Mörkröd\n   3. Ljus grön\n   4. Blå", await conversation.SayAsync("hej"));

        conversation = Begin(new ChoicePrompt("p"), Colours);
        await conversation.TurnAsync(new Activity { Type = "message", ChannelId = Channels.Teams });
        var card = Assert.Single(conversation.Sent[0].Attachments!);
        Assert.Equal(AttachmentContentTypes.HeroCard, card.ContentType);
        Assert.Equal(4, card.Content!.Value.GetProperty("buttons").GetArrayLength());
        Assert.Equal("Vilken?", card.Content.Value.GetProperty("text").GetString());

        conversation = Begin(new ChoicePrompt("p"), Colours);
        await conversation.TurnAsync(new Activity { Type = "message", ChannelId = Channels.Emulator });
        Assert.Equal(["Röd", "Mörkröd", "Ljus grön", "Blå"], conversation.Sent[0].SuggestedActions!.Actions!.Select(action => action.Title));
    }

    [Fact]
    public async Task A_prompt_of_ones_own_may_recognise_from_the_turn_and_from_any_activity()
    {
        var dialogs = new DialogSet().Add(new Pressed());
        var conversation = new Conversation(dialogs, "p");
        await conversation.TurnAsync(new Activity { Type = "message" }, dc => dc.BeginDialogAsync("p", new PromptOptions(), CancellationToken.None));
        await conversation.TurnAsync(new Activity { Type = ActivityTypes.Invoke }, dc =>
        {
            dc.Context.TurnState.Set(new Button("accept"));
            return dc.ContinueDialogAsync(CancellationToken.None);
        });
        Assert.Equal("accept", conversation.Last.Result);
    }

    [Fact]
    public async Task Options_survive_saving_with_cards_choices_and_validations()
    {
        var options = new PromptOptions
        {
            Prompt = Activity.CreateMessage(Attachment.AdaptiveCard(JsonSerializer.Deserialize<JsonElement>("""{"type":"AdaptiveCard"}"""))),
            Choices = Colours,
            Style = ListStyle.None,
            Validations = JsonSerializer.Deserialize<JsonElement>("""{"max":3}"""),
        };
        PromptOptions? seen = null;
        var dialogs = new DialogSet().Add(new ChoicePrompt("p", (prompt, _) =>
        {
            seen = prompt.Options;
            return Task.FromResult(true);
        }));
        var conversation = new Conversation(dialogs, "p");
        await conversation.TurnAsync(new Activity { Type = "message" }, dc => dc.PromptAsync("p", options, CancellationToken.None));
        await conversation.SayAsync("blå");
        Assert.Equal("AdaptiveCard", seen!.Prompt!.Attachments![0].Content!.Value.GetProperty("type").GetString());
        Assert.Equal((ListStyle.None, 3, "crimson"), (seen.Style, seen.Validations!.Value.GetProperty("max").GetInt32(), seen.Choices![0].Synonyms![0]));
    }

    [Fact]
    public async Task A_prompt_without_options_cannot_begin() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new Conversation(new DialogSet().Add(new TextPrompt("p")), "p").SayAsync("hej"));

    private static async Task<object?> AskAsync(Dialog prompt, string? said, IReadOnlyList<Choice>? choices = null)
    {
        var conversation = Begin(prompt, choices);
        await conversation.SayAsync("hej");
        await conversation.SayAsync(said);
        return conversation.Last.Result;
    }

    private static Conversation Begin(Dialog prompt, IReadOnlyList<Choice>? choices) =>
        new(new DialogSet().Add(prompt).Add(new Opening(choices)), "opening");

    private sealed record Button(string Verb);

    private sealed class Pressed() : Prompt<string>("p")
    {
        protected override bool IsInput(ITurnContext turnContext) => true;

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
            ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken) =>
            Task.FromResult(PromptRecognizerResult.Of(turnContext.TurnState.GetRequired<Button>().Verb));
    }

    private sealed class Opening(IReadOnlyList<Choice>? choices) : Dialog("opening")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken) =>
            dc.PromptAsync("p", new PromptOptions { Prompt = Activity.CreateMessage("Vilken?"), Choices = choices }, cancellationToken);
    }
}
