using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reply = KommITS.Bot.Tests.Channel.Reply;

namespace KommITS.Bot.Tests.Announcements;

/// <summary>Every role tries every command, typed and as a forged card: exactly the allowed ones do anything or show anything.</summary>
public sealed class RightsTests
{
    /// <summary>Sten is a stranger, Cleo a member, Dag a contact whom the sent one went to, Alva its author, and Bo the second member of the committee, whom it went to as well.</summary>
    private static readonly string[] Roles = ["Sten", "Cleo", "Dag", "Alva", "Bo"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="shows">What only the allowed see; null: the act changes what is stored.</param>
    [Theory]
    [InlineData("draft", "nytt utskick", "write", "Skriv utskicket", "Alva Bo")]
    [InlineData("draft", "ändra utskick 1", "edit", "Skriv utskicket", "Alva Bo")]
    [InlineData("draft", "utkast", null, "Årsmöte i maj", "Alva Bo")]
    [InlineData("draft", "granska utskick 1", "preview", "Årsmöte i maj", "Alva Bo")]
    [InlineData("draft", "visa utskick 1", "show", "Årsmöte i maj", "Alva Bo")]
    [InlineData("draft", "skicka utskick 1", "submit", null, "Alva Bo")]
    [InlineData("draft", "schemalägg utskick 1: onsdag kl. 8", "schedule", null, "Alva Bo")]
    [InlineData("draft", "ta bort utskick 1", "delete", null, "Alva Bo")]
    [InlineData("draft", "kopiera utskick 1", "copy", null, "Alva Bo")]
    [InlineData("draft", "svara på utskick 1: hej", "reply", null, "")]
    [InlineData("draft", "jag har läst utskick 1", "read", null, "")]
    [InlineData("draft", "ja, dra tillbaka utskick 1", "recall", null, "")]
    [InlineData("draft", "godkänn utskick 1 CODE", "approve", null, "")]
    [InlineData("waiting", "godkänn utskick 1 CODE", "approve", null, "Bo")]
    [InlineData("waiting", "avslå utskick 1: nej", "refuse", null, "Bo")]
    [InlineData("waiting", "stoppa utskick 1", "stop", null, "Alva Bo")]
    [InlineData("sent", "visa utskick 1", "show", "Välkommen den", "Dag Alva Bo")]
    [InlineData("sent", "nyheter", "list", "Årsmöte i maj", "Dag Alva Bo")]
    [InlineData("sent", "jag har läst utskick 1", "read", null, "Dag Bo")]
    [InlineData("sent", "svara på utskick 1: hej", null, null, "Dag Alva Bo")]
    [InlineData("sent", "svara på utskick 1", "reply", "Vad vill du svara styrelsen", "Dag Alva Bo")]
    [InlineData("sent", "svar på utskick 1", "thread", "Svar på utskick 1: 1", "Alva Bo")]
    [InlineData("sent", "svara på svar 1 till utskick 1: ja", null, null, "Alva Bo")]
    [InlineData("sent", "svara på svar 1 till utskick 1", "answer", "Vad vill du svara? Den som skrev", "Alva Bo")]
    [InlineData("sent", "rapport utskick 1", "report", "personer har fått det", "Alva Bo")]
    [InlineData("sent", "exportera utskick 1", "export", "Namn;Kommun", "Alva Bo")]
    [InlineData("sent", "vilka har läst utskick 1", "readers", "har bekräftat utskick 1", "Alva Bo")]
    [InlineData("sent", "skicka om utskick 1", "resend", null, "Alva Bo")]
    [InlineData("sent", "ja, dra tillbaka utskick 1", "recall", null, "Alva Bo")]
    [InlineData("sent", "schemalägg utskick 1: onsdag kl. 8", "schedule", null, "")]
    [InlineData("sent", "ta bort utskick 1", "delete", null, "")]
    [InlineData("sent", "stoppa utskick 1", "stop", null, "")]
    [InlineData("sent", "tysta nyheter om avtal", "mute", "Avstängt: Avtal", "Cleo Dag Alva Bo")]
    public async Task Exactly_the_allowed_do_it(string state, string typed, string? verb, string? shows, string allowed)
    {
        await using var society = await CommitteeSociety.StartAsync();
        await PrepareAsync(society, state);
        var stored = await society.FindAsync();
        var people = Roles.Select(role => PersonOf(society, role)).ToList();
        foreach (var (role, person) in Roles.Zip(people))
            foreach (var act in new[] { Typed(person, typed, stored), verb is null ? null : await ForgedAsync(society, person, verb, stored) }.OfType<Func<Task<Reply>>>())
            {
                var before = await PrintAsync(society);
                var reply = await act();
                var did = shows is null ? before != await PrintAsync(society) : reply.Text.Contains(shows, StringComparison.Ordinal);
                Assert.True(did == allowed.Split(' ').Contains(role), $"{role}, {(did ? "did" : "did not")}: {reply.Text}");
                await person.SaysAsync("avbryt");
                await RestoreAsync(society, stored);
            }
    }

    private static Func<Task<Reply>> Typed(Person person, string text, Announcement stored) =>
        () => person.SaysAsync(text.Replace("CODE", Seal.CodeOf(Seal.Of(stored.Draft)), StringComparison.Ordinal));

    /// <summary>With everything in it that any of our cards carries, and right.</summary>
    private static async Task<Func<Task<Reply>>> ForgedAsync(CommitteeSociety society, Person person, string verb, Announcement stored)
    {
        var replies = await society.Society.Services.GetRequiredService<ReplyBook>().AllAsync(stored.Id, Token);
        return () => person.ExecutesAsync($"announcements.{verb}", new JsonObject
        {
            ["announcement"] = stored.Id, ["seal"] = Seal.Of(stored.Draft), ["sure"] = "yes", ["reason"] = "nej", ["category"] = "agreements",
            ["reply"] = replies.Count > 0 ? replies[0].Id : "x", ["member"] = "alva", ["isCommittee"] = true, ["words"] = "", ["page"] = "0", ["time"] = "onsdag kl. 8",
        });
    }

    private static async Task PrepareAsync(CommitteeSociety society, string state)
    {
        await society.Society.IsContactAsync(society.Dag);
        if (state != "sent")
        {
            await society.AlvaWritesAsync("alla", "läskvitto: ja");
            if (state == "waiting")
                await society.Alva.SaysAsync("skicka utskick 1");
            return;
        }

        var (dag, channel) = (society.Dag.ConversationId, society.Society.Channel);
        channel.Refuse = conversation => conversation == dag ? Results.Json(new { error = new { code = "ConversationBlockedByUser" } }, statusCode: 403) : null;
        await society.SendAsync("dag@orebro.se, bo@umea.se", "läskvitto: ja");
        await society.Alva.ReceivesAsync("1 av 2 personer har fått det");
        channel.Refuse = _ => null;
        await society.Dag.SaysAsync("svara på utskick 1: första svaret");
        await society.TickAsync();
    }

    /// <summary>All that the feature stores, but for what is sent.</summary>
    private static async Task<string> PrintAsync(CommitteeSociety society)
    {
        var services = society.Society.Services;
        var all = await services.GetRequiredService<AnnouncementArchive>().AllAsync(Token);
        var (read, replies) = (services.GetRequiredService<AcknowledgementBook>(), services.GetRequiredService<ReplyBook>());
        var print = JsonSerializer.Serialize(all, DocumentJson.Options);
        foreach (var one in all)
            print += JsonSerializer.Serialize(await replies.AllAsync(one.Id, Token), DocumentJson.Options) + (await read.AllAsync(one.Id, Token)).Count;
        return print;
    }

    private static async Task RestoreAsync(CommitteeSociety society, Announcement stored)
    {
        var store = society.Society.Services.GetRequiredService<IDocumentStore>();
        await store.UpsertAsync(AnnouncementArchive.KeyOf(stored.Id), stored, Token);
        foreach (var reader in new[] { society.Dag, society.Bo })
            await store.DeleteAsync(new DocumentKey(Announcement.Container, $"read/{stored.Id}", reader.AadObjectId), Token);
    }

    private static Person PersonOf(CommitteeSociety society, string role) => role switch
    {
        "Cleo" => society.Cleo,
        "Dag" => society.Dag,
        "Alva" => society.Alva,
        "Bo" => society.Bo,
        _ => society.Society.Person("Sten Främling", "sten@example.org", "tenant-sten"),
    };
}
