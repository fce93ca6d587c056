using System.Collections.Frozen;

namespace KommITS.Bot.Tests.Cards.Lint;

/// <summary>The elements and properties of Adaptive Cards 1.5 that our cards may use; all else is a misspelling or too new for Teams.</summary>
internal static class CardVocabulary
{
    public const string Fact = "(fact)";
    public const string Choice = "(choice)";
    public const string TableColumn = "(table column)";
    public const string Refresh = "(refresh)";

    private const string Item = " id isVisible separator spacing height fallback requires";
    private const string Box = Item + " items selectAction style verticalContentAlignment bleed minHeight rtl";
    private const string Input = Item + " label isRequired errorMessage value";
    private const string Button = " id title iconUrl style tooltip isEnabled mode fallback requires";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Properties = new Dictionary<string, string>
    {
        ["AdaptiveCard"] = "$schema version body actions fallbackText speak lang selectAction minHeight rtl refresh msteams verticalContentAlignment",
        ["TextBlock"] = "text color fontType horizontalAlignment isSubtle maxLines size weight wrap style" + Item,
        ["RichTextBlock"] = "inlines horizontalAlignment" + Item,
        ["TextRun"] = "text color fontType highlight isSubtle italic size strikethrough underline weight selectAction",
        ["Image"] = "url altText backgroundColor horizontalAlignment selectAction size style width" + Item,
        ["Container"] = Box,
        ["ColumnSet"] = "columns selectAction style bleed minHeight horizontalAlignment" + Item,
        ["Column"] = "width" + Box,
        ["FactSet"] = "facts" + Item,
        ["ActionSet"] = "actions" + Item,
        ["Table"] = "columns rows firstRowAsHeader showGridLines gridStyle horizontalCellContentAlignment verticalCellContentAlignment" + Item,
        ["TableRow"] = "cells style horizontalCellContentAlignment verticalCellContentAlignment",
        ["TableCell"] = Box,
        ["Input.Text"] = "isMultiline maxLength placeholder regex style inlineAction" + Input,
        ["Input.Number"] = "max min placeholder" + Input,
        ["Input.Date"] = "max min placeholder" + Input,
        ["Input.Time"] = "max min placeholder" + Input,
        ["Input.Toggle"] = "title valueOff valueOn wrap" + Input,
        ["Input.ChoiceSet"] = "choices isMultiSelect style placeholder wrap" + Input,
        ["Action.Execute"] = "verb data associatedInputs" + Button,
        ["Action.Submit"] = "data associatedInputs" + Button,
        ["Action.OpenUrl"] = "url" + Button,
        ["Action.ToggleVisibility"] = "targetElements" + Button,
        ["Action.ShowCard"] = "card" + Button,
        [Fact] = "title value",
        [Choice] = "title value",
        [TableColumn] = "width horizontalCellContentAlignment verticalCellContentAlignment",
        [Refresh] = "action userIds",
    }.ToFrozenDictionary(
        entry => entry.Key, entry => $"{entry.Value} type $data $when".Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet());

    /// <summary>What people read, and what therefore must come from the language's texts or the data.</summary>
    private static readonly FrozenSet<string> Words =
        new[] { "text", "title", "label", "placeholder", "altText", "errorMessage", "fallbackText", "speak", "tooltip" }.ToFrozenSet();

    public static bool Knows(string type) => Properties.ContainsKey(type);

    public static bool Allows(string type, string property) => Properties[type].Contains(property);

    public static bool IsRead(string type, string property) => Words.Contains(property) || (type == Fact && property == "value");

    /// <summary>What the objects under a property are when they name no type themselves; null where their content is free.</summary>
    public static string? TypeUnder(string type, string property) => property switch
    {
        "facts" => Fact,
        "choices" => Choice,
        "refresh" => Refresh,
        "columns" when type == "Table" => TableColumn,
        "data" or "msteams" or "requires" or "targetElements" => null,
        _ => "",
    };
}
