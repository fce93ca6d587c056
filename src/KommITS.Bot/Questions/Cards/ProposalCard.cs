using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;

namespace KommITS.Bot.Questions.Cards;

internal sealed record ProposalCard(
    string Fallback,
    string Token,
    string Question,
    string Proposal,
    string Selected,
    IReadOnlyList<ProposalCard.Choice> Audiences,
    string Shown,
    string AnonymousTitle,
    string? Note)
{
    public static ProposalCard Of(Texts texts, QuestionWords words, Member asker, AskState state, IReadOnlyList<Audience> audiences)
    {
        var proposed = audiences.FirstOrDefault(audience => audience.Kind == state.Audience && !audience.IsEmpty)
            ?? audiences.FirstOrDefault(audience => !audience.IsEmpty);
        var offered = audiences.Where(audience => !audience.IsEmpty || audience.Kind == AudienceKind.All).ToList();
        return new ProposalCard(
            texts["questions.proposalKicker"],
            state.Token,
            CardBudget.Fit(state.Text, CardBudget.Body),
            proposed is null ? texts["questions.proposalNobody"] : ReasonOf(texts, words, asker, state, proposed),
            (proposed?.Kind ?? AudienceKind.All).ToString(),
            [.. offered.Select(audience => new Choice(TitleOf(texts, words, asker, state, audience), audience.Kind.ToString()))],
            ShownOf(texts, state, offered),
            texts[state.IsAnonymous ? "questions.askNamedButton" : "questions.askAnonymousButton"],
            audiences[^1].Samples > 0 ? texts["questions.samples"] : null);
    }

    /// <summary>Whom a question reaches can tell where it comes from.</summary>
    private static string ShownOf(Texts texts, AskState state, IReadOnlyList<Audience> offered) => state.IsAnonymous switch
    {
        false => texts["questions.shownNamed"],
        _ when offered.Any(audience => audience.Kind == AudienceKind.County) => $"{texts["questions.shownAnonymous"]} {texts["questions.shownCounty"]}",
        _ => texts["questions.shownAnonymous"],
    };

    private static string ReasonOf(Texts texts, QuestionWords words, Member asker, AskState state, Audience audience)
    {
        var people = texts.Count("questions.people", audience.Members.Count);
        var municipalities = texts.Count("questions.municipalities", audience.Municipalities);
        return audience.Kind switch
        {
            AudienceKind.Named => texts.Format("questions.proposalNamed", people, municipalities),
            AudienceKind.Systems => texts.Format("questions.proposalSystems", people, municipalities, words.AnyProduct(texts, state.Products)),
            AudienceKind.County => texts.Format("questions.proposalCounty", people, municipalities, words.County(texts, asker.Municipality)),
            _ => texts.Format("questions.proposalAll", people, municipalities),
        };
    }

    private static string TitleOf(Texts texts, QuestionWords words, Member asker, AskState state, Audience audience)
    {
        var people = texts.Count("questions.people", audience.Members.Count);
        return audience.Kind switch
        {
            AudienceKind.Named => texts.Format("questions.audienceNamed", people),
            AudienceKind.Systems => texts.Format("questions.audienceSystems", words.AnyProduct(texts, state.Products), people),
            AudienceKind.County => texts.Format("questions.audienceCounty", words.County(texts, asker.Municipality), people),
            _ => texts.Format("questions.audienceAll", people),
        };
    }

    internal sealed record Choice(string Title, string Value);
}
