using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data;
using KommITS.Bot.Protocol.Activities;

namespace KommITS.Bot.Tests.Hosting;

/// <summary>Which part may know which, read from the built assemblies.</summary>
public sealed class WallsTests
{
    private static readonly Assembly Bot = typeof(Program).Assembly;
    private static readonly Assembly Core = typeof(IDocumentStore).Assembly;
    private static readonly Assembly Data = typeof(DataServices).Assembly;
    private static readonly Assembly Protocol = typeof(Activity).Assembly;

    [Fact]
    public void The_domain_knows_neither_the_protocol_nor_a_database_nor_the_web()
    {
        Assert.DoesNotContain(ReferencesOf(Core), name =>
            name.StartsWith("KommITS", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Azure", StringComparison.Ordinal)
            || name.StartsWith("Lucene", StringComparison.Ordinal)
            || name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("NodaTime", ReferencesOf(Core));
    }

    [Fact]
    public void The_protocol_knows_nothing_of_ours() =>
        Assert.DoesNotContain(ReferencesOf(Protocol), name => name.StartsWith("KommITS", StringComparison.Ordinal));

    [Fact]
    public void The_data_part_knows_the_domain_and_not_the_bot() =>
        Assert.Equal(["KommITS.Bot.Core"], ReferencesOf(Data).Where(name => name.StartsWith("KommITS", StringComparison.Ordinal)));

    [Fact]
    public void The_data_part_shows_only_how_to_add_it() => Assert.Equal([typeof(DataServices)], Data.GetExportedTypes());

    [Fact]
    public void The_bot_names_no_type_of_a_database_or_a_search_engine()
    {
        Assert.DoesNotContain(TypesNamedIn(Bot), name =>
            name.StartsWith("Microsoft.Data", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Azure", StringComparison.Ordinal)
            || name.StartsWith("Lucene", StringComparison.Ordinal));
        Assert.Contains(TypesNamedIn(Data), name => name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal));
    }

    [Fact]
    public void The_bot_shows_nothing_but_its_entry() =>
        Assert.DoesNotContain(Bot.GetExportedTypes(), type => type != typeof(Program));

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static List<string> TypesNamedIn(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }
}
