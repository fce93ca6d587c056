using System.Text.Json.Nodes;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Privacy.Json;

namespace KommITS.Bot.Core.Tests.Privacy;

public sealed class PersonTracesTests
{
    private const string Long = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private static readonly PersonTraces Bo = new() { Members = [Long, "user-1"], Ids = ["29:1xyz"], Email = "bo@umea.se", Name = "Bo Ek" };

    [Theory]
    [InlineData("question/7/answered/0F8FAD5B-d9cb-469f-a165-70867728950e/3", "question/7/answered/forgotten/3")]
    [InlineData("user-1|9", "forgotten|9")]
    [InlineData("user-10 and superuser-1", null)]
    [InlineData("Skriv till BO@umea.se, eller till bo ek.", "Skriv till …, eller till ….")]
    [InlineData("jumbo@umea.se och Bo Ekström", null)]
    [InlineData("Bo Ek", "")]
    [InlineData(Long, "forgotten")]
    [InlineData("29:1xyz", "forgotten")]
    [InlineData("", null)]
    public void A_person_is_found_and_taken_out_by_id_name_and_mail_and_nobody_else_is(string text, string? without)
    {
        Assert.Equal(without is not null, Bo.AreIn(text));
        Assert.Equal(without ?? text, Bo.Without(text));
    }

    [Fact]
    public void A_document_keeps_its_form_without_the_person()
    {
        var document = JsonNode.Parse($$$"""
            {"asker":{"member":"{{{Long}}}","name":"B. Ek","municipality":"2480"},"by":"user-2","text":"Hälsa Bo Ek","count":3,"open":true,"none":null,
             "declined":["{{{Long}}}","user-2"],"interested":{"{{{Long}}}":"2027-01-01T00:00:00Z","user-2":"2027-01-02T00:00:00Z"},"answers":[{"id":"{{{Long}}}/5","author":{"member":"user-2","name":"Cleo"}}]}
            """);
        var expected = JsonNode.Parse("""
            {"asker":{"member":"forgotten","name":"","municipality":"2480"},"by":"user-2","text":"Hälsa …","count":3,"open":true,"none":null,
             "declined":["user-2"],"interested":{"user-2":"2027-01-02T00:00:00Z"},"answers":[{"id":"forgotten/5","author":{"member":"user-2","name":"Cleo"}}]}
            """);
        var scrubbed = document.Without(Bo);
        Assert.True(JsonNode.DeepEquals(expected, scrubbed), scrubbed!.ToJsonString());
        Assert.True(JsonNode.DeepEquals(scrubbed, scrubbed.Without(Bo)));
    }

    [Theory]
    [InlineData("reminders", "user-1", true)]
    [InlineData("other", "user-1", false)]
    public void A_place_takes_every_partition_with_a_star(string container, string partition, bool has) =>
        Assert.Equal(has, new PersonalPlace("reminders", "*").Has(new Core.Documents.DocumentKey(container, partition, "1")));
}
