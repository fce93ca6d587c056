using KommITS.Bot.Turn.Routing;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>Every role tries every command, typed and as a forged card: exactly the allowed ones do anything or show anything.</summary>
public sealed class RightsTests
{
    private const string Members = "Cleo Dag Bo Alva";

    /// <summary>What is typed, the forged card's command, what only the allowed see (null: the act changes what is stored), and the allowed.</summary>
    private static readonly IReadOnlyDictionary<string, (string Typed, string? Verb, string? Shows, string Allowed)[]> Acts = new Dictionary<string, (string, string?, string?, string)[]>
    {
        ["draft"] =
        [
            ("ny konferens", "write", "Skriv konferensen", "Alva"),
            ("ändra konferens 1", "edit", "Skriv konferensen", "Alva"),
            ("konferens 1", "show", "Vårkonferensen", "Alva"),
            ("konferenser", "list", "Vårkonferensen", "Alva"),
            ("program konferens 1", "programme", "Välkomna", "Alva"),
            ("publicera konferens 1", "publish", null, "Alva"),
            ("ta bort konferens 1", "delete", null, "Alva"),
            ("kopiera konferens 1", "copy", null, "Alva"),
            ("deltagarlista konferens 1", "attendees", "Kommun;E-post", "Alva"),
            ("ja, ställ in konferens 1", "cancel", null, ""),
            ("anmäl mig till konferens 1 på distans", "register", null, ""),
            ("intresserad av konferens 1", "interest", null, ""),
            ("kalenderfil konferens 1", "calendar", "BEGIN:VCALENDAR", ""),
            ("vilka kommer till konferens 1", "company", "Vårkonferensen", ""),
            ("omröstningar konferens 1", "ballots", "Vårkonferensen", ""),
        ],
        ["published"] =
        [
            ("konferens 1", "show", "Örebro", Members),
            ("konferenser", "list", "Vårkonferensen", Members),
            ("program konferens 1", "programme", "Välkomna", Members),
            ("vad händer nu på konferens 1", "now", "pågår inte nu", Members),
            ("anmäl mig till konferens 1 på distans", "register", null, "Cleo Dag Alva"),
            ("avboka konferens 1", "leave", null, "Bo"),
            ("ja, jag tar platsen på konferens 1", "accept", null, ""),
            ("avstå platsen på konferens 1", "decline", null, ""),
            ("intresserad av konferens 1", "interest", null, Members),
            ("visa mig på konferens 1", "visible", null, "Bo"),
            ("passpåminnelser på för konferens 1", "sessions", null, "Bo"),
            ("kost konferens 1: vegan", null, null, "Bo"),
            ("vilka kommer till konferens 1", "company", "Vilka kommer till", Members),
            ("konferenspåminnelser alla", "reminders", "Du får alla påminnelser", Members),
            ("kalenderfil konferens 1", "calendar", "BEGIN:VCALENDAR", Members),
            ("ändra konferens 1", "edit", "Skriv konferensen", "Alva"),
            ("publicera konferens 1", "publish", null, ""),
            ("ta bort konferens 1", "delete", null, ""),
            ("kopiera konferens 1", "copy", null, "Alva"),
            ("ja, ställ in konferens 1: brand", "cancel", null, "Alva"),
            ("deltagarlista konferens 1", "attendees", "Bo Exempel;Umeå", "Alva"),
            ("tyck till om konferens 1: 4 bra", "feedback", null, ""),
            ("omdömen om konferens 1", "ratings", "Ingen har tyckt till", "Alva"),
            ("ny omröstning konferens 1: Får det vara en fråga?", null, null, ""),
        ],
        ["offered"] =
        [
            ("ja, jag tar platsen på konferens 1", "accept", null, "Bo"),
            ("avstå platsen på konferens 1", "decline", null, "Bo"),
        ],
        ["meeting"] =
        [
            ("omröstningar konferens 1", "ballots", "Omröstning 1: Ansvarsfrihet?", Members),
            ("omröstningar konferens 1", "ballots", "Omröstning 2: Höjd avgift?", "Alva"),
            ("rösta ja i omröstning 1 på konferens 1", "vote", null, "Bo"),
            ("ny omröstning konferens 1: Får det vara en fråga?", null, null, "Alva"),
            ("öppna omröstning 2 på konferens 1", "open", null, "Alva"),
            ("stäng omröstning 1 på konferens 1", "close", null, "Alva"),
            ("röstlängd konferens 1", "voters", "Umeå: Bo Exempel", Members),
            ("mandat konferens 1: Dag Exempel", "mandate", null, "Dag"),
        ],
        ["over"] =
        [
            ("tyck till om konferens 1: 4 bra", "feedback", null, "Bo"),
            ("omdömen om konferens 1", "ratings", "Ingen har tyckt till", "Alva"),
            ("tidigare konferenser", null, "Vårkonferensen", Members),
            ("anmäl mig till konferens 1 på distans", "register", null, ""),
            ("avboka konferens 1", "leave", null, ""),
            ("ja, ställ in konferens 1: brand", "cancel", null, ""),
        ],
    };

    [Fact]
    public void Every_command_is_in_the_table() =>
        Assert.Equal(
            CommandRoutes.All.Keys.Where(command => command.StartsWith("conferences.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Acts.Values.SelectMany(acts => acts).Select(act => act.Verb).OfType<string>().Distinct().Select(verb => $"conferences.{verb}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("draft")]
    [InlineData("published")]
    [InlineData("offered")]
    [InlineData("meeting")]
    [InlineData("over")]
    public async Task Exactly_the_allowed_do_it(string state)
    {
        await using var rights = await ConferenceRights.OfAsync(state);
        var wrong = new List<string>();
        foreach (var (typed, verb, shows, allowed) in Acts[state])
            foreach (var role in ConferenceRights.Roles)
            {
                Judge("typed", await rights.TypesAsync(role, typed, shows));
                if (verb is not null)
                    Judge("forged", await rights.ForgesAsync(role, verb, shows));

                void Judge(string how, (bool Did, string Said) act)
                {
                    if (act.Did != allowed.Split(' ').Contains(role))
                        wrong.Add($"{role}, {how} {typed}, {(act.Did ? "did" : "did not")}: {act.Said}");
                }
            }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
