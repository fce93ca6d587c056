using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Questions;

/// <summary>Asking the network. Every step may be run again after a crash: what is done is not done twice.</summary>
public sealed class QuestionService(QuestionArchive archive, AudienceFinder audiences, SystemRegister register, NoticeService notices, TimeProvider time)
{
    /// <summary>Stores the question and sends it to the audience as it is at this moment.</summary>
    public async Task<Question> AskAsync(Member asker, AskRequest request, CancellationToken cancellationToken)
    {
        var found = await audiences.FindAsync(asker, request.Products, request.Named, cancellationToken);
        var audience = await archive.FixAudienceAsync(
            request.Id, Chosen(found, request.Audience), cancellationToken);
        var author = request.IsAnonymous
            ? new Author(asker.Id, asker.Name, asker.Municipality!, [])
            : await AskerAsync(asker, request.Products, cancellationToken);
        var question = await archive.AddAsync(
            number => new Question
            {
                Id = request.Id,
                Number = number,
                Text = request.Text.Trim(),
                Asker = author,
                IsAnonymous = request.IsAnonymous,
                AskedAt = time.GetCurrentInstant(),
                Products = request.Products,
                Audience = audience.Kind,
                Asked = audience.Members.Count,
            },
            request.Id,
            cancellationToken);
        await notices.PublishAsync(
            QuestionNotices.Asked(question),
            [.. audience.Members.Select(member => new NoticeRecipient(member.Member, QuestionNotices.WhyAsked(audience.Kind, member.Products)))],
            cancellationToken);
        return question;
    }

    /// <summary>A chosen list that is not there is nobody; it never becomes everybody.</summary>
    private static Audience Chosen(IReadOnlyList<Audience> found, AudienceKind wanted) =>
        found.FirstOrDefault(candidate => candidate.Kind == wanted)
        ?? (wanted == AudienceKind.Named ? new Audience(AudienceKind.Named, [], 0, 0) : found[^1]);

    public Task<QuestionResult> CloseAsync(string questionId, Member member, CancellationToken cancellationToken) =>
        archive.ChangeAsync(questionId, question => question.Close(member.Id), cancellationToken);

    public Task<QuestionResult> DeleteAsync(string questionId, Member member, CancellationToken cancellationToken) =>
        archive.ChangeAsync(questionId, question => question.Delete(member.Id), cancellationToken);

    /// <summary>The person as author, with what their municipality runs or has run of the products that matter.</summary>
    public async Task<Author> AuthorAsync(Member member, IReadOnlyList<string> products, CancellationToken cancellationToken)
    {
        var portfolio = await register.PortfolioOfAsync(member.Municipality!, cancellationToken);
        return new Author(member.Id, member.Name, member.Municipality!, portfolio.KnownOf(products));
    }

    /// <summary>The asker's environment travels with the question: of the products named, else all that they run but for security products.</summary>
    private async Task<Author> AskerAsync(Member member, IReadOnlyList<string> products, CancellationToken cancellationToken)
    {
        var portfolio = await register.PortfolioOfAsync(member.Municipality!, cancellationToken);
        var index = await register.IndexAsync(cancellationToken);
        var known = portfolio.KnownOf(products);
        return new Author(member.Id, member.Name, member.Municipality!, known.Count > 0 ? known : [.. portfolio.RunningNow.Where(index.IsOpen)]);
    }
}
