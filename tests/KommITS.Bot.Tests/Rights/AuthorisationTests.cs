using System.Text.Json.Nodes;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Language;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Turn.Routing;

namespace KommITS.Bot.Tests.Rights;

/// <summary>
/// Every command, typed and as a forged card's data, by every role: exactly those whom matrix.txt allows are let through. The others are told why not, and
/// nothing is stored.
/// </summary>
public sealed class AuthorisationTests(ITestOutputHelper output)
{
    /// <summary>What is said to who may not: by the router, or by a handler that looks at whose a thing is.</summary>
    private static readonly string[] Refusals =
    [
        "turn.committeeOnly", "members.stillPending", "members.lapsed", "members.suspended", "questions.outcomeNotYours", "editing.notAllowed", "exporting.notAllowed",
        "upkeep.notAllowed", "conferences.voteNotVoter", "conferences.mandateNotContact", "announcements.outcomeNotFound", "admission.notYours",
        "editing.contactNotYours",
    ];

    /// <summary>What a stranger is told instead: where do you work. What they type next answers that.</summary>
    private static readonly string[] Onboarding = ["members.askMunicipality", "members.unknownMunicipality", "members.closestTitle", "members.joinedTitle"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_intent_and_every_command_has_its_row()
    {
        Assert.Equal(IntentRoutes.All.Keys.Order(StringComparer.Ordinal), AuthorisationMatrix.Rows.Where(row => !row.IsCommand).Select(row => row.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(CommandRoutes.All.Keys.Order(StringComparer.Ordinal), AuthorisationMatrix.Rows.Where(row => row.IsCommand).Select(row => row.Name).Order(StringComparer.Ordinal));
        Assert.All(AuthorisationMatrix.Rows, row => Assert.Empty(row.Allowed.Except(RightsSociety.Roles)));
    }

    [Fact]
    public async Task Exactly_the_allowed_are_let_through()
    {
        await using var society = await RightsSociety.StartAsync();
        var understanding = society.Get<IUnderstanding>();
        var forged = await ForgedAsync(society);
        var start = await StoreSnapshot.TakeAsync(society.Society.Services, Token);
        var wrong = new List<string>();
        foreach (var row in AuthorisationMatrix.Rows)
        {
            if (row.Typed is { } typed && understanding.Understand(typed).Intent is var intent && intent != row.Name)
                wrong.Add($"{row.Name}: \"{typed}\" is understood as {intent}");
            foreach (var role in RightsSociety.Roles)
            {
                var reply = row.IsCommand ? await society.People[role].ExecutesAsync(row.Name, forged.DeepClone().AsObject()) : await society.People[role].SaysAsync(row.Typed);
                var after = await StoreSnapshot.TakeAsync(society.Society.Services, Token);
                var isRefused = IsRefusal(reply, role);
                if (row.Allowed.Contains(role, StringComparison.Ordinal) == isRefused)
                    wrong.Add($"{row.Name} {row.Typed}: {role} {(isRefused ? "is refused" : "is let through")}: {reply.Text}");
                else if (isRefused && after.DifferencesFrom(start).FirstOrDefault(key => key.Id != society.People[role].AadObjectId) is { } changed)
                    wrong.Add($"{row.Name} {row.Typed}: {role} is refused and yet {changed} changed");
                await start.RestoreAsync(society.Society.Services, after, Token);
            }
        }

        foreach (var line in wrong)
            output.WriteLine(line.ReplaceLineEndings(" / "));
        Assert.Empty(wrong);
    }

    private static bool IsRefusal(Reply reply, char role) => role == 'S'
        ? Onboarding.Select(key => Texts.For("sv")[key]).Any(text => reply.Text.TrimStart().StartsWith(text, StringComparison.Ordinal))
        : Refusals.Select(key => Texts.For("sv")[key]).Any(text => reply.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Everything that any of our cards carries, right, and what none carries: that the person is of the committee.</summary>
    private static async Task<JsonObject> ForgedAsync(RightsSociety society)
    {
        var sent = (await society.Get<AnnouncementArchive>().FindByNumberAsync(1, Token))!;
        var conference = (await society.Get<ConferenceArchive>().FindByNumberAsync(1, Token))!;
        var agreement = (await society.Get<AgreementArchive>().FindByNumberAsync(1, Token))!;
        var questions = await society.Get<Core.Questions.QuestionArchive>().AskedByAsync(society.People['M'].AadObjectId, Token);
        return new JsonObject
        {
            ["isCommittee"] = true, ["isContact"] = true, ["member"] = society.People['M'].AadObjectId, ["role"] = "committee", ["status"] = "active", ["sure"] = "yes", ["reason"] = "därför",
            ["announcement"] = sent.Id, ["seal"] = Seal.Of(sent.Draft), ["category"] = "agreements", ["words"] = "", ["page"] = "0",
            ["agreement"] = agreement.Id, ["uses"] = "yes", ["list"] = "current",
            ["conference"] = conference.Id, ["ballot"] = "1", ["choice"] = "Yes", ["mode"] = "onSite", ["to"] = society.People['K'].AadObjectId,
            ["question"] = questions[0].Id, ["answer"] = questions[0].Answers[0].Id, ["text"] = "vilka kör Lifecare", ["intent"] = Intents.AskPeers,
            ["municipality"] = questions[0].Asker.Municipality, ["product"] = "lifecare", ["topic"] = "register.upkeep", ["proposal"] = "pahittade-systemet", ["all"] = "yes",
        };
    }
}
