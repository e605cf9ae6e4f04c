using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Json.Diagnoses;
using Kwaliteitskader.Werkboek.Indeling;
using Kwaliteitskader.Werkboek.Lezen;

namespace Kwaliteitskader.Werkboek;

/// <summary>
/// Leest een werkboek (.xlsx) als dossier. Wat er ook in staat: er komt een dossier uit of een lijst van leesfouten, nooit een exception, en
/// er wordt niets uitgerekend, gevolgd of uitgevoerd.
/// </summary>
/// <remarks>
/// Het werkboek wordt een dossier in JSON, en dat leest <see cref="DossierLezer"/>: dezelfde regels en dezelfde meldingen, hier met de cel erbij.
/// Een lege cel is onbekend. Een blad zonder rijen is onbekend, tenzij het blad <c>volledigheid</c> zegt dat het volledig is.
/// </remarks>
public static class Werkboeklezer
{
    /// <summary>Leest een werkboek.</summary>
    /// <param name="xlsx">De inhoud van het bestand.</param>
    /// <param name="bestand">De naam van het bestand, voor leesfouten.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    public static Werkboeklezing Lees(ReadOnlyMemory<byte> xlsx, string? bestand = null, Werkboekopties? opties = null)
    {
        var gekozen = opties ?? Werkboekopties.Standaard;
        var melder = new Foutmelder(bestand);
        var keuring = new Pakketkeuring(xlsx, gekozen, melder);
        if (keuring.Bezwaar() is { } bezwaar)
        {
            return new(null, default, [bezwaar]);
        }

        try
        {
            using var stroom = new MemoryStream(xlsx.ToArray(), writable: false);
            using var document = SpreadsheetDocument.Open(stream: stroom, isEditable: false, new OpenSettings { MaxCharactersInPart = gekozen.GrootsteDeel });
            return document.WorkbookPart is { } boek ? Lees(new Bladenlezer(boek), melder, gekozen) : new(null, default, [keuring.GeenWerkboek()]);
        }
#pragma warning disable CA1031 // Een beschadigd werkboek gooit van alles, uit drie bibliotheken; het is altijd deze ene fout.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new(null, default, [keuring.GeenWerkboek()]);
        }
    }

    private static Werkboeklezing Lees(Bladenlezer boek, Foutmelder melder, Werkboekopties opties)
    {
        var indeling = Bladindeling.Alles;
        var fouten = new List<Leesfout>();
        var namen = boek.Namen.ToList();
        OnbekendeBladen(namen, indeling, melder, fouten);
        var bouwer = new Dossierbouwer(new(boek.Vanaf1904));
        foreach (var blad in indeling.Bladen.Where(blad => namen.Contains(blad.Naam)))
        {
            bouwer.Voeg(blad, new Tabel(boek.Lees(blad.Naam), [.. blad.Kolommen.Select(kolom => kolom.Naam)], melder, fouten));
        }

        if (namen.Contains(Bladindeling.Volledigheid))
        {
            new Volledigheidslezer(indeling, bouwer).Lees(new Tabel(boek.Lees(Bladindeling.Volledigheid), Volledigheidskolommen.Alle(indeling), melder, fouten));
        }

        return Streng(bouwer, melder, opties, fouten, namen);
    }

    private static void OnbekendeBladen(List<string> namen, Bladindeling indeling, Foutmelder melder, List<Leesfout> fouten)
    {
        List<string> bekend = [.. indeling.Bladen.Select(blad => blad.Naam), Bladindeling.Volledigheid, Bladindeling.Uitleg, Bladindeling.Keuzen];
        foreach (var naam in namen.Where(naam => !bekend.Contains(naam)))
        {
            var suggestie = NearestName.Of(naam, bekend);
            fouten.Add(melder.In(naam, new(1, 1), Werkboekfoutcode.OnbekendBlad, new(
                $"Dit werkboek hoort geen blad '{naam}' te hebben.{(suggestie is null ? "" : $" Bedoeld is misschien '{suggestie}'.")}",
                $"This workbook should have no sheet '{naam}'.{(suggestie is null ? "" : $" Perhaps '{suggestie}' is meant.")}"), suggestie: suggestie, gevonden: naam));
        }
    }

    /// <summary>Wat de strenge lezer van het dossier zegt, op de cel waar het vandaan kwam; een cel met een eigen fout krijgt er geen tweede bij.</summary>
    private static Werkboeklezing Streng(Dossierbouwer bouwer, Foutmelder melder, Werkboekopties opties, List<Leesfout> fouten, List<string> namen)
    {
        var utf8 = Encoding.UTF8.GetBytes(bouwer.Dossier.ToJsonString());
        var gelezen = DossierLezer.Lees(utf8, opties: opties.Lezen);
        var eigen = fouten.Select(fout => fout.Cel).ToHashSet();
        fouten.AddRange(gelezen.Fouten.Select(fout => Geplaatst(fout, bouwer.Cellen, melder)).Where(fout => fout.Cel is null || !eigen.Contains(fout.Cel)));

        return fouten.Count == 0
            ? new(gelezen.Dossier, utf8, [], gelezen.Waarschuwing is { } waarschuwing ? Geplaatst(waarschuwing, bouwer.Cellen, melder) : null)
            : new(null, default, [.. OpVolgorde(fouten, namen)]);
    }

    private static IEnumerable<Leesfout> OpVolgorde(List<Leesfout> fouten, List<string> namen) => fouten
        .Select(fout => (fout, Plaats: fout.Cel is { } cel ? Foutmelder.Gelezen(cel) : null))
        .OrderBy(een => een.Plaats is { } plaats ? namen.IndexOf(plaats.Blad) : int.MaxValue)
        .ThenBy(een => een.Plaats?.Adres.Rij)
        .ThenBy(een => een.Plaats?.Adres.Kolom)
        .Select(een => een.fout);

    private static Leesfout Geplaatst(Leesfout fout, Celkaart cellen, Foutmelder melder) =>
        fout.Code != Leesfoutcode.MeerFouten && cellen.Van(fout.Pad.Waarde) is { } cel ? melder.Op(cel.Blad, cel.Adres, fout) : fout;
}
