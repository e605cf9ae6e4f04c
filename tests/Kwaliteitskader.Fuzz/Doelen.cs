using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Fuzz;

/// <summary>De vijf dingen die bestookt worden.</summary>
internal static class Doelen
{
    private static readonly DateOnly[] Peildata = [new(2026, 11, 21), new(2024, 2, 29), new(2030, 1, 1), DateOnly.MinValue.AddDays(1), DateOnly.MaxValue];

    // Hoeveel procent van de feiten ontbreekt.
    private static readonly int[] Verborgen = [5, 20, 50];

    private static readonly string[] Woorden =
    [
        "toets", "verklaar", "aanvraag", "normen", "bronnen", "schema", "sectorschets", "genereer", "kaderstand", "ambities", "lasten", "bouwstenen", "--norm", "VIS-1", "IRF-5", "--register", "basisPraktijkregister",
        "keurmerkIndividueel", "--formaat", "tekst", "json", "ndjson", "csv", "brief", "--taal", "nl", "en", "--peildatum", "2026-11-21", "0001-01-01", "9999-12-31", "--volledig",
        "--samenvatting", "--deel", "1/2", "2/2", "--grootste-record", "1", "--langste-lijst", "3", "--toon-inhoud", "--sta-bsn-toe", "--scheiding", ";", "--bom", "--onderwerp", "/praktijk", "/therapeuten/0",
        "--therapeut", "t1", "--praktijken", "3", "--zaad", "--normwaarde", "punten-keurmerk=20", "--lezing", "zeven-kalenderdagen", "--tot", "--herinner", "7d", "ics", "--minimum-groep", "--stel", "--jaar", "2024", "--drempel", "-", "--", "-x", "", "dossier", "rapport", "--help", "--version", "\u001b[31m", "é",
    ];

    private static readonly string[] Lezende = ["toets", "toets", "verklaar", "aanvraag", "sectorschets", "agenda", "herstel", "uitvraag", "watals", "aanspraak", "bouwstenen", "vergelijk", "controleer"];

    public static readonly Doel[] Alle =
    [
        new("bytes", 620, lot => lot.Verminkt(lot.Dossier()), Lees),
        new("wild", 315, lot => lot.Wild(), Lees),
        new("aanvulling", 20, lot => lot.Dossier(), VulAan),
        new("bulk", 5, Stroom, ToetsStroom),
        new("opdracht", 40, lot => lot.Tot(3) == 0 ? Stroom(lot) : lot.Wild(), VoerOpdracht),
    ];

    // Wat gelezen is, wordt ook geoordeeld, uitgelegd, geschreven en teruggelezen.
    private static Task<int> Lees(byte[] invoer, Lot lot)
    {
        var gelezen = DossierLezer.Lees(invoer);
        Breuk.Als((gelezen.Dossier is null) == (gelezen.Fout is null), "een dossier of een fout, precies een van beide");
        if (gelezen.Dossier is not { } dossier)
        {
            Breuk.Als(gelezen.Fout!.Melding.Nl.Length == 0, "elke fout heeft een melding");
            return Task.FromResult(1);
        }

        var geschreven = DossierSchrijver.Schrijf(dossier);
        var terug = DossierLezer.Lees(geschreven);
        Breuk.Als(terug.Dossier is null || !DossierSchrijver.Schrijf(terug.Dossier).AsSpan().SequenceEqual(geschreven), "wat geschreven is, leest terug naar dezelfde bytes");

        var rapport = Kwaliteitstoets.Standaard.Toets(dossier, lot.Een(Peildata));
        var document = rapport.Document(lot.Tot(2) == 0 ? Model.Taal.Nederlands : Model.Taal.Engels);
        var telling = document.Telling;
        Breuk.Als(
            telling.Voldoet + telling.VoldoetNiet + telling.NogTeVoldoen + telling.NietVastTeStellen + telling.OordeelNodig + telling.NietVanToepassing != document.Bevindingen.Length,
            "elke bevinding is geteld");
        Breuk.Als(RapportSchrijver.Schrijf(document).Length < rapport.OmvangTenMinste, "een rapport is niet kleiner dan vooraf gezegd");
        return Task.FromResult(1);
    }

    // Weet minder, en dan weer meer: niets keert om, en wat ontbreekt is genoemd.
    private static Task<int> VulAan(byte[] invoer, Lot lot)
    {
        if (DossierLezer.Lees(invoer).Dossier is { } heel)
        {
            var paar = new HeelEnDeels(heel, lot.Tot(int.MaxValue), lot.Een(Verborgen));
            Breuk.Bij(Wetten.MeerFeitenKeertNietsOm(Kwaliteitstoets.Standaard, paar, AannemelijkeDossiers.Peildatum));
            Breuk.Bij(Wetten.NoemtWatOntbreekt(Kwaliteitstoets.Standaard, paar.Deels, lot.Een(Peildata)));
            Breuk.Bij(Wetten.VolgordeMaaktNietUit(Kwaliteitstoets.Standaard, paar.Deels, lot.Een(Peildata)));
        }

        return Task.FromResult(1);
    }

    private static byte[] Stroom(Lot lot)
    {
        var regels = new List<byte>();
        for (var keer = lot.Tot(30); keer >= 0; keer--)
        {
            byte[] record = lot.Tot(4) switch { 0 => lot.Verminkt(lot.Dossier()), 1 => lot.Wild(), _ => lot.Dossier() };
            regels.AddRange(record.Where(letter => letter != (byte)'\n'));
            regels.Add((byte)'\n');
        }

        return [.. regels];
    }

    // Zoveel regels erin die niet leeg zijn, zoveel records eruit; ingepakt en geknipt gaat er geen in stilte verloren.
    private static async Task<int> ToetsStroom(byte[] invoer, Lot lot)
    {
        var records = invoer.AsSpan().Count((byte)'\n') - LegeRegels(invoer);
        var bulk = new Bulktoets(Kwaliteitstoets.Standaard, new(2026, 11, 21)) { Volledig = lot.Tot(4) == 0 };
        var opties = new Bulkopties { PerRegel = true, GroepenOnderweg = 4 };
        var heel = await Toets(bulk, invoer, opties);
        Breuk.Als(heel.Count != records, $"{records} records in, {heel.Count} uit");

        var ingepakt = Gzip(invoer);
        var geknipt = ingepakt[..(2 + lot.Tot(ingepakt.Length - 2))];
        var deel = await Toets(bulk, geknipt, opties);
        Breuk.Als(deel.Count == 0 || deel[^1].GetProperty("code").GetString() != Leesfoutcode.AfgebrokenInvoer, "een afgebroken gzip eindigt met een foutrecord");
        return records + deel.Count;
    }

    private static int LegeRegels(byte[] invoer) =>
        Encoding.Latin1.GetString(invoer).Split('\n')[..^1].Count(regel => regel.Trim(' ', '\t', '\r').Length == 0);

    private static async Task<List<JsonElement>> Toets(Bulktoets bulk, byte[] invoer, Bulkopties opties)
    {
        using var uit = new MemoryStream();
        await bulk.ToetsAsync(new MemoryStream(invoer), uit, opties);
        return [.. Encoding.UTF8.GetString(uit.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => JsonDocument.Parse(regel).RootElement)];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var uit = new MemoryStream();
        using (var gzip = new GZipStream(uit, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return uit.ToArray();
    }

    // Elke rij argumenten eindigt met 0, 1 of 2 en zegt bij 2 waarom; ruwe stuurtekens komen nergens uit.
    private static async Task<int> VoerOpdracht(byte[] invoer, Lot lot)
    {
        string[] argumenten = lot.Tot(3) == 0
            ? [.. Enumerable.Range(0, lot.Tot(7)).Select(_ => lot.Een(Woorden))]
            : [lot.Een(Lezende), "-", .. lot.Tot(4) == 0 ? (string[])["-"] : [], .. Enumerable.Range(0, lot.Tot(6)).Select(_ => lot.Een(Woorden))];
        using var uitvoer = new MemoryStream();
        using var fouten = new StringWriter();
        var host = new CommandHost { Input = () => new MemoryStream(invoer), Output = uitvoer, Error = fouten, Clock = TimeProvider.System };
        var code = await Commandoregel.VoerAsync(argumenten, host);
        var opdracht = string.Join(' ', argumenten);
        Breuk.Als(code is not (0 or 1 or 2), $"exitcode {code} van: {opdracht}: {fouten}");
        Breuk.Als(code == 2 && fouten.ToString().Length == 0, $"code 2 zonder melding van: {opdracht}");
        Breuk.Als(Encoding.UTF8.GetString(uitvoer.ToArray()).Contains('\u001b') || fouten.ToString().Contains('\u001b'), $"een ruw stuurteken van: {opdracht}");
        return 1;
    }
}
