using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>Where to turn with what the committee has decided: its mail address, or, where none is configured, somebody in it.</summary>
internal sealed class Appeals(MemberDirectory members, IOptions<CommitteeOptions> options)
{
    private const int NamesShown = 3;

    public async Task<string> OfAsync(Texts texts, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(options.Value.Mail))
            return texts.Format("moderation.appealMail", options.Value.Mail.Trim());
        var committee = (await members.ActivePeopleAsync(cancellationToken)).Where(HidingMoves.MayModerate)
            .OrderBy(member => member.Name, StringComparer.Ordinal).Take(NamesShown)
            .Select(member => member.Email is { } mail ? texts.Format("moderation.appealPerson", member.Name, mail) : member.Name).ToList();
        return committee.Count == 0 ? texts["moderation.appeal"] : texts.Format("moderation.appealNames", texts.List(committee));
    }
}
