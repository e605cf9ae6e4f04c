using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Een brief aan wie in geen register staat, noemt geen inschrijving: niet die welke het advies veronderstelt, en geen andere.</summary>
public sealed partial class NieuwkomersbriefTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    public static TheoryData<Register, Taal> Brieven
    {
        get
        {
            var data = new TheoryData<Register, Taal>();
            foreach (var register in Enum.GetValues<Register>())
            {
                data.Add(register, Taal.Nederlands);
                data.Add(register, Taal.Engels);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Brieven))]
    public async Task Brief_ElkVoorbeeldZonderInschrijvingen_NoemtErGeen(Register register, Taal taal)
    {
        foreach (var voorbeeld in Directory.GetFiles(Broncode.Map("samples/dossiers"), "*.json"))
        {
            var brief = await Brief(Bestanden.Regel(await File.ReadAllTextAsync(voorbeeld), ZonderInschrijvingen), register, taal);

            brief.Should().NotBeEmpty();
            Genoemd(brief, taal).Should().BeEmpty(voorbeeld);
        }
    }

    [Fact]
    public async Task Brief_VerlopenInschrijving_NoemtHaarWel() =>
        Genoemd(
            await Brief(await File.ReadAllTextAsync(Broncode.Map("samples/dossiers/niet-geregistreerde-therapeut.json")), Register.BasisPraktijkregister, Taal.Nederlands),
            Taal.Nederlands).Should().NotBeEmpty();

    private static IEnumerable<string> Genoemd(string brief, Taal taal) =>
        (taal == Taal.Nederlands ? Inschrijvingszin() : RegistrationSentence()).Matches(brief).Select(zin => zin.Value);

    private async Task<string> Brief(string dossier, Register register, Taal taal) => (await Opdracht.Voer(
        "aanvraag", bestanden.Zet("a.json", dossier), "--register", EnumNamen.Van(register), "--formaat", "brief", "--peildatum", "2026-11-21", "--taal", taal == Taal.Nederlands ? "nl" : "en")).Uitvoer;

    private static void ZonderInschrijvingen(JsonObject dossier)
    {
        dossier["praktijk"]?.AsObject().Remove("registraties");
        foreach (var therapeut in dossier["therapeuten"]?.AsArray() ?? [])
        {
            therapeut!.AsObject().Remove("registraties");
            therapeut.AsObject().Remove("registratieperioden");
        }
    }

    // Het BIG-register is van de overheid; daarin staat iemand los van elke aanvraag.
    [GeneratedRegex("inschrijving in (?!het BIG|dit register)[^.]*? (loopt|liep|geldt|is|was) [^.]*", RegexOptions.IgnoreCase)]
    private static partial Regex Inschrijvingszin();

    [GeneratedRegex("registration in (?!the BIG|this register)[^.]*? (runs|ran|holds|is|was|has) [^.]*", RegexOptions.IgnoreCase)]
    private static partial Regex RegistrationSentence();
}
