namespace KommITS.Bot.Core.Language.Finding;

/// <summary>Reads what exactly a text asks of the register, once it is understood that it does.</summary>
public interface IRegisterQuestions
{
    /// <param name="intent">The umbrella intent, who_uses_system or find_similar: it decides where the text leaves both open.</param>
    RegisterQuestion Read(string text, string? intent);
}
