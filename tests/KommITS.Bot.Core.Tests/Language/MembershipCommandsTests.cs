using KommITS.Bot.Core.Language;

namespace KommITS.Bot.Core.Tests.Language;

/// <summary>Everything that a button about members and the committee does can be typed, in both languages.</summary>
public sealed class MembershipCommandsTests
{
    private readonly IUnderstanding _understanding = LanguageFixture.Get<IUnderstanding>();

    [Theory]
    [InlineData("väntande", Intents.AdmissionWaiting)]
    [InlineData("who is waiting?", Intents.AdmissionWaiting)]
    [InlineData("släpp in Bo Exempel", Intents.AdmissionAdmit)]
    [InlineData("kan du släppa in Bo", Intents.AdmissionAdmit)]
    [InlineData("admit Bo Exempel", Intents.AdmissionAdmit)]
    [InlineData("let Bo Exempel in", Intents.AdmissionAdmit)]
    [InlineData("neka Bo: fel kommun", Intents.AdmissionRefuse)]
    [InlineData("refuse Bo Exempel: wrong municipality", Intents.AdmissionRefuse)]
    [InlineData("deny Bo: wrong municipality", Intents.AdmissionRefuse)]
    [InlineData("jag arbetar också för Habo kommun", Intents.AlsoJoin)]
    [InlineData("jag jobbar även åt Umeå", Intents.AlsoJoin)]
    [InlineData("I also work for Umeå", Intents.AlsoJoin)]
    [InlineData("jag arbetar inte längre för Umeå", Intents.AlsoLeave)]
    [InlineData("I no longer work for Umeå", Intents.AlsoLeave)]
    [InlineData("medlemskommuner", Intents.MunicipalityList)]
    [InlineData("which municipalities are members?", Intents.MunicipalityList)]
    [InlineData("medlemskap Lekeberg", Intents.MunicipalityShow)]
    [InlineData("membership of Lekeberg", Intents.MunicipalityShow)]
    [InlineData("Lekeberg är medlem", Intents.MunicipalityMember)]
    [InlineData("Umeå kommun är medlem igen", Intents.MunicipalityMember)]
    [InlineData("Lekeberg is a member", Intents.MunicipalityMember)]
    [InlineData("Lekeberg är inte längre medlem", Intents.MunicipalityLeft)]
    [InlineData("Lekeberg is no longer a member", Intents.MunicipalityLeft)]
    [InlineData("lägg till maildomän exempel.se för Lekeberg", Intents.MunicipalityDomain)]
    [InlineData("remove mail domain exempel.se for Lekeberg", Intents.MunicipalityDomain)]
    [InlineData("släpp tenant 1234 för Lekeberg", Intents.MunicipalityTenant)]
    [InlineData("release tenant 1234 for Lekeberg", Intents.MunicipalityTenant)]
    [InlineData("radera kommunen Lekeberg", Intents.MunicipalityDelete)]
    [InlineData("delete municipality Lekeberg", Intents.MunicipalityDelete)]
    [InlineData("jag slutar", Intents.HandoverBegin)]
    [InlineData("I'm leaving", Intents.HandoverBegin)]
    [InlineData("lämna över till Bo Exempel", Intents.HandoverChoose)]
    [InlineData("hand over to Bo Exempel", Intents.HandoverChoose)]
    [InlineData("ingen tar över", Intents.HandoverEnd)]
    [InlineData("nobody takes over", Intents.HandoverEnd)]
    [InlineData("jag tar över", Intents.HandoverAccept)]
    [InlineData("take over", Intents.HandoverAccept)]
    [InlineData("ta inte över: jag slutar också", Intents.HandoverDecline)]
    [InlineData("I will not take over: I leave too", Intents.HandoverDecline)]
    [InlineData("styrelsen är", Intents.BoardShow)]
    [InlineData("vilka sitter i styrelsen?", Intents.BoardShow)]
    [InlineData("who is on the committee?", Intents.BoardShow)]
    [InlineData("gör Bo Exempel till styrelseledamot", Intents.BoardName)]
    [InlineData("make Bo Exempel a committee member", Intents.BoardName)]
    [InlineData("ta bort Bo Exempel ur styrelsen", Intents.BoardRemove)]
    [InlineData("remove Bo Exempel from the committee", Intents.BoardRemove)]
    [InlineData("jag lämnar styrelsen", Intents.BoardRemove)]
    [InlineData("beslut", Intents.DecisionList)]
    [InlineData("show decision 3", Intents.DecisionList)]
    [InlineData("godkänn beslut 3 ABC123", Intents.DecisionApprove)]
    [InlineData("approve decision 3 ABC123", Intents.DecisionApprove)]
    [InlineData("avslå beslut 3: nej", Intents.DecisionRefuse)]
    [InlineData("refuse decision 3: no", Intents.DecisionRefuse)]
    [InlineData("exportera allt", Intents.PortfolioExport)]
    [InlineData("neka utskick 3: fel datum", Intents.AnnouncementRefuse)]
    [InlineData("gör Bo till kontakt för Umeå", Intents.PortfolioContact)]
    [InlineData("remove Bo Exempel as contact for Umeå municipality", Intents.PortfolioContact)]
    public void Is_understood(string text, string expected) => Assert.Equal(expected, _understanding.Understand(text).Intent);

    [Theory]
    [InlineData("avslå beslut 3: det är för tidigt", 3, "det är för tidigt")]
    [InlineData("refuse decision 12: too early", 12, "too early")]
    public void The_number_and_the_reason_are_read(string text, int number, string reason)
    {
        var slots = _understanding.Understand(text).Slots;
        Assert.Equal((number, reason), (slots.QuestionNumber, slots.Body));
    }
}
