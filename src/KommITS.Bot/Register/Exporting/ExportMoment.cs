using System.Globalization;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Register.Exporting;

/// <summary>When an export was made, as every export says it: "14 maj 2027 09.00", in Sweden.</summary>
internal static class ExportMoment
{
    public static string Of(Texts texts, Instant at) =>
        $"{texts.Day(at)} {SwedishTime.LocalOf(at).ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
