using System.Diagnostics;
using System.Globalization;
using KommITS.Bot.Benchmarks.Processes;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Benchmarks.Register;

/// <summary>What the questions to the register cost, from Sweden's 290 municipalities to far more than there are anywhere.</summary>
internal static class RegisterCommand
{
    private const int Most = 10;

    private static readonly int[] Sizes = [290, 1_000, 10_000, 100_000];

    public static void Run(RegisterOptions options, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{ThisMachine.Description}; load average {ThisMachine.LoadAverage}; {options.Systems} systems each; milliseconds, p50 / p99 of {options.Asked}, each the best of {options.BestOf}");
        // What the JIT has to do, it does at the smallest size, unmeasured.
        Measure(Sizes[0], options, cancellationToken);
        Console.WriteLine("| organisations | index made, s | who runs X (hits) | who runs X in a county | 10 most alike | of those that run X | compare two | one edit |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var size in Sizes.Where(size => size <= options.Largest))
            Console.WriteLine(Measure(size, options, cancellationToken));
        Console.WriteLine($"load average after: {ThisMachine.LoadAverage}");
    }

    private static string Measure(int organisations, RegisterOptions options, CancellationToken cancellationToken)
    {
        var reference = GeneratedRegister.ReferenceOf(organisations);
        var portfolios = new GeneratedRegister().Portfolios(reference, telling: 1, options.Systems, options.Systems).ToList();
        var watch = Stopwatch.StartNew();
        var index = RegisterIndex.Of(reference, portfolios);
        var made = watch.Elapsed.TotalSeconds;
        var asking = new Asking(index, portfolios);
        string[] columns =
        [
            $"{Time(asking.WhoRuns)} ({asking.MeanHits:F0})",
            Time(asking.WhoRunsInACounty),
            Time(asking.MostAlike),
            Time(asking.MostAlikeOfThoseThatRun),
            Time(asking.Compare),
            Time(asking.Edit),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"| {organisations:N0} | {made:F2} | {string.Join(" | ", columns)} |");

        string Time(Action<int> ask)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Latencies.Of(options.Asked, options.BestOf, ask).ToString();
        }
    }

    /// <summary>The questions, each about another municipality or product every time.</summary>
    private sealed class Asking(RegisterIndex index, IReadOnlyList<Portfolio> portfolios)
    {
        private readonly RegisterView _view = RegisterView.Of(index, new Member { Id = "exempel", Status = MemberStatus.Active });
        private long _hits;
        private int _asked;

        public double MeanHits => (double)_hits / _asked;

        public void WhoRuns(int number)
        {
            _hits += _view.Find(new UsageQuery { Products = [ProductOf(number)] }).Hits.Count;
            _asked++;
        }

        public void WhoRunsInACounty(int number) =>
            _view.Find(new UsageQuery { Products = [ProductOf(number)], Where = new MunicipalityFilter { County = "14" } });

        public void MostAlike(int number) => _view.FindSimilar(CodeOf(number), Most);

        public void MostAlikeOfThoseThatRun(int number) =>
            _view.FindSimilar(CodeOf(number), Most, new MunicipalityFilter { Runs = [ProductOf(number)] });

        public void Compare(int number) => _view.Compare(CodeOf(number), CodeOf(number + 1));

        /// <summary>A fact is changed and another is added, as read back from the store: the other facts are equal, but not the same objects.</summary>
        public void Edit(int number)
        {
            var portfolio = portfolios[Spread(number, portfolios.Count)];
            var usages = portfolio.Usages.Select(usage => usage with { }).ToList();
            usages[0] = usages[0] with { Since = 2000 };
            index.With(portfolio with { Usages = [.. usages, new Usage { Product = "exempel" }] });
        }

        private string CodeOf(int number) => portfolios[Spread(number, portfolios.Count)].Municipality;

        private string ProductOf(int number) => index.Reference.Products[Spread(number, index.Reference.Products.Count)].Id;

        private static int Spread(int number, int count) => (int)((uint)number * 2_654_435_761u % (uint)count);
    }
}
