using KommITS.Bot.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Voting;

/// <summary>A vote that is open, to who votes for a municipality; after it, how it went.</summary>
internal sealed class BallotNoticeCards(ConferenceArchive archive, BallotBook ballots, VotingList voters, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [ConferenceNotices.BallotKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (member.Municipality is not { } home || await archive.FindAsync(delivery.Notice.Subject, cancellationToken) is not { IsPublished: true } conference
            || (await ballots.AllAsync(conference.Id, cancellationToken)).FirstOrDefault(one => ConferenceWords.Number(one.Number) == delivery.Notice.Detail) is not { State: not BallotState.Draft } ballot)
            return null;
        var votes = (await voters.VoterOfAsync(conference, home, cancellationToken))?.Id == member.Id;
        var texts = Texts.For(member.Language);
        var card = BallotCard.Of(texts, conference, ballot, votes ? home : null, isCommittee: false);
        return votes ? cards.Render("conferences/ballot", card with { Own = card.Own ?? texts["conferences.ballotWhy"] }, texts.Find) : null;
    }
}
