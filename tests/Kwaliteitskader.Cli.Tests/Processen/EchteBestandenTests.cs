using System.Text;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>Wat andere tests zonder proces bewijzen, nog eens met het programma zelf, echte bestanden en pijpen.</summary>
public sealed class EchteBestandenTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public EchteBestandenTests() => bestanden.Zet("een.json", Bestanden.Leeg("een"));

    public void Dispose() => bestanden.Dispose();

    [ShellFact]
    public async Task Gzip_MetIetsErna_IsTweeEnMetNullenErnaNiet()
    {
        var uitkomst = await Shell.DraaiAsync(
            bestanden.Map,
            "{ cat een.json; echo; } | gzip -c > a.gz; cp a.gz nul.gz; head -c 700 /dev/zero >> nul.gz; cp a.gz rommel.gz; printf rommel >> rommel.gz; head -c 20 a.gz > half.gz; "
            + "for b in nul rommel half; do $K toets $b.gz --formaat ndjson | wc -l; $K verklaar $b.gz --norm VIS-1 > /dev/null; echo $?; $K toets - < $b.gz > /dev/null; echo $?; done");

        uitkomst.Tekst.Should().Be("1\n0\n0\n2\n2\n2\n1\n2\n2\n");
        uitkomst.Fouten.Should().NotContain("Exception").And.NotContain("invalid");
    }

    [ShellFact]
    public async Task Csv_NaarEenBestand_HeeftPuntkommasByteOrderMarkEnGeenFormules()
    {
        bestanden.Zet("formule.json", Bestanden.Regel(Bestanden.Drie, json => json["id"] = "=1+1\t\r"));
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "$K toets formule.json --formaat csv --norm VIS-1 --scheiding ';' --bom --uit uit.csv; echo $?");

        uitkomst.Tekst.TrimEnd().Should().BeOneOf("0", "1");
        var bytes = await File.ReadAllBytesAsync(bestanden.Pad("uit.csv"));
        bytes[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        bytes.Should().NotContain((byte)'\r').And.NotContain((byte)'\t');
        Encoding.UTF8.GetString(bytes).Split('\n')[1].TrimStart('"').Should().StartWith("'=1+1");
    }

    [ShellFact]
    public async Task Brief_AdresEnTekenInEenSleutel_WordtGeenKoppelingEnGeenOpmaak()
    {
        bestanden.Zet("adres.json", Bestanden.Regel(Bestanden.Drie, json => json["id"] = "https://voorbeeld.nl en a&amp;b"));
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "$K aanvraag adres.json --register basisPraktijkregister --formaat brief --uit brief.md");

        uitkomst.Fouten.Should().BeEmpty();
        (await File.ReadAllTextAsync(bestanden.Pad("brief.md"))).Should().Contain("`https://voorbeeld.nl`").And.Contain(@"a\&amp;b").And.NotContain(" https://");
    }

    [ShellFact]
    public async Task Invoer_DieAndersIsDanBedoeld_WordtEenKeerEnInHetNederlandsGezegd()
    {
        bestanden.Zet("jaar.json", Bestanden.Regel(Bestanden.Leeg(), json => json["praktijk"] = new System.Text.Json.Nodes.JsonObject { ["jaarverslagen"] = new System.Text.Json.Nodes.JsonArray() })
            .Replace("\"jaarverslagen\":[]", "\"jaarverslagen\":[{\"jaar\":2025.0}]", StringComparison.Ordinal));
        bestanden.Zet("leeg.json", Bestanden.Leeg(""));
        bestanden.Zet("utf16.ndjson", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(string.Concat(Enumerable.Repeat(Bestanden.Leeg() + "\n", 40)))]);
        bestanden.Zet("dubbel.ndjson", string.Concat(Enumerable.Repeat(Bestanden.Leeg() + "\n", 40)));
        bestanden.Zet("kapot.ndjson", "kapot\n");
        string[] opdrachten = ["toets jaar.json", "toets leeg.json", "toets utf16.ndjson", "toets dubbel.ndjson", "toets kapot.ndjson", "toets ''", "sectorschets een.json --peildatum 1000-01-01"];
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, string.Join("; ", opdrachten.Select((opdracht, i) => $"$K {opdracht} > /dev/null 2> fout{i}; echo $?")));

        uitkomst.Tekst.Should().Be("0\n2\n2\n0\n2\n2\n2\n");
        for (var i = 1; i < opdrachten.Length; i++)
        {
            var fouten = await File.ReadAllTextAsync(bestanden.Pad($"fout{i}"));
            fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.Should().BeInRange(1, 3, opdrachten[i]);
            fouten.Should().NotContain("Parameter").And.NotContain("empty").And.NotContain("regel 1, :");
        }
    }
}
