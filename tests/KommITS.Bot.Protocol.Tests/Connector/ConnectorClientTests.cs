using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Tests.Drivers;

namespace KommITS.Bot.Protocol.Tests.Connector;

public class ConnectorClientTests
{
    private const string Conversation = "19:a@thread.tacv2;messageid=1/ö?#%2F";
    private const string Escaped = "19%3Aa%40thread.tacv2%3Bmessageid%3D1%2F%C3%B6%3F%23%252F";
    private static readonly Activity Hello = Activity.CreateMessage("hej");
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly IConnectorClient _client = TestConnector.Create();

    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("/_connector", "/_connector")]
    [InlineData("/emea/tenant/", "/emea/tenant")]
    public async Task Every_operation_has_its_path(string root, string prefix)
    {
        await using var stub = await ConnectorStub.StartAsync();
        var url = stub.Url + root;
        await _client.SendToConversationAsync(url, Conversation, Hello, None);
        await _client.ReplyToActivityAsync(url, Conversation, "a/1", Hello, None);
        await _client.UpdateActivityAsync(url, Conversation, "a/1", Hello, None);
        await _client.DeleteActivityAsync(url, Conversation, "a/1", None);
        await _client.CreateConversationAsync(url, new ConversationParameters { IsGroup = false }, None);
        var start = $"{prefix}/v3/conversations";
        Assert.Equal(
            [
                $"POST {start}/{Escaped}/activities",
                $"POST {start}/{Escaped}/activities/a%2F1",
                $"PUT {start}/{Escaped}/activities/a%2F1",
                $"DELETE {start}/{Escaped}/activities/a%2F1",
                $"POST {start}",
            ],
            stub.Seen.Select(request => $"{request.Method} {request.Target}"));
    }

    [Fact]
    public async Task A_send_gives_the_id_of_what_was_sent()
    {
        await using var stub = await ConnectorStub.StartAsync();
        var response = await _client.SendToConversationAsync(stub.Url, "c", Hello, None);
        Assert.Equal(("activity-1", "hej"), (response?.Id, stub.Seen[0].Text));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "{}")]
    [InlineData(201, "<html>")]
    public async Task A_send_that_was_accepted_with_an_odd_answer_is_not_sent_again(int status, string body)
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, status, body);
        Assert.Null((await _client.SendToConversationAsync(stub.Url, "c", Hello, None))?.Id);
        Assert.Single(stub.Seen);
    }

    [Fact]
    public async Task A_member_comes_with_what_Teams_tells()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, 200, """
            {"id":"29:1","name":"Åsa Öberg","objectId":"o","givenName":"Åsa","surname":"Öberg","email":"asa@example.se",
             "userPrincipalName":"asa@example.se","tenantId":"t","userRole":"user","new":1}
            """);
        var member = await _client.GetMemberAsync(stub.Url, "c", "29:1", None);
        Assert.Equal("/v3/conversations/c/members/29%3A1", stub.Seen[0].Target);
        Assert.Equal(("asa@example.se", "t", "Åsa", "Öberg", "user"), (member!.Email, member.TenantId, member.GivenName, member.Surname, member.UserRole));
        Assert.True(member.Properties!.ContainsKey("new"));
    }

    [Fact]
    public async Task A_member_nobody_knows_is_none()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, 404, """{"error":{"code":"MemberNotFoundInConversation"}}""");
        Assert.Null(await _client.GetMemberAsync(stub.Url, "c", "x", None));
    }

    [Fact]
    public async Task A_member_of_a_lost_conversation_is_a_failure()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, 404, """{"error":{"code":"ConversationNotFound"}}""");
        await Assert.ThrowsAsync<ConnectorException>(() => _client.GetMemberAsync(stub.Url, "c", "x", None));
    }

    [Fact]
    public async Task Members_come_whole_or_in_pages()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, request) => ConnectorStub.Json(http, 200, request.Target.Contains("paged", StringComparison.Ordinal)
            ? """{"members":[{"id":"1"}],"continuationToken":"next"}"""
            : """[{"id":"1"},{"id":"2"}]""");
        Assert.Equal(["1", "2"], (await _client.GetMembersAsync(stub.Url, "c", None)).Select(member => member.Id));
        var page = await _client.GetPagedMembersAsync(stub.Url, "c", 50, "a+b/=", None);
        Assert.Equal(("1", "next"), (page.Members![0].Id, page.ContinuationToken));
        Assert.Equal("/v3/conversations/c/pagedmembers?pageSize=50&continuationToken=a%2Bb%2F%3D", stub.Seen[1].Target);
        await _client.GetPagedMembersAsync(stub.Url, "c", null, null, None);
        Assert.Equal("/v3/conversations/c/pagedmembers", stub.Seen[2].Target);
    }

    [Theory]
    [InlineData("", "c")]
    [InlineData("ftp://example.se/", "c")]
    [InlineData("https://example.se/?x=1", "c")]
    [InlineData("https://user:word@example.se/", "c")]
    [InlineData("https://example.se/", "..")]
    [InlineData("https://example.se/", "")]
    public async Task What_cannot_be_addressed_is_not_sent(string serviceUrl, string conversation)
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => _client.SendToConversationAsync(serviceUrl, conversation, Hello, None));
        Assert.Equal(ConnectorErrorCodes.InvalidServiceUrl, failure.ErrorCode);
    }
}
