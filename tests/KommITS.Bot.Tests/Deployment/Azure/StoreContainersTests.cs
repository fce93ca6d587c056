using System.Reflection;
using System.Text.Json;
using KommITS.Bot.Data.Cosmos.Connecting;

namespace KommITS.Bot.Tests.Deployment.Azure;

/// <summary>Deployment makes the containers that the program uses, as the program would make them: all of them and no other.</summary>
public sealed class StoreContainersTests
{
    private const string Each = "variables('containers')[copyIndex()]";
    private const string Container = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers";

    [Fact]
    public void The_design_lists_every_container_that_the_program_names()
    {
        var named = new[] { typeof(Core.CoreServices).Assembly, typeof(Data.DataServices).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsLiteral: true, Name: "Container" } && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(ContainerDesign.Names, named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Deployment_makes_the_containers_of_the_design_with_the_same_expiry()
    {
        var template = await ArmTemplate.BuildAsync();
        var deployed = template.Variable(Container, "containers").EnumerateArray()
            .Select(each => (each.GetProperty("name").GetString()!, SecondsToLive(template, each)));

        Assert.Equal(ContainerDesign.Names.Select(name => (name, ContainerDesign.Of(name).DefaultTimeToLive)), deployed);
    }

    /// <summary>Bicep makes one expression of it, since the expiry is left out where there is none.</summary>
    [Fact]
    public async Task Documents_are_partitioned_as_in_the_design()
    {
        var made = (await ArmTemplate.BuildAsync()).Resource(Container).GetProperty("properties").GetProperty("resource").GetString();

        foreach (var design in ContainerDesign.Names.Select(ContainerDesign.Of))
        {
            var key = $"createObject('paths', createArray('{design.PartitionKeyPath}'), 'kind', 'Hash', 'version', {(int)design.PartitionKeyDefinitionVersion!})";
            Assert.Equal(
                $"[shallowMerge(createArray(createObject('id', {Each}.name, 'partitionKey', {key}), coalesce(tryGet({Each}, 'expiry'), createObject())))]", made);
        }
    }

    /// <summary>Of the one that has any: so many days as the template's parameter says by default.</summary>
    private static int? SecondsToLive(ArmTemplate template, JsonElement container)
    {
        if (!container.TryGetProperty("expiry", out var expiry))
            return null;
        Assert.Equal("[mul(parameters('conversationDays'), variables('secondsPerDay'))]", expiry.GetProperty("defaultTtl").GetString());
        return template.Root.GetProperty("parameters").GetProperty("conversationDays").GetProperty("defaultValue").GetInt32()
            * template.Variable(Container, "secondsPerDay").GetInt32();
    }
}
