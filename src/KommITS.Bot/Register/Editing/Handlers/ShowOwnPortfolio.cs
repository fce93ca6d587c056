using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Register.Editing.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Editing.Handlers;

/// <summary>"Vårt register".</summary>
internal sealed class ShowOwnPortfolio(SystemRegister register, ReferenceData reference, EditWords words) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var portfolio = await register.PortfolioOfAsync(turn.Member.Municipality!, cancellationToken);
        var from = turn.Input is Input.Command command && int.TryParse(command.Get("from"), out var start) ? start : 0;
        turn.Replace("editing/own", OwnCard.Of(turn.Texts, words, reference, portfolio, from));
    }
}

/// <summary>The button of one system, or the one that adds a system by its name.</summary>
internal sealed class EditUsage(ReferenceData reference, EditRights rights) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var command = (Input.Command)turn.Input;
        var municipality = command.Get("municipality") ?? turn.Member.Municipality!;
        if (await rights.RefusesAsync(turn, [municipality], cancellationToken))
            return;
        var names = ProductNames.Of(reference);
        var state = command.Get("product") is { } id && reference.FindProduct(id) is not null
            ? Of(municipality, id)
            : command.Get("name") is { } name && ProductCatalogue.IsName(name)
                ? names.Find(name) is [var found] ? Of(municipality, found.Id) : New(names, municipality, name)
                : null;
        if (state is null)
            turn.Say("editing.noName");
        else
            await turn.BeginAsync(StatementDialog.Name, state, cancellationToken);
    }

    /// <summary>What the dialog begins with to show the form of one system.</summary>
    public static StatementState Of(string municipality, string product) => new() { Edits = [new UsageEdit(municipality, product, [])], FromForm = true };

    private static StatementState New(ProductNames names, string municipality, string name)
    {
        var proposed = names.Propose(name);
        var closest = names.Closest(name);
        return Of(municipality, proposed.Id) with
        {
            Names = [proposed],
            Unsure = closest.Count == 0 ? [] : [new UnsureName(proposed, [.. closest.Select(product => product.Id)])],
        };
    }
}
