namespace KommITS.Bot.Cards.Templates;

/// <summary>A place in a template.</summary>
internal sealed record Place(string Template, string Path = "")
{
    public Place Property(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}.{name}" };

    public Place Item(int index) => this with { Path = $"{Path}[{index}]" };

    public CardBindingException Failure(string reason) => new(Template, Path, expression: null, reason);
}
