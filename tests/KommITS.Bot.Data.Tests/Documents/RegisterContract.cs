using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;

namespace KommITS.Bot.Data.Tests.Documents;

/// <summary>What the register promises on every store: two instances that edit at once lose nothing, and a new process finds it all.</summary>
public abstract class RegisterContract : DocumentLoadContract
{
    private const string Lekeberg = "1814";
    private const string Umea = "2480";
    private static readonly Member Alva = new() { Id = "alva", Status = MemberStatus.Active, Municipality = Lekeberg };
    private static readonly Member Committee = new() { Id = "styrelse", Status = MemberStatus.Active, IsCommittee = true, Municipality = Umea };

    [Fact]
    public async Task New_and_changed_facts_of_one_municipality_survive_a_race_and_a_restart()
    {
        using (var here = new Instance(Store))
        using (var there = new Instance(Store))
        {
            var products = here.Products(12);
            await Task.WhenAll(products.Select((product, at) => (at % 2 == 0 ? here : there).SayAsync(product, UsageField.Since, "2019", Stop)));
            await Task.WhenAll(
                here.SayAsync(products[0], UsageField.Satisfaction, "4", Stop),
                there.SayAsync(products[0], UsageField.Note, "bra", Stop));
        }

        await ReopenAsync();
        using var later = new Instance(Store);
        var portfolio = await later.Register.PortfolioOfAsync(Lekeberg, Stop);
        Assert.Equal(later.Products(12).Order(), portfolio.Usages.Select(usage => usage.Product).Order());
        Assert.All(portfolio.Usages, usage => Assert.Equal(2019, usage.Since));
        Assert.Equal((4, "bra"), (portfolio.Find(later.Products(1)[0])!.Satisfaction, portfolio.Find(later.Products(1)[0])!.Note));
        Assert.Equal(14, portfolio.History.Count);
    }

    [Fact]
    public async Task A_merger_of_products_and_edits_at_the_same_time_survive_a_restart()
    {
        string from, into, other;
        using (var here = new Instance(Store))
        using (var there = new Instance(Store))
        {
            (from, into, other) = here.Products(3) is [var first, var second, var third] ? (first, second, third) : default;
            await here.SayAsync(from, UsageField.Since, "2010", Stop);
            await Task.WhenAll(MergeAsync(here), there.SayAsync(other, UsageField.Since, "2011", Stop), there.SayAsync(from, UsageField.Note, "flyttar med", Stop));
        }

        await ReopenAsync();
        using var later = new Instance(Store);
        await later.Catalogue.RefreshAsync(Stop);
        await later.Mover.MoveAsync(Stop);
        var portfolio = await later.Register.PortfolioOfAsync(Lekeberg, Stop);
        Assert.Equal(into, later.Reference.FindProduct(from)!.Id);
        Assert.Equal(((string[])[into, other]).Order(), portfolio.Usages.Select(usage => usage.Product).Order());
        Assert.Equal((2010, "flyttar med", 2011), (portfolio.Find(into)!.Since, portfolio.Find(into)!.Note, portfolio.Find(other)!.Since));

        async Task MergeAsync(Instance instance)
        {
            Assert.Equal(CatalogueOutcome.Done, await instance.Catalogue.MergeAsync(Committee, from, into, Stop));
            await instance.Mover.MoveAsync(Stop);
        }
    }

    /// <summary>One process over the shared store.</summary>
    private sealed class Instance : IDisposable
    {
        private readonly PortfolioEditor _editor;

        public Instance(IDocumentStore store)
        {
            var members = new MemberDirectory(store, TimeProvider.System);
            Register = new SystemRegister(store, Reference);
            Catalogue = new ProductCatalogue(store, new AuditLog(store, new AuditPeople(store), TimeProvider.System), Reference, TimeProvider.System);
            Mover = new ProductMover(Catalogue, Register, Reference, TimeProvider.System);
            _editor = new PortfolioEditor(Register, new RegisterRights(members), Catalogue, Reference, TimeProvider.System);
        }

        public ReferenceData Reference { get; } = ReferenceDataFile.Load();

        public SystemRegister Register { get; }

        public ProductCatalogue Catalogue { get; }

        public ProductMover Mover { get; }

        public IReadOnlyList<string> Products(int count) => [.. Reference.Products.Take(count).Select(product => product.Id)];

        public async Task SayAsync(string product, UsageField field, string value, CancellationToken cancellationToken) => Assert.Equal(
            EditOutcome.Saved,
            (await _editor.SaveAsync(Alva, [new UsageEdit(Lekeberg, product, [new FieldChange(field, value)])], [], UsageSource.Member, cancellationToken)).Outcome);

        public void Dispose()
        {
            Register.Dispose();
            Catalogue.Dispose();
        }
    }
}
