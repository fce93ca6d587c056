using System.IO.Compression;
using System.Text;
using KommITS.Bot.Core.Register.Importing;
using MiniExcelLibs;

namespace KommITS.Bot.Core.Tests.Register.Importing;

public sealed class TableFileTests
{
    private const string Swedish = "System;Sedan;Anteckning\r\nRaindance;2019;gäller åäö\r\n";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Swedish) },
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Swedish)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Swedish)] },
        { "UTF-16 the other way", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Swedish)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Swedish) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Swedish) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void A_text_is_read_in_any_usual_encoding(string encoding, byte[] content)
    {
        var table = TableFile.Read(content);
        Assert.Equal((encoding, ImportFault.None), (encoding, table.Fault));
        Assert.Equal(["System", "Sedan", "Anteckning"], table.Rows[0].Cells);
        Assert.Equal(["Raindance", "2019", "gäller åäö"], table.Rows[1].Cells);
    }

    [Theory]
    [InlineData("System;Note\nRaindance;a, b and c\n", "a, b and c")]
    [InlineData("System,Note\nRaindance,\"a; b; c; d\"\n", "a; b; c; d")]
    [InlineData("System\tNote\nRaindance\ta, b\n", "a, b")]
    [InlineData("System;Note\nRaindance;\"two\nlines\"\n", "two\nlines")]
    public void The_separator_is_found(string text, string note) => Assert.Equal(["Raindance", note], TextTable.Read(text).Rows[1].Cells);

    [Fact]
    public void A_workbook_is_read_and_a_formula_stays_a_text()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[] { new Dictionary<string, object?> { ["System"] = "Raindance", ["Sedan"] = 2019, ["Anteckning"] = "=cmd|' /C calc'!A0" } });
        var table = TableFile.Read(stream.ToArray());
        Assert.Equal(["Raindance", "2019", "=cmd|' /C calc'!A0"], table.Rows[1].Cells);
    }

    [Fact]
    public void Ten_thousand_rows_are_read_and_more_are_not()
    {
        Assert.Equal(10_001, TextTable.Read(Lines(10_000)).Rows.Count);
        Assert.Equal(ImportFault.TooManyRows, TextTable.Read(Lines(10_001)).Fault);
    }

    [Theory]
    [InlineData("%PDF-1.7\n\u0001\u0002", ImportFault.WrongType)]
    [InlineData("", ImportFault.Empty)]
    [InlineData("\n\n  \n", ImportFault.Empty)]
    public void What_is_no_table_is_said_so(string content, ImportFault fault) => Assert.Equal(fault, TableFile.Read(Encoding.ASCII.GetBytes(content)).Fault);

    [Fact]
    public void An_old_workbook_a_picture_and_a_broken_workbook_are_said_so()
    {
        Assert.Equal(ImportFault.WrongType, TableFile.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Fault);
        Assert.Equal(ImportFault.WrongType, TableFile.Read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).Fault);
        Assert.Equal(ImportFault.Broken, TableFile.Read("PK\u0003\u0004 and no more"u8.ToArray()).Fault);
        Assert.Equal(ImportFault.WrongType, TableFile.Read(Zip(("readme.txt", 10))).Fault);
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        var bomb = Zip(("xl/workbook.xml", 10), ("xl/worksheets/sheet1.xml", 200_000_000));
        Assert.InRange(bomb.Length, 0, TableFile.MaxSize);
        Assert.Equal(ImportFault.TooLarge, TableFile.Read(bomb).Fault);
        Assert.Equal(ImportFault.TooLarge, TableFile.Read(Zip([.. Enumerable.Range(0, 300).Select(number => ($"f{number}", 1))])).Fault);
        Assert.Equal(ImportFault.TooLarge, TableFile.Read(new byte[TableFile.MaxSize + 1]).Fault);
    }

    private static string Lines(int count) => "System\n" + string.Join('\n', Enumerable.Range(1, count).Select(number => $"Product {number}"));

    private static byte[] Zip(params (string Name, int Size)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, size) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                var zeros = new byte[Math.Min(size, 1_000_000)];
                for (var left = size; left > 0; left -= zeros.Length)
                    entry.Write(zeros, 0, Math.Min(left, zeros.Length));
            }

        return stream.ToArray();
    }
}
