using KommITS.Bot.Data.Search;
using KommITS.Bot.Data.Search.Text;
using static KommITS.Bot.Data.Tests.Search.SampleQuestions;

namespace KommITS.Bot.Data.Tests.Search;

/// <summary>"Kramar" is a word with endings until it is a product's name, and again when it is none.</summary>
public sealed class NamedIndexTests
{
    private static readonly ProperNames Without = new(["Sala"]);
    private static readonly ProperNames With = new(["Sala", "Kramar"]);

    [Fact]
    public void A_name_that_becomes_known_is_no_word_with_an_ending_any_more_also_in_what_was_indexed_before()
    {
        var names = Without;
        using var search = new LuceneQuestionSearch(() => names);
        search.Index(Entry("kramar", "Är ni nöjda med Kramar?"));
        search.Index(Entry("other", "Är ni nöjda med bokningen?"));
        Assert.Equal(["kramar"], Find(search, "kramen"));
        names = With;
        Assert.Empty(Find(search, "kramen"));
        Assert.Equal(["kramar"], Find(search, "Kramars"));
        Assert.Equal(["other"], Find(search, "bokningar"));
        names = Without;
        Assert.Equal(["kramar"], Find(search, "kramen"));
    }

    [Fact]
    public void What_was_removed_does_not_come_back_with_new_names_and_what_was_replaced_is_the_new_text()
    {
        var names = Without;
        using var search = new LuceneQuestionSearch(() => names);
        search.Index(Entry("gone", "Är ni nöjda med Kramar?"));
        search.Index(Entry("replaced", "Är ni nöjda med Kramar?"));
        search.Remove("gone");
        search.Index(Entry("replaced", "Hur bokar ni Kramar och lokaler?"));
        names = With;
        Assert.Equal(["replaced"], Find(search, "Kramar"));
        Assert.Equal(["replaced"], Find(search, "lokalen"));
    }

    [Fact]
    public async Task Names_that_change_while_others_index_leave_every_question_under_the_last_names()
    {
        var names = Without;
        using var search = new LuceneQuestionSearch(() => Volatile.Read(ref names));
        var indexing = Enumerable.Range(0, 4).Select(thread => Task.Run(
            () =>
            {
                for (var at = 0; at < 200; at++)
                    search.Index(Entry($"{thread}-{at}", "Är ni nöjda med Kramar?"));
            },
            TestContext.Current.CancellationToken)).ToList();
        for (var turn = 0; turn < 50; turn++)
        {
            Volatile.Write(ref names, turn % 2 == 0 ? With : Without);
            search.FindSimilar("Kramar", [], 1);
        }

        Volatile.Write(ref names, With);
        await Task.WhenAll(indexing);
        Assert.Equal(800, search.FindSimilar("Kramar", [], 1000).Count);
        Assert.Empty(Find(search, "kramen"));
    }

    private static string[] Find(LuceneQuestionSearch search, string text) => [.. search.FindSimilar(text, [], 10).Select(hit => hit.QuestionId)];
}
