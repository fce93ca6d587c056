using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>Who is coming, of those who want it to be seen: first those from municipalities like the reader's.</summary>
public sealed class Company(MemberDirectory members, SystemRegister register, MemberSight sight)
{
    public async Task<IReadOnlyList<Companion>> OfAsync(Roster roster, Member reader, CancellationToken cancellationToken)
    {
        var shown = roster.In.Where(one => one.IsVisible && one.Member != reader.Id).ToList();
        var people = await members.FindManyAsync(shown.Select(one => one.Member), cancellationToken);
        var view = RegisterView.Of(await register.IndexAsync(cancellationToken), reader);
        var own = ProductsOf(view, reader.Municipality);
        var companions = (Companion[])
        [
            .. from one in shown
               let person = people.GetValueOrDefault(one.Member)
               where person is { IsActive: true, Municipality: not null }
               let likeness = reader.Municipality is { } home ? view.SimilarityOf(home, person.Municipality!)?.Score ?? 0 : 0
               orderby likeness descending, person.Name
               select new Companion(person, one.Mode, likeness, [.. own.Intersect(ProductsOf(view, person.Municipality))]),
        ];
        for (var at = 0; at < companions.Length; at++)
            companions[at] = companions[at] with { Person = await sight.ShowAsync(companions[at].Person, reader, cancellationToken) };
        return companions;
    }

    /// <summary>Without security products: of those nobody is told who runs the same.</summary>
    private static IReadOnlyList<string> ProductsOf(RegisterView view, string? municipality) => municipality is null
        ? []
        :
        [
            .. view.SystemsOf(municipality).Usages.Where(usage => UsageQuery.Running.Contains(usage.Status)).Select(usage => usage.Product)
                .Where(product => view.Reference.FindProduct(product) is { Kind.IsSecurity: false }),
        ];
}

/// <param name="Likeness">0 to 1, of the municipalities.</param>
/// <param name="SharedProducts">Ids of the products that both municipalities run.</param>
public sealed record Companion(Member Person, AttendanceMode Mode, double Likeness, IReadOnlyList<string> SharedProducts);
