namespace KommITS.Bot.Core.Register.Importing;

/// <summary>Reads a file that somebody dropped into the chat, by what is in it and not by its name.</summary>
public static class TableFile
{
    /// <summary>Bytes.</summary>
    public const int MaxSize = 5_000_000;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    public static ImportTable Read(byte[] content)
    {
        if (content.Length == 0)
            return ImportTable.Of(ImportFault.Empty);
        if (content.Length > MaxSize)
            return ImportTable.Of(ImportFault.TooLarge);
        if (content.AsSpan().StartsWith(Zip))
            return WorkbookTable.Read(content);
        return TextEncoding.Read(content) is { } text ? TextTable.Read(text) : ImportTable.Of(ImportFault.WrongType);
    }
}
