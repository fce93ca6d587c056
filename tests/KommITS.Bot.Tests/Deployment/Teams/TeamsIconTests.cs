using System.Buffers.Binary;
using System.IO.Compression;

namespace KommITS.Bot.Tests.Deployment.Teams;

public sealed class TeamsIconTests
{
    private const int HeaderEnd = 33;
    private const byte ColourWithAlpha = 6;

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_has_the_size_that_teams_wants(string file, int side)
    {
        var png = Read(file);

        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        Assert.Equal((side, side), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public void The_outline_is_white_on_nothing()
    {
        var pixels = Pixels(Read("outline.png"), side: 32);

        Assert.Contains(pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(pixels, pixel => pixel.Alpha == 255);
        Assert.All(pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.True(pixel is { Red: > 250, Green: > 250, Blue: > 250 }));
    }

    [Theory]
    [InlineData("color")]
    [InlineData("outline")]
    public void An_icon_has_its_drawing_beside_it(string name) =>
        Assert.Contains("<svg", File.ReadAllText(Path.Combine(TeamsFolder.Path, $"{name}.svg")), StringComparison.Ordinal);

    private static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(TeamsFolder.Path, file));

    private static List<Pixel> Pixels(byte[] png, int side)
    {
        Assert.Equal(ColourWithAlpha, png[25]);
        var data = Inflate(png);
        var pixels = new List<Pixel>();
        var above = new byte[side * 4];
        for (var row = 0; row < side; row++)
        {
            var line = data.AsSpan(row * (side * 4 + 1));
            above = Unfilter(line[0], line.Slice(1, side * 4).ToArray(), above);
            pixels.AddRange(above.Chunk(4).Select(each => new Pixel(each[0], each[1], each[2], each[3])));
        }

        return pixels;
    }

    private static byte[] Inflate(byte[] png)
    {
        using var packed = new MemoryStream();
        for (var at = HeaderEnd; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(png, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var plain = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>PNG's five filters (specification, section 9), for four bytes a pixel.</summary>
    private static byte[] Unfilter(byte filter, byte[] line, byte[] above)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var (left, corner) = at < 4 ? (0, 0) : (line[at - 4], above[at - 4]);
            line[at] += filter switch
            {
                1 => (byte)left,
                2 => above[at],
                3 => (byte)((left + above[at]) / 2),
                4 => (byte)Paeth(left, above[at], corner),
                _ => 0,
            };
        }

        return line;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        return new[] { left, above, corner }.MinBy(each => Math.Abs(guess - each));
    }

    private sealed record Pixel(byte Red, byte Green, byte Blue, byte Alpha);
}
