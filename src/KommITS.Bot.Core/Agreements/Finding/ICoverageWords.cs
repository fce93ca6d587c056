namespace KommITS.Bot.Core.Agreements.Finding;

/// <summary>Reads what an agreement covers from what somebody writes: "Lifecare, ekonomisystem".</summary>
public interface ICoverageWords
{
    Coverage Read(string text);
}

/// <param name="Kinds">Kind ids.</param>
/// <param name="Products">Product ids.</param>
/// <param name="Unknown">The parts that name neither, as they were written.</param>
public sealed record Coverage(IReadOnlyList<string> Kinds, IReadOnlyList<string> Products, IReadOnlyList<string> Unknown);
