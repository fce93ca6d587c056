using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data;

internal sealed class DataOptionsValidator : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options) => options.Provider.ToUpperInvariant() switch
    {
        "SQLITE" => ValidateOptionsResult.Success,
        "COSMOS" => ValidateOptionsResult.Fail("Data:Provider is Cosmos, but this build has Sqlite only. Set it to Sqlite or remove it."),
        _ => ValidateOptionsResult.Fail($"Data:Provider is '{options.Provider}', which is no store. This build has Sqlite only."),
    };
}
