using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Catalogue;

/// <summary>The committee's typed commands on the catalogue: understood, shown with what they touch, and confirmed.</summary>
internal sealed class ChangeCatalogue(
    ReferenceData reference, ProductCatalogue catalogue, MunicipalMergers mergers, SystemRegister register, IMunicipalityNames municipalities) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (CatalogueWish.Read(turn.Text) is not { } wish)
            turn.Say("catalogue.how");
        else if (wish.Action is CatalogueAction.AddKind or CatalogueAction.RenameKind)
            await ChangeKindAsync(turn, wish, cancellationToken);
        else if (await StateOfAsync(turn, wish, cancellationToken) is { } state)
            await turn.BeginAsync(CatalogueDialog.Name, state, cancellationToken);
        else
            turn.Say("catalogue.notFound", wish.From, wish.To);
    }

    private async Task ChangeKindAsync(BotTurn turn, CatalogueWish wish, CancellationToken cancellationToken)
    {
        var kind = wish.Action == CatalogueAction.RenameKind ? new KindNaming(reference).Find(wish.From) : null;
        if (KindNames.Read(wish.To) is not { } names)
            turn.Say("catalogue.kindHow");
        else if (wish.Action == CatalogueAction.RenameKind && kind is null)
            turn.Say("catalogue.kindUnknown", wish.From);
        else
        {
            var title = kind is null ? turn.Texts.Format("catalogue.kindTitle", names.Sv) : turn.Texts.Format("catalogue.kindRenameTitle", kind.Name(turn.Texts.Language));
            await turn.BeginAsync(
                CatalogueDialog.Name,
                new CatalogueState(wish.Action, kind?.Id ?? "", names.ToString(), title, turn.Texts.Format("catalogue.kindBody", names.Sv, names.En)),
                cancellationToken);
        }
    }

    private Task<CatalogueState?> StateOfAsync(BotTurn turn, CatalogueWish wish, CancellationToken cancellationToken) => wish.Action switch
    {
        CatalogueAction.Merge => MergeAsync(turn, wish, cancellationToken),
        CatalogueAction.TakeOver => Task.FromResult(TakeOver(turn, wish)),
        CatalogueAction.MoveToKind => Task.FromResult(MoveToKind(turn, wish)),
        _ => Task.FromResult(Edit(turn, wish)),
    };

    private async Task<CatalogueState?> MergeAsync(BotTurn turn, CatalogueWish wish, CancellationToken cancellationToken)
    {
        var names = ProductNames.Of(reference);
        if (names.Find(wish.From) is [var from] && names.Find(wish.To) is [{ IsProposed: false } to] && from.Id != to.Id)
        {
            var index = await register.IndexAsync(cancellationToken);
            return new CatalogueState(CatalogueAction.Merge, from.Id, to.Id, turn.Texts.Format("catalogue.mergeTitle", from.Name, to.Name),
                turn.Texts.Format("catalogue.mergeBody", index.UsesOf(from.Id).Count, from.Name, to.Name));
        }

        if (municipalities.Resolve(wish.From).Found is not { MergedInto: null } gone || municipalities.Resolve(wish.To).Found is not { MergedInto: null } left || gone.Code == left.Code)
            return null;
        var preview = await mergers.PreviewAsync(gone.Code, cancellationToken);
        return new CatalogueState(CatalogueAction.MergeMunicipalities, gone.Code, left.Code, turn.Texts.Format("catalogue.mergeTitle", gone.Name, left.Name),
            turn.Texts.Format("catalogue.municipalBody", gone.Name, left.Name, preview.Systems, preview.Members));
    }

    private CatalogueState? TakeOver(BotTurn turn, CatalogueWish wish)
    {
        var products = catalogue.ProductsOf(wish.From);
        return products.Count == 0 ? null : new CatalogueState(CatalogueAction.TakeOver, wish.From, wish.To, turn.Texts.Format("catalogue.takeoverTitle", wish.To, wish.From),
            turn.Texts.Format("catalogue.takeoverBody", products.Count, turn.Texts.List([.. products.Select(product => product.Name)]), wish.To));
    }

    private CatalogueState? MoveToKind(BotTurn turn, CatalogueWish wish) =>
        ProductNames.Of(reference).Find(wish.From) is [{ IsProposed: false } product] && new KindNaming(reference).Find(wish.To) is { } kind
            ? new CatalogueState(CatalogueAction.MoveToKind, product.Id, kind.Id, turn.Texts.Format("catalogue.moveTitle", product.Name, kind.Name(turn.Texts.Language)),
                turn.Texts.Format("catalogue.moveBody", product.Kind.Name(turn.Texts.Language)))
            : null;

    private CatalogueState? Edit(BotTurn turn, CatalogueWish wish)
    {
        if (ProductNames.Of(reference).Find(wish.From) is not [{ IsProposed: false } product])
            return null;
        var title = wish.Action switch
        {
            CatalogueAction.Rename => "catalogue.renameTitle",
            CatalogueAction.Alias => "catalogue.aliasTitle",
            _ => "catalogue.supplierTitle",
        };
        return new CatalogueState(wish.Action, product.Id, wish.To, turn.Texts.Format(title, product.Name, wish.To), turn.Texts["catalogue.everywhere"]);
    }
}
