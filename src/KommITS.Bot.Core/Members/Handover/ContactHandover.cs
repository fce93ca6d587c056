namespace KommITS.Bot.Core.Members.Handover;

/// <summary>The successor is the municipality's contact.</summary>
internal sealed class ContactHandover(MemberDirectory members) : IHandover
{
    public string Kind => "contact";

    /// <summary>It goes over whether or not the person still is one: they may have been removed or have moved.</summary>
    public Task<int> CountAsync(string from, string municipality, CancellationToken cancellationToken) => Task.FromResult(1);

    public async Task GiveAsync(string from, Member to, string municipality, CancellationToken cancellationToken)
    {
        await members.NameContactAsync(to.Id, municipality, isContact: true, cancellationToken);
        await members.NameContactAsync(from, municipality, isContact: false, cancellationToken);
    }
}
