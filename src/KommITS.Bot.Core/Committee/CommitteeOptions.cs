namespace KommITS.Bot.Core.Committee;

/// <summary>Section <c>Committee</c>.</summary>
public sealed class CommitteeOptions
{
    public const string Section = "Committee";

    /// <summary>Directory object ids of the first committee members, who need nobody to admit them.</summary>
    public IList<string> Founders { get; } = [];

    /// <summary>Where a person who was warned or shut out can write; without it they are given names from the committee.</summary>
    public string? Mail { get; set; }
}
