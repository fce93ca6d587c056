using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace KommITS.Bot.Committee.Cockpit.Chart;

/// <summary>A picture of few colours as PNG (RFC 2083): a palette, one byte a pixel.</summary>
internal sealed class PngImage(int width, int height, IReadOnlyList<PngColor> palette)
{
    private const byte PaletteKind = 3;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(TableEntry)];

    private readonly byte[] _pixels = new byte[width * height];

    /// <summary>The place of its colour in the palette.</summary>
    public byte this[int x, int y] => _pixels[(y * width) + x];

    public void Fill(int left, int top, int right, int bottom, byte color)
    {
        for (var y = top; y < bottom; y++)
            Array.Fill(_pixels, color, (y * width) + left, right - left);
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, PaletteKind);
        Write(file, "IHDR", header);
        Write(file, "PLTE", [.. palette.SelectMany(color => new[] { color.Red, color.Green, color.Blue })]);
        Write(file, "tRNS", [.. palette.Select(color => color.Alpha)]);
        Write(file, "IDAT", Compressed());
        Write(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Each row behind a 0: no filter.</summary>
    private byte[] Compressed()
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.WriteByte(0);
                zlib.Write(_pixels, y * width, width);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(Stream file, string kind, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        byte[] chunk = [.. Encoding.ASCII.GetBytes(kind), .. data];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(chunk));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes) => ~bytes.Aggregate(uint.MaxValue, (crc, one) => Table[(crc ^ one) & 0xFF] ^ (crc >> 8));

    private static uint TableEntry(int number)
    {
        var entry = (uint)number;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) == 1 ? 0xEDB88320 ^ (entry >> 1) : entry >> 1;
        return entry;
    }
}

internal readonly record struct PngColor(byte Red, byte Green, byte Blue, byte Alpha);
