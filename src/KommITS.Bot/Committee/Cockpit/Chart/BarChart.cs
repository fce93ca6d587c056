namespace KommITS.Bot.Committee.Cockpit.Chart;

/// <summary>
/// A few bars on nothing, in colours that stand out from a white card and from a dark one. It holds no words: those are in the text beside it and in its alt text.
/// </summary>
internal static class BarChart
{
    public const int Width = 360;
    public const int Height = 96;
    private const int Gap = 6;
    private const int Ground = 2;
    private const byte Bar = 1;
    private const byte Newest = 2;
    private const byte Line = 3;

    /// <summary>Nothing, the bars, the newest bar, the line that they stand on.</summary>
    public static IReadOnlyList<PngColor> Palette { get; } =
        [new(0, 0, 0, 0), new(0x6E, 0x74, 0xE6, 0xFF), new(0x0F, 0x8A, 0x7E, 0xFF), new(0x80, 0x80, 0x80, 0xFF)];

    public static string DataAddressOf(IReadOnlyList<int> values) => $"data:image/png;base64,{Convert.ToBase64String(Of(values).ToBytes())}";

    /// <summary>From nought up, so that a bar twice as high is twice as many. One that is not nought is always seen.</summary>
    public static PngImage Of(IReadOnlyList<int> values)
    {
        var image = new PngImage(Width, Height, Palette);
        var most = Math.Max(1, values.Max());
        var step = Width / values.Count;
        for (var at = 0; at < values.Count; at++)
            image.Fill((at * step) + (Gap / 2), Height - Ground - HeightOf(values[at], most), ((at + 1) * step) - (Gap / 2), Height - Ground, at == values.Count - 1 ? Newest : Bar);
        image.Fill(0, Height - Ground, Width, Height, Line);
        return image;
    }

    public static int HeightOf(int value, int most) =>
        value <= 0 ? 0 : Math.Max(1, (int)Math.Round((double)value / most * (Height - Ground), MidpointRounding.AwayFromZero));
}
