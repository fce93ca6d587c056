using System.Reflection;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Help;
using KommITS.Bot.Members;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.State;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn;

public sealed class RouterTests
{
    private static readonly CardLibrary Library = CardLibrary.From(typeof(Router).Assembly);

    /// <summary>Who gets how far, and what the others are told; null is the welcome.</summary>
    private static readonly (MemberStatus Status, bool IsCommittee, Access[] May, string? Told)[] People =
    [
        (MemberStatus.Stranger, false, [Access.Anyone], null),
        (MemberStatus.Pending, false, [Access.Anyone, Access.Joined], "members.stillPending"),
        (MemberStatus.Active, false, [Access.Anyone, Access.Joined, Access.Members], "turn.committeeOnly"),
        (MemberStatus.Active, true, [Access.Anyone, Access.Joined, Access.Members, Access.Committee], "turn.committeeOnly"),
        (MemberStatus.Lapsed, true, [Access.Anyone, Access.Joined], "members.lapsed"),
        (MemberStatus.Suspended, true, [Access.Anyone, Access.Joined], "members.suspended"),
    ];

    public static TheoryData<string, bool> Everything
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var row in RoutedCommands.Rows)
                data.Add(row.Command, true);
            foreach (var row in RoutedIntents.Rows)
                data.Add(row.Intent, false);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Exactly_the_allowed_handler_runs(string name, bool isCommand)
    {
        var (_, handler, access) = (isCommand ? RoutedCommands.Rows : RoutedIntents.Rows).Single(row => row.Item1 == name);
        foreach (var person in People)
        {
            var (asked, turn) = await RouteAsync(name, isCommand, person.Status, person.IsCommittee);
            if (person.May.Contains(access))
                Assert.Equal(handler, asked);
            else if (person.Told is null)
                Assert.Equal(typeof(Welcome), asked);
            else
                Assert.Equal((null, turn.Texts[person.Told]), (asked, Assert.Single(turn.Replies).Text));
        }
    }

    [Fact]
    public void Every_state_of_a_person_is_tried() => Assert.Equal(Enum.GetValues<MemberStatus>(), People.Select(person => person.Status).Distinct());

    [Fact]
    public void Every_command_and_every_intent_has_a_row_and_no_row_is_of_something_else()
    {
        Assert.Equal(Constants(typeof(KommITS.Bot.Turn.Commands)).Except(["dialog.choose"]).Order(), CommandRoutes.All.Keys.Order());
        Assert.Equal(Constants(typeof(Intents)).Order(), IntentRoutes.All.Keys.Order());
        Assert.Equal(RoutedCommands.Rows.Select(row => row.Command).Order(), CommandRoutes.All.Keys.Order());
        Assert.Equal(RoutedIntents.Rows.Select(row => row.Intent).Order(), IntentRoutes.All.Keys.Order());
    }

    [Theory]
    [InlineData("committee.dropEverything")]
    [InlineData("")]
    [InlineData("QUESTIONS.ASK")]
    public async Task An_unknown_button_is_named_as_such(string command)
    {
        var (asked, turn) = await RouteAsync(command, isCommand: true, MemberStatus.Active);
        Assert.Equal((null, turn.Texts["turn.unknownCommand"]), (asked, Assert.Single(turn.Replies).Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("an intent of tomorrow")]
    public async Task What_is_not_understood_is_said_so(string? intent) =>
        Assert.Equal(typeof(SayNotUnderstood), (await RouteAsync(intent, isCommand: false, MemberStatus.Active)).Asked);

    [Fact]
    public async Task Every_handler_is_in_the_real_container_which_checks_itself()
    {
        await using var society = await Society.StartAsync();
        foreach (var type in CommandRoutes.All.Values.Concat(IntentRoutes.All.Values).Select(route => route.Handler).Append(typeof(SayNotUnderstood)))
            Assert.IsAssignableFrom<IHandler>(society.Services.GetRequiredService(type));
    }

    private static async Task<(Type? Asked, BotTurn Turn)> RouteAsync(string? name, bool isCommand, MemberStatus status, bool isCommittee = false)
    {
        var services = new Asked();
        var router = new Router(services);
        var turn = new BotTurn(
            "1", new Member { Id = "alva", Status = status, IsCommittee = isCommittee }, new Input.Joined(), new ConversationMemory(), Library);
        try
        {
            await (isCommand ? router.RouteCommandAsync(turn, name!, default) : router.RouteIntentAsync(turn, name, default));
        }
        catch (InvalidOperationException) when (services.Type is not null)
        {
        }

        return (services.Type, turn);
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    /// <summary>Notes which handler is wanted, and has none.</summary>
    private sealed class Asked : IServiceProvider
    {
        public Type? Type { get; private set; }

        public object? GetService(Type serviceType)
        {
            Type = serviceType;
            return null;
        }
    }
}
