using KommITS.Bot.Core.Questions;
using KommITS.Bot.Data.Search;
using KommITS.Bot.Data.Search.Text;

namespace KommITS.Bot.Data.Tests.Search;

/// <summary>Questions of the kind that municipalities ask each other.</summary>
internal static class SampleQuestions
{
    public static readonly QuestionEntry[] All =
    [
        Entry("earkiv", "Vilka har infört e-arkiv och hur gick det med leveranser från gamla verksamhetssystem?"),
        Entry("lifecare", "Har någon bytt från Procapita till Lifecare?", "Vi bytte 2023, migreringen av journalerna tog tid.", "lifecare", "procapita"),
        Entry("lön", "Vilket lönesystem kör ni och är ni nöjda?", "Vi har Personec P.", "personec-p"),
        Entry("ekonomi", "Erfarenheter av att upphandla nytt ekonomisystem?", "Ta hjälp med kravspecifikationen."),
        Entry("larm", "Hur har ni löst trygghetslarm när 2G och 3G släcks?"),
        Entry("inlogg", "Hur gör ni med inloggning för timvikarier i hemtjänsten utan BankID?", "SITHS-kort fungerar."),
        Entry("klassning", "Tips på modell för informationssäkerhet och klassning enligt KLASSA?"),
        Entry("etjänst", "Vilken plattform använder ni för e-tjänster?", "Open ePlatform.", "open-eplatform"),
        Entry("bygglov", "Någon som har digital bygglovsprocess med automatiskt mottagningsbevis?"),
        Entry("telefoni", "Byter ni telefonväxel till Teams?"),
        Entry("schema", "Schemaläggning i skolan: Skola24 eller Novaschem?", "", "skola24", "novaschem"),
        Entry("copilot", "Which rules have you set for Copilot?", "We let only pilot users in.", "microsoft-copilot"),
        Entry("backup", "Hur säkerhetskopierar ni Microsoft 365?"),
        Entry("sala", "Hur gör Sala med nämndadministrationen?"),
        Entry("salar", "Bokning av salar och projektorer?"),
        Entry("csharp", "Någon som skriver integrationer i C#?"),
        Entry("c", "Finns det inbyggda styrsystem i C hos er?"),
        Entry("diarium", "Ärendehanteringssystem: Platina, Public 360 eller Evolution?", "", "platina"),
        Entry("nis2", "Hur förbereder ni er för NIS2?"),
        Entry("förskola", "Hur hanterar ni vårdnadshavares frånvaroanmälan i förskolan?"),
        Entry("wifi", "Gästnät i trådlösa nätverket på biblioteken?"),
        Entry("rpa", "Vilka processer har ni automatiserat med robotar?"),
    ];

    public static LuceneQuestionSearch Indexed()
    {
        var names = new ProperNames(["Sala", "Vara", "Habo", "Håbo", "Umeå", "Upplands Väsby", "Lifecare"]);
        var search = new LuceneQuestionSearch(() => names);
        foreach (var entry in All)
            search.Index(entry);
        return search;
    }

    public static QuestionEntry Entry(string id, string text, string answers = "", params string[] products) => new(id, text, answers, products);
}
