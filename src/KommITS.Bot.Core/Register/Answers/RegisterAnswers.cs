using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Answers;

/// <summary>Answers the questions that members ask of the register. What one may read is decided here and in <see cref="RegisterView"/>, at every question.</summary>
public sealed class RegisterAnswers(SystemRegister register, TimeProvider time)
{
    /// <summary>Enough to choose from; the likeness of those after them says little.</summary>
    private const int MostAlike = 25;

    public async Task<RegisterAnswer> AnswerAsync(Member reader, RegisterQuestion question, CancellationToken cancellationToken)
    {
        var index = await register.IndexAsync(cancellationToken);
        var view = RegisterView.Of(index, reader);
        var holders = new Holders(view, index, reader.Municipality);
        return question switch
        {
            RegisterQuestion.WhoRuns who => NamesNothing(who.Systems, view) ?? holders.WhoRuns(who),
            RegisterQuestion.WhoReplaces who => NamesNothing(who.Systems, view) ?? holders.WhoReplaces(who, time.GetCurrentInstant().InUtc().Year),
            RegisterQuestion.WhoLeft who => NamesNothing(who.Systems, view) ?? holders.WhoLeft(who),
            RegisterQuestion.WhatRuns what => WhatRuns(what, view, index, reader),
            RegisterQuestion.Commonest common => NamesNothing(common.Systems, view) ?? new Counting(view, reader.Municipality).Count(common),
            RegisterQuestion.Compare compare => Compare(compare, view, index, reader),
            RegisterQuestion.Similar similar => Similar(similar, view, reader),
            RegisterQuestion.Unknown unknown => new RegisterAnswer.NotKnown(unknown),
            _ => new RegisterAnswer.Kinds([.. view.Reference.Kinds.Where(kind => !kind.IsSecurity).Select(kind => new KindCount(kind, view.CommonestOf(kind.Id).ToldOfKind))]),
        };
    }

    /// <summary>A product, supplier or kind that is not, or no longer, in the register: a forged or an old card.</summary>
    private static RegisterAnswer.NotKnown? NamesNothing(WantedSystems systems, RegisterView view) =>
        systems.In(view.Reference).Count > 0 ? null : NoSuch(UnknownName.System, systems.Supplier ?? systems.Kind ?? string.Join(", ", systems.Products));

    private static RegisterAnswer.NotKnown NoSuch(UnknownName what, string name) => new(new RegisterQuestion.Unknown(what, name, []));

    private static RegisterAnswer WhatRuns(RegisterQuestion.WhatRuns question, RegisterView view, RegisterIndex index, Member reader)
    {
        var code = question.Municipality ?? reader.Municipality ?? "";
        if (view.Reference.FindMunicipality(code) is null)
            return NoSuch(UnknownName.Municipality, code);
        var isOwn = code == reader.Municipality;
        var systems = question.Systems.Products.Count == 0 ? view.SystemsOf(code, question.Systems.Kind) : Named(question.Systems, code, view, isOwn);
        if (question.Systems.Supplier is { } supplier)
            systems = systems with { Usages = [.. systems.Usages.Where(usage => view.Reference.FindProduct(usage.Product) is { } product && Suppliers.Supplies(supplier, product))] };
        var asksForSecurity = question.Systems is { IsAll: false } && question.Systems.In(view.Reference).All(product => product.Kind.IsSecurity);
        return asksForSecurity && systems is { LeavesOutSecurity: true, Usages: [] }
            ? new RegisterAnswer.Withheld()
            : new RegisterAnswer.Systems(systems, isOwn, index.PortfolioOf(code).IsSample);
    }

    /// <summary>Some products of one municipality; a security product only where it is the only one named, and then only that it is there.</summary>
    private static MunicipalitySystems Named(WantedSystems systems, string municipality, RegisterView view, bool isOwn)
    {
        var all = view.SystemsOf(municipality);
        var listed = all.Usages.Where(usage => systems.Products.Contains(usage.Product)).ToList();
        if (listed.Count > 0 || isOwn || systems.Products.Count > 1 || view.Reference.FindProduct(systems.Products[0]) is not { Kind.IsSecurity: true })
            return all with { Usages = listed, LeavesOutSecurity = listed.Count == 0 && systems.Products.Count > 1 && !isOwn };
        var query = new UsageQuery { Products = systems.Products, Where = new MunicipalityFilter { Among = new HashSet<string> { municipality } } };
        var bare = view.Find(query).Hits.Select(hit => new Usage { Product = hit.Usage.Product, Status = hit.Usage.Status, VerifiedAt = hit.Usage.VerifiedAt });
        return all with { Usages = [.. bare], LeavesOutSecurity = false };
    }

    private static RegisterAnswer Compare(RegisterQuestion.Compare question, RegisterView view, RegisterIndex index, Member reader)
    {
        var (one, other) = (question.One ?? reader.Municipality ?? "", question.Other);
        if (new[] { one, other }.FirstOrDefault(code => view.Reference.FindMunicipality(code) is null) is { } missing)
            return NoSuch(UnknownName.Municipality, missing);
        return one == other
            ? WhatRuns(new RegisterQuestion.WhatRuns(one, WantedSystems.All), view, index, reader)
            : new RegisterAnswer.SideBySide(view.Compare(one, other), view.SimilarityOf(one, other), one == reader.Municipality);
    }

    private static RegisterAnswer Similar(RegisterQuestion.Similar question, RegisterView view, Member reader)
    {
        var code = question.To ?? reader.Municipality ?? "";
        if (view.Reference.FindMunicipality(code) is not { } to)
            return NoSuch(UnknownName.Municipality, code);
        var running = question.Running.Distinct().Where(product => view.Reference.FindProduct(product) is not null).ToList();
        if (running.Any(product => view.Reference.FindProduct(product)!.Kind.IsSecurity))
            return new RegisterAnswer.Withheld();
        var where = WhereFilter.Of(question.Where, to, view.Reference) with { Runs = running };
        return new RegisterAnswer.Alike(code, code == reader.Municipality, view.FindSimilar(code, MostAlike, where));
    }
}
