using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;

namespace KommITS.Bot.Members.Cards;

internal sealed record MunicipalityCard(string Fallback, string Title, string Body, string Token, IReadOnlyList<MunicipalityCard.Choice> Choices)
{
    public static MunicipalityCard Of(Texts texts, MunicipalityState state, IReadOnlyList<Municipality> offered)
    {
        var names = offered.Select(texts.Municipality).ToList();
        var title = state.Proposed ? texts.Format("members.proposeTitle", names[0]) : texts["members.closestTitle"];
        var choices = offered.Select((municipality, index) =>
            new Choice(state.Proposed ? texts.Format("members.proposeYes", names[index]) : names[index], municipality.Code, state.Proposed ? "positive" : "default"));
        var other = new Choice(texts[state.Proposed ? "members.proposeNo" : "members.otherMunicipality"], "other", "default");
        return new MunicipalityCard(title, title, texts[state.Proposed ? "members.proposeBody" : "members.closestBody"], state.Token, [.. choices, other]);
    }

    internal sealed record Choice(string Title, string Value, string Style);
}
