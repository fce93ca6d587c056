using KommITS.Bot.Core.Agreements.Asking;

namespace KommITS.Bot.Core.Agreements.Following;

/// <summary>Everything that agreements keep about one person: to be shown to them, and to be deleted.</summary>
public sealed class PersonalAgreements(InterestBook interests, AgreementUsers users, AgreementQuestions questions)
{
    public async Task<PersonalAgreementData> OfAsync(string member, CancellationToken cancellationToken) =>
        new(await interests.AllAsync(member, cancellationToken), await questions.ByAsync(member, cancellationToken));

    /// <summary>Done again it completes what a crash left. That a municipality uses an agreement stays, without who said so.</summary>
    public async Task ForgetAsync(string member, CancellationToken cancellationToken)
    {
        var data = await OfAsync(member, cancellationToken);
        foreach (var question in data.Questions)
            await questions.ForgetAsync(question, cancellationToken);
        foreach (var interest in data.Interests)
        {
            foreach (var municipality in interest.UsesFor)
                await users.ForgetAsync(interest.Agreement, municipality, member, cancellationToken);
            await interests.ForgetAsync(interest, cancellationToken);
        }
    }
}

public sealed record PersonalAgreementData(IReadOnlyList<AgreementInterest> Interests, IReadOnlyList<AgreementQuestion> Questions);
