namespace KommITS.Bot.Core.Documents;

/// <summary>A stored aggregate and the ETag of the version that was read.</summary>
public sealed record Document<T>(DocumentKey Key, T Content, string ETag);
