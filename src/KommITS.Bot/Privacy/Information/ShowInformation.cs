using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Privacy.Information;

/// <summary>"Integritet": the whole information.</summary>
internal sealed class ShowInformation(MemberDirectory members, PrivacyInformation information) : IHandler
{
    private static readonly string[] Parts =
    [
        "privacy.controller", "privacy.purposes", "privacy.categories", "privacy.recipients", "privacy.storage", "privacy.rights",
    ];

    private static readonly string[] Titles =
    [
        "privacy.controllerTitle", "privacy.purposesTitle", "privacy.categoriesTitle", "privacy.recipientsTitle", "privacy.storageTitle", "privacy.rightsTitle",
    ];

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        turn.Become(await members.InformedAsync(turn.Member.Id, information.Version, activityId: "", cancellationToken));
        turn.Show("privacy/information", new
        {
            Fallback = turn.Texts["privacy.informationTitle"],
            Version = turn.Texts.Format("privacy.informationVersion", information.Version),
            Parts = Titles.Zip(Parts, (title, text) => new { Title = turn.Texts[title], Text = turn.Texts[text] }),
        });
    }
}

/// <summary>Shows who has seen an older version that there is a newer one: once, after the answer to what they wrote.</summary>
internal sealed class ChangedInformation(MemberDirectory members, PrivacyInformation information)
{
    public async Task ShowAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Member.WelcomedAt is null || (turn.Member.InformedOf >= information.Version && turn.Member.InformedFor != turn.Id))
            return;
        var isFirst = turn.Member.WelcomedFor == turn.Id;
        turn.Become(await members.InformedAsync(turn.Member.Id, information.Version, turn.Id, cancellationToken));
        if (!isFirst)
            turn.Show("privacy/changed", new { Fallback = turn.Texts["privacy.changedTitle"], Body = turn.Texts.Format("privacy.changedBody", information.Version) });
    }
}
