using System.Diagnostics;
using System.Text;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Language.Rules;

namespace KommITS.Bot.Core.Tests.Language;

public class UnderstandingTests
{
    private static readonly IUnderstanding Understanding = LanguageFixture.Get<IUnderstanding>();

    [Theory]
    [InlineData("avbryt", Intents.Cancel)]
    [InlineData("ÅNGRA", Intents.Cancel)]
    [InlineData("angra", Intents.Cancel)]
    [InlineData("cancel", Intents.Cancel)]
    [InlineData("stopp!", Intents.Cancel)]
    [InlineData("hjälp", Intents.Help)]
    [InlineData("hjalp", Intents.Help)]
    [InlineData("help", Intents.Help)]
    [InlineData("meny", Intents.Help)]
    [InlineData("?", Intents.Help)]
    [InlineData("byt till engelska", Intents.Language)]
    [InlineData("switch to Swedish", Intents.Language)]
    [InlineData("svenska", Intents.Language)]
    [InlineData("english", Intents.Language)]
    [InlineData("mina frågor", Intents.MyQuestions)]
    [InlineData("min profil", Intents.Profile)]
    [InlineData("visa min profil", Intents.Profile)]
    [InlineData("my profile", Intents.Profile)]
    [InlineData("Hej", Intents.Smalltalk)]
    [InlineData("Hello!", Intents.Smalltalk)]
    [InlineData("fråga", Intents.AskPeers)]
    [InlineData("ask", Intents.AskPeers)]
    [InlineData("ställ en fråga", Intents.AskPeers)]
    [InlineData("Fråga:", Intents.AskPeers)]
    [InlineData("svar", Intents.Answer)]
    [InlineData("svara", Intents.Answer)]
    [InlineData("Svar:", Intents.Answer)]
    [InlineData("avbryt 🙂", Intents.Cancel)]
    [InlineData("\u200fhjälp\u200b", Intents.Help)]
    public void A_command_is_certain_and_has_no_body(string text, string intent)
    {
        foreach (var form in new[] { text, text.Normalize(NormalizationForm.FormD), $"  {text} \n" })
        {
            var understood = Understanding.Understand(form);

            Assert.Equal(intent, understood.Intent);
            Assert.Equal(intent, understood.Nearest[0]);
            Assert.Null(understood.Slots.Body);
        }
    }

    [Theory]
    [InlineData("Fråga: har någon bytt från Procapita till Lifecare?", "har någon bytt från Procapita till Lifecare?")]
    [InlineData("fråga hur gör ni med NIS2", "hur gör ni med NIS2")]
    [InlineData("FRÅGA:hur gör ni?", "hur gör ni?")]
    [InlineData("fråga alla: hur gör ni å va kostar de", "hur gör ni å va kostar de")]
    [InlineData("fråga alla i Skåne: hur gör ni?", "hur gör ni?")]
    [InlineData("frga: vem kör Treserva", "vem kör Treserva")]
    [InlineData("fråga kommuner som kör Lifecare hur de gör", "kommuner som kör Lifecare hur de gör")]
    [InlineData("Ställ en fråga i nätverket: vilka kör Copilot?", "vilka kör Copilot?")]
    [InlineData("Hej! Fråga: \"vilka\" kör  Copilot - skarpt?", "\"vilka\" kör  Copilot - skarpt?")]
    [InlineData("Fråga:\nhur gör ni?\nVi kör 👩‍💻 hemma.", "hur gör ni?\nVi kör 👩‍💻 hemma.")]
    [InlineData("ask: who has left Citrix?", "who has left Citrix?")]
    [InlineData("ask peers how they handle MFA", "how they handle MFA")]
    [InlineData("question: any tips?", "any tips?")]
    [InlineData("har någon bytt från Procapita till Lifecare?", "har någon bytt från Procapita till Lifecare?")]
    [InlineData("hur har ni andra löst loggning enl nya cybersäkerhetslagen", "hur har ni andra löst loggning enl nya cybersäkerhetslagen")]
    public void A_question_keeps_the_writers_words(string text, string body)
    {
        var understood = Understanding.Understand(text);

        Assert.Equal(Intents.AskPeers, understood.Intent);
        Assert.Equal(body, understood.Slots.Body);
    }

    [Fact]
    public void A_question_names_its_products_in_order()
    {
        var slots = Understanding.Understand("Fråga: har någon bytt från Procapita till Lifecare?").Slots;

        Assert.Equal(["procapita-voo-ifo-aldre", "lifecare"], slots.Products);
        Assert.False(slots.IsForAll);
        Assert.True(Understanding.Understand("fråga alla: hur gör ni?").Slots.IsForAll);
        Assert.Equal("24", Understanding.Understand("skicka ut en fråga till kommuner i Västerbotten om SD-WAN").Slots.CountyCode);
    }

    [Theory]
    [InlineData("svar: vi kör Comprima", null, "vi kör Comprima")]
    [InlineData("svara på fråga 42: vi kör Comprima sen 2021 å är nöjda", 42, "vi kör Comprima sen 2021 å är nöjda")]
    [InlineData("Svara på fråga 42", 42, null)]
    [InlineData("answer 42: yes", 42, "yes")]
    [InlineData("answer question 42 yes we do", 42, "yes we do")]
    [InlineData("svar på fråga #7 nej", 7, "nej")]
    [InlineData("svara på fråga 99999999999: nej", null, "nej")]
    [InlineData("Jag vill svara på Umeås fråga om e-arkiv", null, null)]
    [InlineData("Svar på Umeås fråga om e-arkiv: vi kör Comprima", null, "vi kör Comprima")]
    [InlineData("reply to Ystad: happy to share our requirement spec", null, "happy to share our requirement spec")]
    public void An_answer_carries_its_question_and_its_words(string text, int? number, string? body)
    {
        var understood = Understanding.Understand(text);

        Assert.Equal(Intents.Answer, understood.Intent);
        Assert.Equal(number, understood.Slots.QuestionNumber);
        Assert.Equal(body, understood.Slots.Body);
    }

    [Theory]
    [InlineData("fråga 42", 42)]
    [InlineData("Fråga #42", 42)]
    [InlineData("visa fråga 42", 42)]
    [InlineData("question 7", 7)]
    public void A_question_number_alone_shows_that_question(string text, int number)
    {
        var understood = Understanding.Understand(text);

        Assert.Equal(Intents.MyQuestions, understood.Intent);
        Assert.Equal(number, understood.Slots.QuestionNumber);
    }

    [Theory]
    [InlineData("byt till engelska", "en")]
    [InlineData("kör svenska", "sv")]
    [InlineData("va snackar du engelska för, kör svenska", "sv")]
    [InlineData("svenska istället för engelska", "sv")]
    [InlineData("switch from Swedish to English", "en")]
    [InlineData("I don't speak Swedish", "en")]
    [InlineData("jag förstår inte engelska", "sv")]
    [InlineData("do you speak English?", "en")]
    [InlineData("Switch to Swedish", "sv")]
    [InlineData("språk", null)]
    [InlineData("change language", null)]
    public void The_language_asked_for_is_told(string text, string? language)
    {
        var understood = Understanding.Understand(text);

        Assert.Equal(Intents.Language, understood.Intent);
        Assert.Equal(language, understood.Slots.Language);
    }

    [Theory]
    [InlineData("qwertz uiopå")]
    [InlineData("Quelle heure est-il")]
    [InlineData("Ich verstehe nur Bahnhof")]
    [InlineData("これは何ですか")]
    [InlineData("🙂🙂")]
    [InlineData("")]
    [InlineData("\ud800\udc00\ud800")]
    [InlineData("...")]
    public void What_says_nothing_gets_the_two_defaults(string text)
    {
        var understood = Understanding.Understand(text);

        Assert.Null(understood.Intent);
        Assert.Equal([Intents.AskPeers, Intents.Help], understood.Nearest);
    }

    [Theory]
    [InlineData("hur gör ni när någon vill radera sina uppgifter?")]
    [InlineData("hur hanterar ni anmälan av personuppgiftsincidenter?")]
    [InlineData("vi vill byta språk i Lifecare, hur gör man?")]
    [InlineData("hur svarar ni på frågor om NIS2?")]
    [InlineData("någon som har stopp i Citrix idag?")]
    [InlineData("har ni påminnelser via sms i Lifecare?")]
    [InlineData("vilka prenumererar på MSB:s larm?")]
    [InlineData("hur gör ni med konton när någon slutat?")]
    [InlineData("kan ni inte komma åt Lifecare i dag?")]
    [InlineData("hur får man användare att sluta skicka lösenord i mejl?")]
    [InlineData("hur avbryter man ett pågående avtal med Telia?")]
    [InlineData("does anyone delete accounts automatically when people quit?")]
    [InlineData("how do you cancel a VMware contract early?")]
    [InlineData("tack, men hur gör ni med loggning?")]
    [InlineData("vi kör Treserva och är nöjda")]
    [InlineData("vi har flyttat till Microsoft 365")]
    [InlineData("byter ni telefoner i år?")]
    public void Talk_of_a_thing_changes_nothing(string text)
    {
        var intent = Understanding.Understand(text).Intent;

        Assert.DoesNotContain(RuleFiles.ReadIntents(), rule => rule.Changes && rule.Intent == intent);
        Assert.NotEqual(Intents.Language, intent);
    }

    [Fact]
    public void Any_length_is_read_quickly()
    {
        string[] texts = [new('å', 10_000), string.Concat(Enumerable.Repeat("fråga alla i Skåne om Raindance och viva. ", 250)), new('\u0301', 10_000), string.Concat(Enumerable.Repeat("x\n", 5_000))];
        foreach (var text in texts)
        {
            var clock = Stopwatch.StartNew();
            Assert.InRange(Understanding.Understand(text).Nearest.Count, 1, 2);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed} for {text[..10]}");
        }
    }

    [Fact]
    public void Every_rule_file_names_known_intents_and_no_command_twice()
    {
        var rules = RuleFiles.ReadIntents();
        var known = typeof(Intents).GetFields().Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(known.Order(StringComparer.Ordinal), rules.Select(rule => rule.Intent).Order(StringComparer.Ordinal));
        var twice = rules.SelectMany(rule => rule.Exact.Distinct().Select(command => (command, rule.Intent))).GroupBy(pair => pair.command).Where(group => group.Count() > 1);
        Assert.Empty(twice.Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Intent))}"));
    }
}
