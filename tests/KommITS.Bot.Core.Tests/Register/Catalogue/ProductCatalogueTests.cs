using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Core.Tests.Documents;

namespace KommITS.Bot.Core.Tests.Register.Catalogue;

public sealed class ProductCatalogueTests
{
    private const string Lekeberg = "1814";
    private const string Umea = "2480";
    private static readonly Member Committee = new() { Id = "styrelse", Status = MemberStatus.Active, IsCommittee = true, Municipality = Umea };
    private static readonly Member Alva = new() { Id = "alva", Status = MemberStatus.Active, Municipality = Lekeberg };
    private readonly MemoryDocumentStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_proposal_becomes_a_product_that_is_found_at_once_and_by_another_instance()
    {
        using var here = new Instance(_store);
        using var there = new Instance(_store);
        var name = ProductNames.Of(here.Reference).Propose("Foobar Plus");
        await here.Editor.SaveAsync(Alva, [new UsageEdit(Lekeberg, name.Id, [])], [name], UsageSource.Member, Token);
        Assert.Equal("Foobar Plus", here.Reference.FindProduct(name.Id)!.Name);
        Assert.Empty(here.Finds("vi kör Foobar Plus"));

        Assert.Equal(CatalogueOutcome.NotAllowed, await here.Catalogue.AcceptAsync(Alva, name.Id, "e-arkiv", "Foo AB", null, Token));
        Assert.Equal(CatalogueOutcome.Done, await here.Catalogue.AcceptAsync(Committee, name.Id, "e-arkiv", "Foo AB", "Foobar+", Token));
        await there.Catalogue.RefreshAsync(Token);
        foreach (var instance in new[] { here, there })
        {
            Assert.Equal([name.Id], instance.Finds("vi kör Foobar Plus"));
            Assert.Equal(("Foobar+", "Foo AB", "e-arkiv"), Told(instance.Reference.FindProduct(name.Id)!));
        }

        Assert.Empty(here.Catalogue.Proposals);
    }

    [Fact]
    public async Task Names_aliases_and_suppliers_change_everywhere_and_only_for_the_committee()
    {
        using var here = new Instance(_store);
        Assert.Equal(CatalogueOutcome.NotAllowed, await here.Catalogue.RenameAsync(Alva, "raindance", "Regndans", Token));
        Assert.Equal(CatalogueOutcome.Taken, await here.Catalogue.RenameAsync(Committee, "raindance", "Treserva", Token));
        Assert.Equal(CatalogueOutcome.Done, await here.Catalogue.RenameAsync(Committee, "raindance", "Regndans", Token));
        Assert.Equal(CatalogueOutcome.Done, await here.Catalogue.AddAliasAsync(Committee, "raindance", "Skyfallet", Token));
        Assert.Equal(["raindance"], here.Finds("kör ni Skyfallet, Regndans eller Raindance"));
        Assert.Equal(CatalogueOutcome.Done, await here.Catalogue.TakeOverAsync(Committee, "CGI", "Nya CGI", Token));
        Assert.Equal("Nya CGI", here.Reference.FindProduct("raindance")!.Supplier);
        Assert.Equal(["takeover", "alias", "rename"], (await here.Catalogue.HistoryAsync(10, Token)).Select(line => line.What));
    }

    [Fact]
    public async Task A_kind_is_added_and_renamed_by_the_committee_only_for_every_instance_with_history()
    {
        using var here = new Instance(_store);
        using var there = new Instance(_store);
        var names = new KindNames("Laddstolpar", "Charging points");
        Assert.Equal(CatalogueOutcome.NotAllowed, await here.Catalogue.AddKindAsync(Alva, names, Token));
        Assert.Equal(CatalogueOutcome.Done, await here.Catalogue.AddKindAsync(Committee, names, Token));
        Assert.Equal(CatalogueOutcome.Taken, await there.Catalogue.AddKindAsync(Committee, names with { En = "Other" }, Token));
        Assert.Equal(CatalogueOutcome.NotAllowed, await here.Catalogue.RenameKindAsync(Alva, "laddstolpar", new KindNames("Laddning", "Charging"), Token));
        Assert.Equal(CatalogueOutcome.Done, await here.Catalogue.RenameKindAsync(Committee, "laddstolpar", new KindNames("Laddning", "Charging"), Token));
        await there.Catalogue.RefreshAsync(Token);
        foreach (var instance in new[] { here, there })
            Assert.Equal(new SystemKind("laddstolpar", "Laddning", "Charging"), instance.Reference.FindKind("laddstolpar"));
        Assert.Equal(CatalogueOutcome.Taken, await here.Catalogue.AddKindAsync(Committee, new KindNames("Elbilar", "Charging points"), Token));
        Assert.Equal(CatalogueOutcome.Taken, await here.Catalogue.AddKindAsync(Committee, new KindNames("Raindance", "Rain"), Token));
        Assert.Equal(CatalogueOutcome.Invalid, await here.Catalogue.AddKindAsync(Committee, new KindNames("?", "!"), Token));
        Assert.Equal(["kind-rename", "kind"], (await here.Catalogue.HistoryAsync(10, Token)).Select(line => line.What));
    }

    [Fact]
    public async Task A_renamed_built_in_kind_is_the_kind_of_its_products_and_the_register_is_still_arranged()
    {
        using var here = new Instance(_store);
        var kind = here.Reference.FindProduct("raindance")!.Kind;
        Assert.Equal(CatalogueOutcome.Done, await here.Catalogue.RenameKindAsync(Committee, kind.Id, new KindNames("Redovisning", "Accounting"), Token));
        Assert.Equal("Redovisning", here.Reference.FindProduct("raindance")!.Kind.NameSv);
        Assert.Single(here.Reference.Kinds, one => one.Id == kind.Id);
        await here.Register.ChangeAsync(Lekeberg, portfolio => portfolio.Put(new Usage { Product = "raindance" }, "alva", default, UsageSource.Member), Token);
        Assert.Single((await here.Register.IndexAsync(Token)).UsesOf("raindance"));
    }

    [Fact]
    public async Task A_merger_that_is_broken_off_is_finished_at_the_next_start_with_nothing_lost()
    {
        string[] municipalities = [Lekeberg, Umea, "0114", "0115"];
        using (var first = new Instance(_store))
        {
            foreach (var municipality in municipalities)
                await first.Register.ChangeAsync(municipality, portfolio => portfolio.Put(new Usage { Product = "w3d3", Since = 2010 }, "alva", default, UsageSource.Member), Token);
            Assert.Equal(CatalogueOutcome.Done, await first.Catalogue.MergeAsync(Committee, "w3d3", "lifecare", Token));
            var writes = 0;
            _store.BeforeWrite = key => key.Partition == "portfolio" && ++writes > 2 ? throw new InvalidOperationException("the process died") : Task.CompletedTask;
            await Assert.ThrowsAsync<InvalidOperationException>(() => first.Mover.MoveAsync(Token));
            Assert.Equal(2, await LeftAsync("w3d3", municipalities));
        }

        _store.BeforeWrite = null;
        using var second = new Instance(_store);
        await second.Catalogue.RefreshAsync(Token);
        Assert.Equal("lifecare", second.Reference.FindProduct("w3d3")!.Id);
        Assert.Equal(2, await second.Mover.MoveAsync(Token));
        Assert.Equal(0, await second.Mover.MoveAsync(Token));
        foreach (var municipality in municipalities)
            Assert.Equal(2010, (await second.Register.PortfolioOfAsync(municipality, Token)).Find("lifecare")!.Since);
        Assert.Equal(["lifecare"], second.Finds("vi kör W3D3"));
    }

    [Fact]
    public async Task Racing_edits_of_one_portfolio_lose_nothing()
    {
        using var here = new Instance(_store);
        using var there = new Instance(_store);
        var products = here.Reference.Products.Take(20).Select(product => product.Id).ToList();
        await Task.WhenAll(products.Select((product, at) => (at % 2 == 0 ? here : there).Editor.SaveAsync(
            Alva, [new UsageEdit(Lekeberg, product, [new FieldChange(UsageField.Since, "2019")])], [], UsageSource.Member, Token)));
        await Task.WhenAll(
            here.Editor.SaveAsync(Alva, [new UsageEdit(Lekeberg, products[0], [new FieldChange(UsageField.Satisfaction, "4")])], [], UsageSource.Member, Token),
            there.Editor.SaveAsync(Alva, [new UsageEdit(Lekeberg, products[0], [new FieldChange(UsageField.Note, "bra")])], [], UsageSource.Member, Token));
        var portfolio = await here.Register.PortfolioOfAsync(Lekeberg, Token);
        Assert.Equal(products.Order(), portfolio.Usages.Select(usage => usage.Product).Order());
        Assert.Equal((2019, 4, "bra"), (portfolio.Find(products[0])!.Since, portfolio.Find(products[0])!.Satisfaction, portfolio.Find(products[0])!.Note));
        Assert.Equal(22, portfolio.History.Count);
    }

    [Fact]
    public async Task One_municipality_becomes_part_of_another_with_its_facts_and_people()
    {
        using var here = new Instance(_store);
        await _store.UpsertAsync(MemberDirectory.KeyOf("alva"), Alva, Token);
        await here.Register.ChangeAsync(Lekeberg, portfolio => portfolio.Put(new Usage { Product = "w3d3", Since = 2010 }, "alva", default, UsageSource.Member), Token);
        await here.Memberships.ChangeAsync(Lekeberg, stored => stored.Become(Standing.Member, null, default).Bind("tenant", null, default).AddDomain("bolaget.se", null, default), Token);
        Assert.Equal(new MergerPreview(1, 1), await here.Mergers.PreviewAsync(Lekeberg, Token));
        Assert.Equal(CatalogueOutcome.NotAllowed, await here.Mergers.MergeAsync(Alva, Lekeberg, Umea, Token));
        Assert.Equal(CatalogueOutcome.Done, await here.Mergers.MergeAsync(Committee, Lekeberg, Umea, Token));
        Assert.Equal(2010, (await here.Register.PortfolioOfAsync(Umea, Token)).Find("w3d3")!.Since);
        Assert.Empty((await here.Register.PortfolioOfAsync(Lekeberg, Token)).Usages);
        Assert.Equal((Umea, MemberStatus.Active), ((await here.Members.FindAsync("alva", Token))!.Municipality, (await here.Members.FindAsync("alva", Token))!.Status));
        Assert.Equal(Umea, here.Reference.FindMunicipality(Lekeberg)!.MergedInto);
        var membership = await here.Memberships.OfAsync(Umea, Token);
        Assert.Equal((Standing.Never, "tenant", "bolaget.se lekeberg.se"), (membership.Standing, string.Join(' ', membership.Tenants), string.Join(' ', membership.MailDomains)));
        Assert.Empty((await here.Memberships.OfAsync(Lekeberg, Token)).Tenants);
        await here.Memberships.ChangeAsync(Umea, stored => stored.Release("tenant", null, default), Token);
        await here.Mergers.FinishAsync(Token);
        Assert.Empty((await here.Memberships.OfAsync(Umea, Token)).Tenants);
        Assert.Equal(EditOutcome.NotAllowed, (await here.Editor.SaveAsync(Committee, [new UsageEdit(Lekeberg, "w3d3", [])], [], UsageSource.Member, Token)).Outcome);
    }

    private async Task<int> LeftAsync(string product, string[] municipalities)
    {
        using var reader = new SystemRegister(_store, ReferenceDataFile.Load());
        var left = 0;
        foreach (var municipality in municipalities)
            left += (await reader.PortfolioOfAsync(municipality, Token)).Find(product) is null ? 0 : 1;
        return left;
    }

    private static (string, string, string) Told(Product product) => (product.Name, product.Supplier, product.Kind.Id);

    /// <summary>One process over the shared store.</summary>
    private sealed class Instance : IDisposable
    {
        public Instance(MemoryDocumentStore store)
        {
            Register = new SystemRegister(store, Reference);
            Catalogue = new ProductCatalogue(store, new AuditLog(store, new AuditPeople(store), TimeProvider.System), Reference, TimeProvider.System);
            Mover = new ProductMover(Catalogue, Register, Reference, TimeProvider.System);
            Members = new MemberDirectory(store, TimeProvider.System);
            Memberships = new MembershipBook(store);
            Mergers = new MunicipalMergers(Catalogue, Register, Members, Memberships, Reference, TimeProvider.System);
            Editor = new PortfolioEditor(Register, new RegisterRights(Members), Catalogue, Reference, TimeProvider.System);
            Products = new CurrentProducts(Reference);
        }

        public ReferenceData Reference { get; } = ReferenceDataFile.Load();

        public SystemRegister Register { get; }

        public ProductCatalogue Catalogue { get; }

        public ProductMover Mover { get; }

        public MemberDirectory Members { get; }

        public MembershipBook Memberships { get; }

        public MunicipalMergers Mergers { get; }

        public PortfolioEditor Editor { get; }

        private CurrentProducts Products { get; }

        public IEnumerable<string> Finds(string text) => Products.Finder.Find(TokenText.Read(text).Tokens).Select(mention => mention.Product.Id).Distinct();

        public void Dispose()
        {
            Register.Dispose();
            Catalogue.Dispose();
        }
    }
}
