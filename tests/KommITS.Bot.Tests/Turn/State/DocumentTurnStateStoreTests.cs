using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn.State;

public sealed class DocumentTurnStateStoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_save_and_every_newer_one_win_and_the_others_are_told()
    {
        await using var society = await Society.StartAsync();
        var store = society.Services.GetRequiredService<ITurnStateStore>();
        const string Key = "msteams/conversations/a%3A1%2F2/users/person";
        Assert.Equal(default, await store.LoadAsync<Note>(Key, Token));
        Assert.True(await store.SaveAsync(Key, new Note("one"), null, Token));
        Assert.False(await store.SaveAsync(Key, new Note("late"), null, Token));
        var (state, eTag) = await store.LoadAsync<Note>(Key, Token);
        Assert.Equal("one", state!.Text);
        Assert.True(await store.SaveAsync(Key, new Note("two"), eTag, Token));
        Assert.False(await store.SaveAsync(Key, new Note("late"), eTag, Token));
        Assert.Equal("two", (await store.LoadAsync<Note>(Key, Token)).State!.Text);
    }

    [Fact]
    public async Task Scopes_and_channels_are_apart_whatever_the_ids_are()
    {
        await using var society = await Society.StartAsync();
        var store = society.Services.GetRequiredService<ITurnStateStore>();
        string[] keys =
        [
            "msteams/conversations/c", "msteams/conversations/c/users/u", "msteams/users/u", "msteams/users/c", "other/conversations/c",
            "other/conversations/c/users/u", "other/conversations/c/users/state", "msteams/conversations/c/users/state", "other/users/u",
            "msteams/conversations/other%2Fconversations%2Fc/users/state",
        ];
        foreach (var key in keys)
            Assert.True(await store.SaveAsync(key, new Note(key), null, Token), key);
        foreach (var key in keys)
            Assert.Equal(key, (await store.LoadAsync<Note>(key, Token)).State!.Text);
    }

    [Fact]
    public async Task A_memory_of_the_version_before_is_read_and_what_it_does_not_know_is_kept()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var documents = society.Services.GetRequiredService<IDocumentStore>();
        var key = new DocumentKey("conversations", alva.ConversationId, alva.AadObjectId);
        var old = JsonNode.Parse("""{"dialogs":{"stack":[{"id":"questions.ask","version":1,"state":{"step":"text","state":{"token":"t1"}}}]},"handled":["seen"],"later":{"a":1}}""")!;
        await documents.UpsertAsync(key, old, Token);
        (await alva.SaysAsync("igen", "seen")).IsSilent();
        (await alva.SaysAsync("Vem kör Lifecare hos er?")).Shows("Din fråga till nätverket");
        var saved = (await documents.ReadAsync<JsonObject>(key, Token))!.Content;
        Assert.Equal("""{"a":1}""", saved["later"]!.ToJsonString());
        Assert.Equal("seen", saved["handled"]![0]!.GetValue<string>());
    }

    private sealed record Note(string Text);
}
