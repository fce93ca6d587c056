using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data.Sqlite;

internal sealed class SqliteOptionsValidator : IValidateOptions<SqliteOptions>
{
    public ValidateOptionsResult Validate(string? name, SqliteOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path))
            return ValidateOptionsResult.Fail("Data:Sqlite:Path is empty. Name a file, or remove the setting.");
        if (options.Path.Contains(":memory:", StringComparison.OrdinalIgnoreCase) || options.Path.Contains('\0', StringComparison.Ordinal))
            return ValidateOptionsResult.Fail("Data:Sqlite:Path must name a file on disk: what is stored has to survive a restart.");
        return ValidateOptionsResult.Success;
    }
}
