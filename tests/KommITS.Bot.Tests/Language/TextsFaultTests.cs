using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;

namespace KommITS.Bot.Tests.Language;

public sealed class TextsFaultTests
{
    [Fact]
    public void Falun_is_Falu_kommun() => Assert.Equal(
        "Falu kommun", Texts.For("sv").Municipality(ReferenceDataFile.Load().Municipalities.Single(municipality => municipality.Name == "Falun")));
}
