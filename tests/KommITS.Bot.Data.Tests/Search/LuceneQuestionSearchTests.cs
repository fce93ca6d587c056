using KommITS.Bot.Core.Questions;
using KommITS.Bot.Data.Search;
using static KommITS.Bot.Data.Tests.Search.SampleQuestions;

namespace KommITS.Bot.Data.Tests.Search;

public sealed class LuceneQuestionSearchTests : IDisposable
{
    private readonly LuceneQuestionSearch _search = Indexed();

    public void Dispose() => _search.Dispose();

    private string[] Find(string text, params string[] products) => [.. _search.FindSimilar(text, products, 10).Select(hit => hit.QuestionId)];

    [Theory]
    [InlineData("Har någon erfarenhet av e-arkivet från Sydarkivera?", "earkiv")]
    [InlineData("earkiv", "earkiv")]
    [InlineData("E-ARKIV!!!", "earkiv")]
    [InlineData("digital archive", "earkiv")]
    [InlineData("arkivering", "earkiv")]
    [InlineData("byta lönesystemet", "lön")]
    [InlineData("lonesystem", "lön")]
    [InlineData("nytt system för löner", "lön")]
    [InlineData("lönehantering", "lön")]
    [InlineData("Who has a payroll system they like?", "lön")]
    [InlineData("ekonomisystemen", "ekonomi")]
    [InlineData("ekonomi system", "ekonomi")]
    [InlineData("upphandling av ekonomisystem", "ekonomi")]
    [InlineData("procurement of a finance system", "ekonomi")]
    [InlineData("trygghetslarmen", "larm")]
    [InlineData("larm i ordinärt boende", "larm")]
    [InlineData("logga in vikarier", "inlogg")]
    [InlineData("hemtjänstens inloggningar", "inlogg")]
    [InlineData("login for substitutes in home care without BankID", "inlogg")]
    [InlineData("informationssäkerheten", "klassning")]
    [InlineData("informationsklassning", "klassning")]
    [InlineData("etjänsteplattform", "etjänst")]
    [InlineData("e-services", "etjänst")]
    [InlineData("bygglovshandläggning", "bygglov")]
    [InlineData("building permits", "bygglov")]
    [InlineData("telefonin", "telefoni")]
    [InlineData("telephony", "telefoni")]
    [InlineData("schemaläggningen", "schema")]
    [InlineData("regler för copilot", "copilot")]
    [InlineData("backup av Office 365", "backup")]
    [InlineData("säkerhetskopiering", "backup")]
    [InlineData("Sala", "sala")]
    [InlineData("Salas nämnder", "sala")]
    [InlineData("sala kommun", "sala")]
    [InlineData("salar", "salar")]
    [InlineData("C#", "csharp")]
    [InlineData("programspråket C", "c")]
    [InlineData("ärendehantering", "diarium")]
    [InlineData("case management", "diarium")]
    [InlineData("Procapita", "lifecare")]
    [InlineData("journaler", "lifecare")]
    [InlineData("NIS 2-direktivet", "nis2")]
    [InlineData("förskolornas frånvaro", "förskola")]
    [InlineData("biblioteket", "wifi")]
    [InlineData("automatisering med robot", "rpa")]
    public void The_likest_question_comes_first(string text, string expected) => Assert.Equal(expected, Find(text).FirstOrDefault());

    [Theory]
    [InlineData("Procapta", "lifecare")]
    [InlineData("trygghetslram", "larm")]
    [InlineData("Novashem", "schema")]
    public void A_misspelt_word_is_found_when_nothing_else_is(string text, string expected) => Assert.Equal(expected, Find(text).FirstOrDefault());

    [Theory]
    [InlineData("Vilken kaffemaskin är bäst i fikarummet?")]
    [InlineData("Har någon erfarenhet av drönare?")]
    [InlineData("Which lawn mower do you recommend?")]
    [InlineData("Hur har ni löst det?")]
    [InlineData("och det är som att vara på")]
    [InlineData("What do you all think about this?")]
    [InlineData("har någon bytt system?")]
    [InlineData("grävmaskin")]
    [InlineData("2019")]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("👍👍👍")]
    public void A_text_with_nothing_in_common_finds_nothing(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_name_is_not_an_ordinary_word()
    {
        Assert.Equal(["sala"], Find("Sala"));
        Assert.Equal(["salar"], Find("salar"));
        Assert.Equal(["csharp"], Find("C#"));
        Assert.Equal(["c"], Find("C"));
        _search.Index(Entry("vara", "Hur gör Vara kommun med skrivare?"));
        Assert.Equal("vara", Find("Vad har Vara för utskriftslösning?").First());
        Assert.Empty(Find("Så kan det vara"));
    }

    [Fact]
    public void A_place_spelt_exactly_goes_before_one_that_differs_by_an_accent()
    {
        _search.Index(Entry("habo", "Hur gör Habo?"));
        _search.Index(Entry("håbo", "Hur gör Håbo?"));

        Assert.Equal("habo", Find("Habo").First());
        Assert.Equal("håbo", Find("Håbo").First());
    }

    [Fact]
    public void A_part_that_any_system_has_makes_no_two_alike()
    {
        Assert.DoesNotContain("ekonomi", Find("lönesystem"));
        Assert.DoesNotContain("lön", Find("ekonomisystem"));
    }

    [Fact]
    public void The_whole_word_goes_before_its_parts()
    {
        _search.Index(Entry("part", "Larm"));
        _search.Index(Entry("whole", "Vi funderar på nya trygghetslarm i särskilt boende nästa år, vad säger ni om leverantörerna och tekniken?"));

        Assert.Equal("part", Find("trygghetslarm").Last());
        Assert.Equal("part", Find("larm").First());
    }

    [Fact]
    public void A_question_goes_before_an_answer_with_the_same_words()
    {
        _search.Index(Entry("answered", "Vad gör ni?", "Diskmaskin"));
        _search.Index(Entry("asked", "Diskmaskin", "Inget"));

        Assert.Equal(["asked", "answered"], Find("diskmaskinen"));
    }

    [Fact]
    public void One_word_of_several_that_stands_in_an_answer_only_makes_no_two_alike()
    {
        _search.Index(Entry("answered", "Finns det någon som har delat en konsekvensbedömning?", "Ja, skriv till vår registrator om diskmaskinen i köket."));

        Assert.DoesNotContain("answered", Find("Vem säljer de billigaste skrivarna till vaktmästaren?"));
        Assert.DoesNotContain("answered", Find("Har ni diskmaskin på gymnasiet?"));
        Assert.Contains("answered", Find("Har ni diskmaskin i köket på gymnasiet?"));
    }

    [Fact]
    public void A_product_named_counts_whatever_it_is_called()
    {
        Assert.Equal("lön", Find("Någon som vet?", "personec-p").Single());
        Assert.Equal("schema", Find("e-arkiv", "novaschem").First());
        Assert.Empty(Find("Någon som vet?", "Personec", "personec"));
    }

    [Fact]
    public void An_exact_hit_leaves_the_misspelt_out()
    {
        _search.Index(Entry("near", "Procapito"));

        Assert.Equal(["lifecare"], Find("Procapita"));
    }

    [Fact]
    public void What_is_indexed_replaced_or_removed_shows_at_once()
    {
        for (var number = 0; number < 50; number++)
        {
            _search.Index(Entry("new", $"unikt{number}ord diskmaskin"));
            Assert.Equal(["new"], Find($"unikt{number}ord"));
            Assert.Empty(Find($"unikt{number - 1}ord"));
        }

        _search.Remove("new");
        _search.Remove("never there");
        Assert.Empty(Find("diskmaskin"));
    }

    [Fact]
    public void Equals_come_by_id_and_in_the_same_order_each_time()
    {
        foreach (var id in (string[])["q3", "q1", "q2"])
            _search.Index(Entry(id, "diskmaskin"));

        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(["q1", "q2", "q3"], Find("diskmaskin")));
        _search.Index(Entry("q1", "diskmaskin"));
        Assert.Equal(["q1", "q2", "q3"], Find("diskmaskin"));
    }

    [Fact]
    public void Hits_are_limited_and_scores_fall()
    {
        var hits = _search.FindSimilar("upphandling av system för löner, ekonomi, larm, skola och e-tjänster", [], 3);

        Assert.Equal(3, hits.Count);
        Assert.Equal(hits.OrderByDescending(hit => hit.Score), hits);
        Assert.Empty(_search.FindSimilar("lönesystem", [], 0));
        Assert.Empty(_search.FindSimilar("lönesystem", [], -1));
        Assert.NotEmpty(_search.FindSimilar("lönesystem", [], int.MaxValue));
    }

    public static TheoryData<string> Hostile { get; } =
    [
        "AND OR NOT * ? ~ : [ ] ( ) { } ^ \" \\ / && || ! + -", "[* TO *]", "lönesystem~ AND (", "\"", "*:*", new string('a', 10_000), new string('å', 10_000),
        string.Concat(Enumerable.Repeat("lönesystem ", 1000)), string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"ord{number}")),
        new string('!', 10_000), "\ud83d", "a\0b", "\u202e\u200d\u00ad", string.Concat(Enumerable.Repeat("e\u0301\u0327", 3000)), "::::", "a:b:c:", "----", "#", "++C++",
        string.Concat(Enumerable.Repeat("lönsystems", 1000)), "x-" + string.Concat(Enumerable.Repeat("y-", 4000)), "🦐🦐-🦐",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_text_can_break_it(string text)
    {
        var entry = new QuestionEntry("hostile", text, text, [text[..Math.Min(text.Length, 255)]]);

        _search.Index(entry);
        _search.FindSimilar(text, [text], 5);

        Assert.Equal("lön", Find("lönesystem").First(id => id != "hostile"));
        _search.Remove("hostile");
    }

    [Fact]
    public async Task Many_search_while_many_index()
    {
        var work = Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
        {
            for (var number = 0; number < 50; number++)
            {
                _search.Index(Entry($"w{worker}", $"diskmaskin nummer{worker}x{number}"));
                Assert.Equal([$"w{worker}"], Find($"nummer{worker}x{number}"));
                Assert.Equal("lön", Find("lönesystem").First());
            }
        }));

        await Task.WhenAll(work);
        Assert.Equal(8, Find("diskmaskin").Length);
    }
}
