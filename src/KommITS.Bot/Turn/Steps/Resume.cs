namespace KommITS.Bot.Turn.Steps;

/// <summary>A dialog's result: the text that the person wrote before the dialog had to come between, to be taken up now.</summary>
internal sealed record Resume(string Text);
