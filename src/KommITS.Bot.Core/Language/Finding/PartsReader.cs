using KommITS.Bot.Core.Language.Finding.Slots;
using KommITS.Bot.Core.Language.Names.Kinds;
using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Rules;
using KommITS.Bot.Core.Register;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>Takes from a text everything that it names.</summary>
internal sealed class PartsReader(Reader reader, NamedPlaces places, Signs signs, TimeProvider time)
{
    private static readonly DateTimeZone Sweden = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    public QuestionParts Read(string text)
    {
        var reading = reader.Read(text, signs.Spelling);
        var named = places.Find(reading);
        var near = NearOf(reading, named);
        return new QuestionParts(
            reading,
            [.. reading.Products.Select(mention => mention.Product.Id).Distinct(StringComparer.Ordinal)],
            SupplierOf(reading),
            KindOf(reading),
            [.. named.Where(mention => mention != near)],
            WhereOf(reading, near is null ? null : NamedPlaces.OnlyOne(near)),
            PeriodReader.Read(reading.Text.Tokens, time.GetCurrentInstant().InZone(Sweden).Date));
    }

    private WantedMunicipalities WhereOf(Reading reading, Municipality? near)
    {
        var (min, max) = PopulationReader.Read(reading.Text);
        var like = Has("same_size", Likeness.Size) | Has("same_county", Likeness.County) | Has("same_group", Likeness.Group)
            | (near is null ? Has("near_own", Likeness.Place) : Likeness.Nothing);
        return new WantedMunicipalities
        {
            County = reading.County?.Code,
            Groups = GroupReader.Read(reading.Text, near),
            MinPopulation = min,
            MaxPopulation = max,
            Near = near?.Code,
            Like = like,
        };

        Likeness Has(string sign, Likeness meant) => signs.Has(reading, sign) ? meant : Likeness.Nothing;
    }

    /// <summary>"nära Göteborg", "grannkommuner till Örnsköldsvik": the first one after such a word.</summary>
    private MunicipalityMention? NearOf(Reading reading, IReadOnlyList<MunicipalityMention> named) =>
        signs.Has(reading, "near") ? named.FirstOrDefault(mention => mention.At > 0 && mention.Meant.Count == 1 && FollowsNear(reading, mention.At)) : null;

    private static bool FollowsNear(Reading reading, int at)
    {
        for (var word = at - 1; word >= Math.Max(0, at - 3); word--)
            if (reading.Words[word] is var before && (before is "nara" or "near" or "nearby" or "narheten" or "runt" or "around" or "kring" or "omkring" or "utanfor" or "outside" or "intill" or "close"
                || before.StartsWith("grann", StringComparison.Ordinal) || before.StartsWith("neighbo", StringComparison.Ordinal)))
                return true;
        return false;
    }

    private static string? SupplierOf(Reading reading) =>
        reading.Suppliers.FirstOrDefault(supplier => !reading.Products.Any(product => supplier.At < product.End && product.At < supplier.End))?.Supplier;

    /// <summary>A system named as such before a word that only says what it is for; what is part of a product's name is neither.</summary>
    private static SystemKind? KindOf(Reading reading)
    {
        var free = reading.Kinds.Where(kind => !reading.Products.Any(product => Overlaps(kind, product.At, product.End))).ToList();
        return (free.Find(kind => kind.IsStrong) ?? free.FirstOrDefault())?.Kind;
    }

    private static bool Overlaps(KindMention kind, int from, int to) => kind.At < to && from < kind.End;
}
