namespace KommITS.Bot.Data.Search.Text;

/// <param name="Counts">False for what is part of any compound in this field, and makes no two of them alike (system, stöd).</param>
internal sealed record Concept(string Name, bool Counts);
