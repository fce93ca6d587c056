using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;

namespace KommITS.Bot.Core.Questions.Leaving;

/// <summary>Questions that still wait for an answer are the successor's: to them come the answers. What was answered stays the person's own.</summary>
internal sealed class QuestionHandover(QuestionArchive archive) : IHandover
{
    public string Kind => "questions";

    public async Task<int> CountAsync(string from, string municipality, CancellationToken cancellationToken) => (await OpenOfAsync(from, municipality, cancellationToken)).Count;

    public async Task GiveAsync(string from, Member to, string municipality, CancellationToken cancellationToken)
    {
        foreach (var question in await OpenOfAsync(from, municipality, cancellationToken))
            await archive.ChangeAsync(question.Id, stored => stored.HandOver(from, to), cancellationToken);
    }

    private async Task<IReadOnlyList<Question>> OpenOfAsync(string from, string municipality, CancellationToken cancellationToken) =>
        [.. (await archive.AskedByAsync(from, cancellationToken)).Where(question => question.Status == QuestionStatus.Open && question.Asker.Municipality == municipality)];
}
