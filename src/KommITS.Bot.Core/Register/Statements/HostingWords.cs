using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>How people say who keeps a system running.</summary>
internal static class HostingWords
{
    private static readonly (string Phrase, Hosting Hosting)[] Phrases =
    [
        ("saas", Hosting.Saas), ("molntjanst", Hosting.Saas), ("i molnet", Hosting.Saas), ("som tjanst", Hosting.Saas), ("as a service", Hosting.Saas), ("cloud", Hosting.Saas),
        ("av leverantoren", Hosting.Saas), ("hos leverantoren", Hosting.Saas), ("by the supplier", Hosting.Saas), ("by the vendor", Hosting.Saas), ("by supplier", Hosting.Saas),
        ("egen drift", Hosting.Own), ("eget datacenter", Hosting.Own), ("egen server", Hosting.Own), ("egna servrar", Hosting.Own), ("on premises", Hosting.Own), ("on prem", Hosting.Own),
        ("onprem", Hosting.Own), ("in house", Hosting.Own), ("by ourselves", Hosting.Own), ("hos oss", Hosting.Own), ("driftar sjalva", Hosting.Own), ("own data centre", Hosting.Own), ("own servers", Hosting.Own),
        ("driftpartner", Hosting.Partner), ("av en partner", Hosting.Partner), ("hos en partner", Hosting.Partner), ("av partner", Hosting.Partner), ("hos partner", Hosting.Partner),
        ("gemensam namnd", Hosting.Partner), ("kommunalforbund", Hosting.Partner), ("by a partner", Hosting.Partner), ("by partner", Hosting.Partner), ("another municipality", Hosting.Partner),
        ("annan kommun", Hosting.Partner),
    ];

    public static Hosting? Read(IEnumerable<Token> tokens)
    {
        var words = $" {string.Join(' ', tokens.Select(token => token.Folded))} ";
        return Phrases.Where(phrase => words.Contains($" {phrase.Phrase} ", StringComparison.Ordinal)).Select(phrase => (Hosting?)phrase.Hosting).FirstOrDefault();
    }
}
