using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data;

internal sealed class DataOptionsValidator : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options) => options.Provider.ToUpperInvariant() switch
    {
        "SQLITE" or "COSMOS" => ValidateOptionsResult.Success,
        _ => ValidateOptionsResult.Fail($"Data:Provider is '{options.Provider}', which is no store. It is Sqlite or Cosmos."),
    };
}
