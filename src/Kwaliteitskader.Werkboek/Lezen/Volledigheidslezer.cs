using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Json.Diagnoses;
using Kwaliteitskader.Werkboek.Indeling;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>
/// Leest het blad <c>volledigheid</c>: een leeg blad is onbekend, tenzij hier staat dat het volledig is; dan is het bekend en leeg.
/// </summary>
/// <param name="indeling">De bladen die er kunnen zijn.</param>
/// <param name="bouwer">Het dossier tot nu toe, met alle rijen.</param>
internal sealed class Volledigheidslezer(Bladindeling indeling, Dossierbouwer bouwer)
{
    private readonly IReadOnlyDictionary<string, (Blad Van, string Pad, bool Lijst)> bekend = Volledigheidskolommen.Onderdelen(indeling);

    // Een werkboek kan dezelfde rij duizenden keren hebben; elk element wordt er één keer door geraakt.
    private readonly HashSet<(string Pad, bool Volledig, string Rij)> gedaan = [];

    /// <summary>Verwerkt elke rij van het blad.</summary>
    public void Lees(Tabel tabel)
    {
        foreach (var rij in tabel.Rijen)
        {
            if (Onderdeel(tabel, rij) is { } onderdeel && Volledig(tabel, rij) is { } volledig && Elementen(tabel, rij, onderdeel.Van) is { } elementen)
            {
                Stel(tabel, rij, onderdeel, volledig, elementen);
            }
        }
    }

    private void Stel(Tabel tabel, Tabelrij rij, (Blad Van, string Pad, bool Lijst) onderdeel, bool volledig, IReadOnlyList<Rijplaats> elementen)
    {
        if (elementen.Count == 0 || !gedaan.Add(($"{onderdeel.Van.Pad}/{onderdeel.Pad}", volledig, $"{elementen.Count} {elementen[0].Plaats}")))
        {
            return;
        }

        if (volledig)
        {
            foreach (var element in elementen)
            {
                Dossierbouwer.Leeg(element.Element, onderdeel.Pad, onderdeel.Lijst);
            }
        }
        else if (onderdeel.Lijst && elementen.Any(element => Heeft(element, onderdeel.Pad)))
        {
            tabel.Fout(rij.Adres(Volledigheidskolommen.Volledig), Werkboekfoutcode.OnvolledigeLijst, new(
                "Deze lijst heeft rijen maar is volgens deze cel niet volledig. Een deel van een lijst is niet te beoordelen: vul haar aan, of haal haar rijen weg.",
                "This list has rows but according to this cell is not complete. A part of a list cannot be judged: complete it, or remove its rows."));
        }
    }

    private static bool Heeft(Rijplaats element, string pad)
    {
        System.Text.Json.Nodes.JsonNode? hier = element.Element;
        foreach (var stap in pad.Split('/'))
        {
            hier = hier?[stap];
        }

        return hier is not null;
    }

    /// <summary>De lijst of groep waarover een rij gaat, en het blad van het element waar zij in zit.</summary>
    private (Blad Van, string Pad, bool Lijst)? Onderdeel(Tabel tabel, Tabelrij rij)
    {
        if (!rij.Cellen.TryGetValue(Volledigheidskolommen.Onderdeel, out var cel))
        {
            tabel.Fout(rij.Adres(Volledigheidskolommen.Onderdeel), Leesfoutcode.OntbrekendeEigenschap, new("Vul in over welk blad dit gaat.", "Fill in which sheet this is about."));
            return null;
        }

        var naam = cel.Waarde.Trim();
        if (bekend.TryGetValue(naam, out var onderdeel))
        {
            return onderdeel;
        }

        tabel.Fout(
            cel.Adres,
            Werkboekfoutcode.OnbekendBlad,
            new($"Dit werkboek kent geen blad '{naam}'.", $"This workbook has no sheet '{naam}'."),
            suggestie: NearestName.Of(naam, bekend.Keys),
            gevonden: naam);
        return null;
    }

    private static bool? Volledig(Tabel tabel, Tabelrij rij)
    {
        if (!rij.Cellen.TryGetValue(Volledigheidskolommen.Volledig, out var cel))
        {
            return null;
        }

        var antwoord = cel.Soort == Celsoort.JaNee ? cel.Waarde is "1" or "true" : Waardelezer.JaOfNee(cel.Waarde.Trim());
        if (antwoord is null)
        {
            tabel.Fout(cel.Adres, Leesfoutcode.VerkeerdType, new("Hier hoort ja of nee.", "Expected here: yes or no."), new("ja of nee", "yes or no"));
        }

        return antwoord;
    }

    /// <summary>De elementen waarover een rij gaat: alle, of die met de gegeven sleutels.</summary>
    private IReadOnlyList<Rijplaats>? Elementen(Tabel tabel, Tabelrij rij, Blad van)
    {
        if (van.IsDossier)
        {
            return [new Rijplaats(bouwer.Dossier, "", [])];
        }

        var sleutels = new List<string>();
        foreach (var (blad, index) in van.Ouders.Append(van).Select((blad, index) => (blad, index)))
        {
            var kolom = Volledigheidskolommen.Van(index);
            if (!rij.Cellen.TryGetValue(kolom, out var cel))
            {
                break;
            }

            var sleutel = Sleutel(blad, cel);
            if (sleutel is null || bouwer.Rijen(blad).Vind(sleutels, sleutel) is null)
            {
                tabel.Fout(cel.Adres, Werkboekfoutcode.OnbekendeVerwijzing, new(
                    $"Op blad {blad.Naam} staat geen rij met {blad.Sleutel} '{cel.Waarde}'.", $"Sheet {blad.Naam} has no row with {blad.Sleutel} '{cel.Waarde}'."), gevonden: cel.Waarde);
                return null;
            }

            sleutels.Add(sleutel);
        }

        return bouwer.Rijen(van).Onder(sleutels);
    }

    // In deze kolommen staan sleutels van verschillende bladen onder elkaar, dus ook nummers als tekst.
    private static string? Sleutel(Blad blad, Cel cel) => !blad.HeeftId && cel.Soort == Celsoort.Tekst ? cel.Waarde.Trim() : Dossierbouwer.Sleuteltekst(blad, cel);
}
