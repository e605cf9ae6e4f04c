using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Readme;

/// <summary>Het voorbeeld in de README is deze code: hier gecompileerd en uitgevoerd, daar gelezen.</summary>
public class ReadmeTests
{
    [Fact]
    public void Voorbeeld_Uitgevoerd_ZegtWatDeReadmeZegt()
    {
        var uitvoer = new StringWriter();
        Voorbeeld(uitvoer);
        Readme().Should().Contain(uitvoer.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Voorbeeld_InDeReadme_IsDezeCode()
    {
        var bestand = File.ReadAllLines(Broncode.Map("tests/Kwaliteitskader.Rules.Tests/Readme/ReadmeTests.cs"));
        var regels = bestand.SkipWhile(regel => !regel.EndsWith("// <voorbeeld>", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(regel => !regel.EndsWith("// </voorbeeld>", StringComparison.Ordinal))
            .Select(regel => regel.Length > 8 ? regel[8..] : "");
        Readme().Should().Contain(string.Join("\n", regels));
    }

    private static string Readme() => File.ReadAllText(Broncode.Map("README.md")).ReplaceLineEndings("\n");

    private static void Voorbeeld(TextWriter uitvoer)
    {
        var Console = new { Out = uitvoer };

        // <voorbeeld>
        var dossier = new Dossier
        {
            Id = "praktijk-0001",
            Zorgtrajecten =
            [
                new()
                {
                    Id = "z1",
                    Status = Zorgtrajectstatus.Aangemeld,
                    Aanmelddatum = new DateOnly(2026, 11, 17),
                },
            ],
        };

        var peildatum = new DateOnly(2026, 11, 21);
        var bevinding = Kwaliteitstoets.Standaard.Bevinding(dossier, peildatum, "WT-1", Onderwerp.Zorgtraject(dossier, "z1"));

        Console.Out.WriteLine($"{bevinding.Norm}: {bevinding.Uitkomst}, {bevinding.Reden}, uiterlijk {bevinding.Uiterlijk:yyyy-MM-dd}");
        Console.Out.WriteLine(bevinding.Toelichting);
        // </voorbeeld>
    }
}
