using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using KommITS.Bot.Committee.Cockpit.Chart;

namespace KommITS.Bot.Tests.Committee.Cockpit;

/// <summary>Reads a PNG of a palette by the letter of RFC 2083, and checks every sum in it.</summary>
internal static class PngReader
{
    public static (int Width, int Height, byte[] Pixels) Read(byte[] file)
    {
        Assert.Equal(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, file[..8]);
        var (width, height, data, kinds) = (0, 0, Array.Empty<byte>(), new List<string>());
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var chunk = file.AsSpan(at + 4, length + 4);
            Assert.Equal(Crc(chunk), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            kinds.Add(Encoding.ASCII.GetString(chunk[..4]));
            if (kinds[^1] == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunk[4..]), BinaryPrimitives.ReadInt32BigEndian(chunk[8..]));
                Assert.Equal(new byte[] { 8, 3, 0, 0, 0 }, chunk[12..17].ToArray());
            }
            else if (kinds[^1] == "IDAT")
                data = chunk[4..].ToArray();
            at += length + 12;
        }

        Assert.Equal(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"], kinds);
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        var bytes = rows.ToArray();
        Assert.Equal((width + 1) * height, bytes.Length);
        return (width, height, [.. Enumerable.Range(0, height).SelectMany(y => bytes[((y * (width + 1)) + 1)..((y + 1) * (width + 1))])]);
    }

    /// <summary>WCAG's contrast.</summary>
    public static double Contrast(PngColor one, PngColor other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(PngColor color) => (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte part) => part / 255.0 is var share && share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    /// <summary>Bit by bit, as the standard has it.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
