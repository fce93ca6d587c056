using System.Globalization;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// Writes documents from a first number on, several at once, into the file it is given, and says each number after the store has acknowledged it. A test kills it.
const int Writers = 8;
const int MostWrites = 100_000;

var (file, first) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
var builder = Host.CreateEmptyApplicationBuilder(new());
builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Data:Sqlite:Path", (string?)file)]);
builder.Services.AddLogging().AddData(builder.Configuration);
using var host = builder.Build();
var store = host.Services.GetRequiredService<IDocumentStore>();

using var output = Console.OpenStandardOutput();
var next = first;
await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(WriteAsync)));

async Task WriteAsync()
{
    for (var number = Interlocked.Increment(ref next); number < first + MostWrites; number = Interlocked.Increment(ref next))
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        await store.CreateAsync(new DocumentKey("notes", "p", id), new { Text = id + new string('x', 2000) }, CancellationToken.None);
        var line = System.Text.Encoding.ASCII.GetBytes(id + "\n");
        lock (output)
            output.Write(line);
    }
}
