using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Register;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Voting;

/// <summary>"Mandat konferens 3: Eva Exempel": the municipality's contact says who votes for it. Without a name the card offers one's colleagues.</summary>
internal sealed class GiveMandate(ConferenceTarget target, VotingService service, MemberDirectory members, RegisterWords words) : ConferenceHandler(target)
{
    private const int Shown = 50;

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var colleagues = (await members.ActivePeopleAsync(cancellationToken)).Where(one => one.Municipality == turn.Member.Municipality).OrderBy(one => one.Name, StringComparer.CurrentCulture).ToList();
        var said = turn.Input is Input.Command command ? command.Get("member") : ConferenceTarget.AfterNumber(turn.Text);
        if (!turn.Member.IsContact)
            turn.Say("conferences.mandateNotContact");
        else if (string.IsNullOrEmpty(said))
            Ask(turn, conference, colleagues);
        else if (colleagues.Where(one => one.Id == said || Same(one.Name, said) || Same(one.Email, said)).ToList() is [var named])
            await GiveAsync(turn, conference, named, cancellationToken);
        else
            turn.Say("conferences.mandateUnknown", said);
    }

    private async Task GiveAsync(BotTurn turn, Conference conference, Member named, CancellationToken cancellationToken)
    {
        var outcome = await service.GiveMandateAsync(conference, named, turn.Member, cancellationToken);
        if (outcome == VoteOutcome.Done)
            turn.Note(turn.Texts.Format("conferences.mandateTitle", named.Name, words.Municipality(turn.Texts, turn.Member.Municipality)), turn.Texts.Format("conferences.mandateBody", ConferenceWords.Name(turn.Texts, conference)));
        else
            turn.Say(BallotReplies.KeyOf(outcome));
    }

    private static void Ask(BotTurn turn, Conference conference, List<Member> colleagues)
    {
        var title = turn.Texts.Format("conferences.mandateAsk", ConferenceWords.Name(turn.Texts, conference));
        turn.Show("conferences/mandate", new
        {
            Fallback = title,
            conference.Id,
            Title = title,
            Value = turn.Member.Id,
            People = colleagues.Take(Shown).Select(one => new { Title = one.Name, Value = one.Id }),
            Typed = turn.Texts.Format("conferences.mandateTyped", conference.Number),
        });
    }

    private static bool Same(string? name, string said) => string.Equals(name?.Trim(), said, StringComparison.OrdinalIgnoreCase);
}

/// <summary>"Röstlängd konferens 3": who votes for which municipality.</summary>
internal sealed class ShowVoters(ConferenceTarget target, VotingList voters, RegisterWords words) : ConferenceHandler(target)
{
    private const int Shown = 60;

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if (!conference.Details.IsAnnualMeeting)
        {
            turn.Say("conferences.voteNoMeeting");
            return;
        }

        var all = await voters.OfAsync(conference, cancellationToken);
        var voting = all.Where(entry => entry.Voter is not null).ToList();
        var title = turn.Texts.Format("conferences.votersTitle", ConferenceWords.Name(turn.Texts, conference));
        turn.Show("conferences/voters", new
        {
            Fallback = title,
            conference.Id,
            Title = title,
            Body = turn.Texts.Format("conferences.votersBody", voting.Count, all.Count),
            Lines = voting.Take(Shown).Select(entry => new { Line = turn.Texts.Format("conferences.votersLine", words.ShortMunicipality(entry.Municipality), entry.Voter!.Name) }),
            More = voting.Count > Shown ? turn.Texts.Format("conferences.previewMore", voting.Count - Shown) : null,
            Typed = turn.Texts.Format("conferences.mandateTyped", conference.Number),
        });
    }
}
