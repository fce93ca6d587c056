namespace KommITS.Bot.Core.Documents;

/// <summary>
/// Where a document lives. A container holds one kind of aggregate; a partition holds what one query asks for together.
/// All three parts may hold any characters up to 255: a store whose ids can't carry them encodes them.
/// </summary>
public sealed record DocumentKey(string Container, string Partition, string Id)
{
    public override string ToString() => $"{Container}/{Partition}/{Id}";
}
