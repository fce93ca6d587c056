using KommITS.Bot.Core.Language;

namespace KommITS.Bot.Core.Tests.Language;

/// <summary>Everything that a button of the cockpit or of moderation does can be typed, in both languages, and takes nobody else's words.</summary>
public sealed class CockpitCommandsTests
{
    private readonly IUnderstanding _understanding = LanguageFixture.Get<IUnderstanding>();

    [Theory]
    [InlineData("styrelsen", Intents.Cockpit)]
    [InlineData("cockpit", Intents.Cockpit)]
    [InlineData("Committee overview", Intents.Cockpit)]
    [InlineData("obesvarade frågor", Intents.CockpitQuestions)]
    [InlineData("obesvarade frågor 3", Intents.CockpitQuestions)]
    [InlineData("unanswered questions 2", Intents.CockpitQuestions)]
    [InlineData("inaktuellt register", Intents.CockpitRegister)]
    [InlineData("stale register 2", Intents.CockpitRegister)]
    [InlineData("onåbara", Intents.CockpitUnreachable)]
    [InlineData("onåbara 2", Intents.CockpitUnreachable)]
    [InlineData("unreachable members", Intents.CockpitUnreachable)]
    [InlineData("väntande medlemmar", Intents.CockpitPending)]
    [InlineData("pending members 2", Intents.CockpitPending)]
    [InlineData("styrelsens datum", Intents.CockpitDeadlines)]
    [InlineData("committee dates 2", Intents.CockpitDeadlines)]
    [InlineData("planerade utskick", Intents.CockpitSends)]
    [InlineData("planned announcements 2", Intents.CockpitSends)]
    [InlineData("det jag inte förstod", Intents.CockpitUnclear)]
    [InlineData("det jag inte förstod 2", Intents.CockpitUnclear)]
    [InlineData("what I did not understand 2", Intents.CockpitUnclear)]
    [InlineData("tillväxt", Intents.CockpitGrowth)]
    [InlineData("growth 2", Intents.CockpitGrowth)]
    [InlineData("anmälda frågor", Intents.CockpitReports)]
    [InlineData("reported questions 2", Intents.CockpitReports)]
    [InlineData("dölj fråga 6: reklam", Intents.ContentHide)]
    [InlineData("dölj fråga 6", Intents.ContentHide)]
    [InlineData("dölj svar 2 på fråga 6: reklam för eget bolag", Intents.ContentHide)]
    [InlineData("hide answer 2 to question 6", Intents.ContentHide)]
    [InlineData("visa fråga 6 igen", Intents.ContentRestore)]
    [InlineData("visa svar 2 på fråga 6 igen: det var fel av oss", Intents.ContentRestore)]
    [InlineData("show question 6 again: our mistake", Intents.ContentRestore)]
    [InlineData("återställ svar 2 på fråga 6", Intents.ContentRestore)]
    [InlineData("anmäl fråga 6: reklam", Intents.ContentReport)]
    [InlineData("anmäl svar 2 på fråga 6: påhopp", Intents.ContentReport)]
    [InlineData("report question 6: advertising", Intents.ContentReport)]
    [InlineData("report answer 2 to question 6", Intents.ContentReport)]
    [InlineData("anmälan 3", Intents.ReportShow)]
    [InlineData("show report 3", Intents.ReportShow)]
    [InlineData("avvisa anmälan 3: inget fel", Intents.ReportDismiss)]
    [InlineData("dismiss report 3", Intents.ReportDismiss)]
    [InlineData("vem frågade fråga 6", Intents.QuestionAsker)]
    [InlineData("vem ställde fråga 6?", Intents.QuestionAsker)]
    [InlineData("who asked question 6", Intents.QuestionAsker)]
    [InlineData("varna Bo: hotfullt svar till mig", Intents.MemberWarn)]
    [InlineData("varna Bo Exempel", Intents.MemberWarn)]
    [InlineData("warn Bo Exempel: rude", Intents.MemberWarn)]
    [InlineData("stäng av Bo: reklam", Intents.MemberSuspend)]
    [InlineData("stäng av medlemmen Bo Exempel", Intents.MemberSuspend)]
    [InlineData("suspend Bo: advertising", Intents.MemberSuspend)]
    [InlineData("häv avstängningen för Bo: har bett om ursäkt", Intents.MemberReinstate)]
    [InlineData("lift the suspension of Bo", Intents.MemberReinstate)]
    public void A_command_is_understood(string text, string intent) => Assert.Equal(intent, _understanding.Understand(text).Intent);

    [Theory]
    [InlineData("läget?", Intents.Smalltalk)]
    [InlineData("fråga 6", Intents.MyQuestions)]
    [InlineData("visa fråga 6", Intents.MyQuestions)]
    [InlineData("anmäl mig", Intents.Register)]
    [InlineData("dölj mig på konferens 3", Intents.ConferenceVisible)]
    [InlineData("dölj våra säkerhetssystem", Intents.PortfolioHideSecurity)]
    [InlineData("stäng av nyheter", Intents.AnnouncementMute)]
    [InlineData("stäng av registerfrågor", Intents.TopicOff)]
    [InlineData("mina frågor", Intents.MyQuestions)]
    [InlineData("rapport utskick 3", Intents.AnnouncementReport)]
    [InlineData("ta bort fråga 6", Intents.QuestionDelete)]
    public void Others_keep_their_words(string text, string intent) => Assert.Equal(intent, _understanding.Understand(text).Intent);

    [Fact]
    public void The_number_and_the_reason_are_taken()
    {
        var slots = _understanding.Understand("dölj svar 2 på fråga 6: reklam, se svar 3").Slots;
        Assert.Equal((6, "reklam, se svar 3"), (slots.QuestionNumber, slots.Body));
    }
}
