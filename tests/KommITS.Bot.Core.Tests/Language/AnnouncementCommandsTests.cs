using KommITS.Bot.Core.Language;

namespace KommITS.Bot.Core.Tests.Language;

/// <summary>Everything that a button of an announcement does can be typed, in both languages.</summary>
public sealed class AnnouncementCommandsTests
{
    private readonly IUnderstanding _understanding = LanguageFixture.Get<IUnderstanding>();

    [Theory]
    [InlineData("visa utskick 3", Intents.AnnouncementShow)]
    [InlineData("Utskick 3", Intents.AnnouncementShow)]
    [InlineData("öppna meddelande 3", Intents.AnnouncementShow)]
    [InlineData("show announcement 3", Intents.AnnouncementShow)]
    [InlineData("jag har läst meddelande 3", Intents.AnnouncementRead)]
    [InlineData("I have read announcement 3", Intents.AnnouncementRead)]
    [InlineData("svara på meddelande 3", Intents.AnnouncementReply)]
    [InlineData("reply to announcement 3", Intents.AnnouncementReply)]
    [InlineData("svar på utskick 3", Intents.AnnouncementThread)]
    [InlineData("visa svaren på utskick 3", Intents.AnnouncementThread)]
    [InlineData("show replies to announcement 3", Intents.AnnouncementThread)]
    [InlineData("granska utskick 3", Intents.AnnouncementPreview)]
    [InlineData("preview announcement 3", Intents.AnnouncementPreview)]
    [InlineData("review announcement 3", Intents.AnnouncementPreview)]
    [InlineData("kan du förhandsgranska utskick 3 tack", Intents.AnnouncementPreview)]
    [InlineData("skicka utskick 3", Intents.AnnouncementSubmit)]
    [InlineData("send announcement 3", Intents.AnnouncementSubmit)]
    [InlineData("godkänn utskick 3 A1B2C3", Intents.AnnouncementApprove)]
    [InlineData("approve announcement 3 123456", Intents.AnnouncementApprove)]
    [InlineData("avslå utskick 3", Intents.AnnouncementRefuse)]
    [InlineData("refuse announcement 3", Intents.AnnouncementRefuse)]
    [InlineData("stoppa utskick 3", Intents.AnnouncementStop)]
    [InlineData("stop announcement 3", Intents.AnnouncementStop)]
    [InlineData("avbryt utskick 3", Intents.AnnouncementStop)]
    [InlineData("ta bort utskick 3", Intents.AnnouncementDelete)]
    [InlineData("delete draft announcement 3", Intents.AnnouncementDelete)]
    [InlineData("delete announcement 3", Intents.AnnouncementDelete)]
    [InlineData("kopiera utskick 3", Intents.AnnouncementCopy)]
    [InlineData("copy announcement 3", Intents.AnnouncementCopy)]
    [InlineData("ändra utskick 3", Intents.AnnouncementEdit)]
    [InlineData("edit announcement 3", Intents.AnnouncementEdit)]
    [InlineData("dra tillbaka utskick 3", Intents.AnnouncementRecall)]
    [InlineData("yes, recall announcement 3", Intents.AnnouncementRecall)]
    [InlineData("ja, dra tillbaka utskick 3", Intents.AnnouncementRecall)]
    [InlineData("skicka om utskick 3", Intents.AnnouncementResend)]
    [InlineData("skicka utskick 3 igen", Intents.AnnouncementResend)]
    [InlineData("resend announcement 3", Intents.AnnouncementResend)]
    [InlineData("rapport utskick 3", Intents.AnnouncementReport)]
    [InlineData("hur gick det med utskick 3", Intents.AnnouncementReport)]
    [InlineData("report on announcement 3", Intents.AnnouncementReport)]
    [InlineData("exportera utskick 3", Intents.AnnouncementExport)]
    [InlineData("export the report on announcement 3", Intents.AnnouncementExport)]
    [InlineData("vilka har inte läst utskick 3", Intents.AnnouncementReaders)]
    [InlineData("who has read announcement 3", Intents.AnnouncementReaders)]
    public void A_command_names_its_announcement(string text, string intent)
    {
        var understood = _understanding.Understand(text);
        Assert.Equal((intent, 3), (understood.Intent, understood.Slots.QuestionNumber));
    }

    [Theory]
    [InlineData("svara på meddelande 3: vi kommer två", Intents.AnnouncementReply, "vi kommer två")]
    [InlineData("reply to announcement 3: two of us", Intents.AnnouncementReply, "two of us")]
    [InlineData("svara på svar 2 till utskick 3: ja", Intents.AnnouncementAnswer, "ja")]
    [InlineData("answer reply 2 to announcement 3: yes", Intents.AnnouncementAnswer, "yes")]
    [InlineData("avslå utskick 3: fel datum", Intents.AnnouncementRefuse, "fel datum")]
    [InlineData("schemalägg utskick 3: måndag kl. 8", Intents.AnnouncementSchedule, "måndag kl. 8")]
    [InlineData("schedule announcement 3: Monday at 8", Intents.AnnouncementSchedule, "Monday at 8")]
    [InlineData("skicka utskick 3 på måndag kl 8", Intents.AnnouncementSchedule, "på måndag kl 8")]
    public void What_follows_it_is_kept_as_written(string text, string intent, string body)
    {
        var understood = _understanding.Understand(text);
        Assert.Equal((intent, 3, body), (understood.Intent, understood.Slots.QuestionNumber, understood.Slots.Body));
    }

    [Theory]
    [InlineData("utkast", Intents.AnnouncementDesk)]
    [InlineData("my drafts", Intents.AnnouncementDesk)]
    [InlineData("jag har läst", Intents.AnnouncementRead)]
    [InlineData("tysta nyheter om avtal", Intents.AnnouncementMute)]
    [InlineData("stäng av nyheter", Intents.AnnouncementMute)]
    [InlineData("mute news about events", Intents.AnnouncementMute)]
    [InlineData("slå på nyheter om avtal", Intents.AnnouncementUnmute)]
    [InlineData("turn on news", Intents.AnnouncementUnmute)]
    [InlineData("sök nyheter: årsmöte", Intents.Announcements)]
    [InlineData("search news: annual meeting", Intents.Announcements)]
    [InlineData("nyheter sida 2", Intents.Announcements)]
    [InlineData("news page 2", Intents.Announcements)]
    [InlineData("nytt utskick", Intents.CommitteePost)]
    [InlineData("new announcement", Intents.CommitteePost)]
    [InlineData("schemalägg utskick på måndag kl 8", Intents.CommitteePost)]
    [InlineData("svara på fråga 3: vi bytte", Intents.Answer)]
    [InlineData("godkänn svar 1 på fråga 3", Intents.QuestionAccept)]
    [InlineData("ta bort fråga 3", Intents.QuestionDelete)]
    public void And_the_others_mean_what_they_say(string text, string intent) => Assert.Equal(intent, _understanding.Understand(text).Intent);
}
