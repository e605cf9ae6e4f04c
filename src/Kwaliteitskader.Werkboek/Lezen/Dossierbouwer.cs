using System.Text.Json.Nodes;
using Kwaliteitskader.Werkboek.Indeling;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>Zet de rijen van alle bladen bij elkaar tot één dossier in JSON, en onthoudt van elke waarde de cel.</summary>
/// <param name="waarden">Leest de waarde van een cel.</param>
internal sealed class Dossierbouwer(Waardelezer waarden)
{
    private readonly Dictionary<Blad, Rijregister> registers = [];

    /// <summary>Het dossier.</summary>
    public JsonObject Dossier { get; } = new() { ["schema"] = Model.Feiten.Dossier.Schemanaam };

    /// <summary>Waar elke plaats van het dossier in het werkboek staat.</summary>
    public Celkaart Cellen { get; } = new();

    /// <summary>De rijen van een blad die aangewezen kunnen worden; leeg als het blad er niet is.</summary>
    public Rijregister Rijen(Blad blad) => registers.GetValueOrDefault(blad) ?? new(blad);

    /// <summary>Voegt de rijen van een blad toe; de bladen waar zij bij horen, zijn er dan al.</summary>
    public void Voeg(Blad blad, Tabel tabel)
    {
        if (blad.IsDossier)
        {
            VoegDossier(blad, tabel);
            return;
        }

        var register = registers[blad] = new(blad);
        foreach (var rij in tabel.Rijen)
        {
            if (Ouder(blad, tabel, rij) is { } ouder)
            {
                VoegRij(blad, tabel, rij, ouder, register);
            }
        }
    }

    /// <summary>Maakt een lijst of groep die er nog niet was: bekend en leeg.</summary>
    /// <param name="element">Het element waar zij in zit.</param>
    /// <param name="pad">De plaats daarbinnen.</param>
    /// <param name="lijst">Of het een lijst is.</param>
    public static void Leeg(JsonObject element, string pad, bool lijst)
    {
        var stappen = pad.Split('/');
        var groep = Groep(element, stappen[..^1]);
        groep[stappen[^1]] ??= lijst ? new JsonArray() : new JsonObject();
    }

    private static JsonObject Groep(JsonObject element, IEnumerable<string> stappen) =>
        stappen.Aggregate(element, (groep, stap) => (JsonObject)(groep[stap] ??= new JsonObject()));

    private static JsonArray Lijst(JsonObject element, string pad)
    {
        Leeg(element, pad, lijst: true);
        return (JsonArray)pad.Split('/').Aggregate((JsonNode)element, (knoop, stap) => knoop[stap]!);
    }

    private void VoegDossier(Blad blad, Tabel tabel)
    {
        Cellen.Voeg("", tabel.Blad, new(Tabel.Koprij + 1, 1));
        Cellen.Voeg("/id", tabel.Blad, new(Tabel.Koprij + 1, 1));
        foreach (var rij in tabel.Rijen.Skip(1))
        {
            tabel.Fout(rij.Adres("id"), Werkboekfoutcode.MeerDossiers, new(
                "Een werkboek gaat over één praktijk; er is maar één rij op dit blad.", "A workbook is about one practice; there is only one row on this sheet."));
        }

        foreach (var rij in tabel.Rijen.Take(1))
        {
            VoegWaarden(blad, tabel, rij, Dossier, "");
        }
    }

    private void VoegRij(Blad blad, Tabel tabel, Tabelrij rij, Rijplaats ouder, Rijregister register)
    {
        var lijst = Lijst(ouder.Element, blad.PadBinnenOuder);
        var plaats = $"{ouder.Plaats}/{blad.PadBinnenOuder}/{lijst.Count}";
        Cellen.Voeg(plaats, tabel.Blad, rij.Adres(blad.LosseWaarden ? Blad.Waarde : blad.Kolommen[0].Naam));
        if (blad.LosseWaarden)
        {
            lijst.Add(rij.Cellen.TryGetValue(Blad.Waarde, out var cel) ? waarden.Lees(tabel, blad.Kolommen[^1], cel) : null);
            return;
        }

        var element = new JsonObject();
        lijst.Add((JsonNode)element);
        VoegWaarden(blad, tabel, rij, element, plaats);
        if (Sleutel(blad, rij) is not { } sleutel)
        {
            register.VoegNaamloos(new(element, plaats, ouder.Sleutels));
        }
        else if (!register.Voeg(ouder.Sleutels, sleutel, new(element, plaats, [.. ouder.Sleutels, sleutel])))
        {
            tabel.Fout(rij.Adres(blad.Sleutel!), Werkboekfoutcode.DubbeleSleutel, new(
                $"{blad.Sleutel} '{sleutel}' staat al op een eerdere rij.", $"{blad.Sleutel} '{sleutel}' is already on an earlier row."), gevonden: sleutel);
        }
    }

    private void VoegWaarden(Blad blad, Tabel tabel, Tabelrij rij, JsonObject element, string plaats)
    {
        foreach (var kolom in blad.Kolommen)
        {
            if (kolom.Naar is not null)
            {
                continue;
            }

            var waarde = rij.Cellen.TryGetValue(kolom.Naam, out var cel) ? waarden.Lees(tabel, kolom, cel) : null;
            if (kolom.Veld is null)
            {
                continue;
            }

            Cellen.Voeg($"{plaats}/{kolom.Naam}", tabel.Blad, rij.Adres(kolom.Naam));
            if (waarde is not null)
            {
                var stappen = kolom.Naam.Split('/');
                Groep(element, stappen[..^1])[stappen[^1]] = waarde;
            }
        }
    }

    /// <summary>Het element waar een rij bij hoort; <see langword="null"/> als er een fout bij gemeld is.</summary>
    private Rijplaats? Ouder(Blad blad, Tabel tabel, Tabelrij rij)
    {
        var hier = new Rijplaats(Dossier, "", []);
        foreach (var ouder in blad.Ouders)
        {
            var kolom = Blad.Verwijsnaam(ouder);
            var sleutel = rij.Cellen.TryGetValue(kolom, out var cel) ? Sleuteltekst(ouder, cel) : null;
            if (sleutel is null || Rijen(ouder).Vind(hier.Sleutels, sleutel) is not { } gevonden)
            {
                tabel.Fout(rij.Adres(kolom), Werkboekfoutcode.OnbekendeVerwijzing, sleutel is null
                    ? new($"Vul in bij welke rij van blad {ouder.Naam} dit hoort.", $"Fill in to which row of sheet {ouder.Naam} this belongs.")
                    : new($"Op blad {ouder.Naam} staat geen rij met {ouder.Sleutel} '{sleutel}'.", $"Sheet {ouder.Naam} has no row with {ouder.Sleutel} '{sleutel}'."), gevonden: sleutel);
                return null;
            }

            hier = gevonden;
        }

        return hier;
    }

    private static string? Sleutel(Blad blad, Tabelrij rij) =>
        rij.Cellen.TryGetValue(blad.Sleutel!, out var cel) ? Sleuteltekst(blad, cel) : null;

    /// <summary>De sleutel in een cel: een <c>id</c> als tekst, een nummer als getal.</summary>
    public static string? Sleuteltekst(Blad blad, Cel cel) => blad.HeeftId
        ? cel.Soort == Celsoort.Tekst ? Werkboek.Cellen.Celtekst.Bedoeld(cel.Waarde) : null
        : cel.Soort == Celsoort.Getal ? Werkboek.Cellen.Celgetal.Json(cel.Waarde) : null;
}

/// <summary>Een element van het dossier dat een rij aanwijst.</summary>
/// <param name="Element">Het element.</param>
/// <param name="Plaats">Zijn plaats in het dossier.</param>
/// <param name="Sleutels">De sleutels die het aanwijzen, van buiten naar binnen.</param>
internal sealed record Rijplaats(JsonObject Element, string Plaats, IReadOnlyList<string> Sleutels);

/// <summary>De elementen die de rijen van een blad aanwijzen, op hun sleutels.</summary>
/// <param name="blad">Het blad.</param>
internal sealed class Rijregister(Blad blad)
{
    private readonly Dictionary<string, Rijplaats> rijen = new(StringComparer.Ordinal);
    private readonly List<Rijplaats> naamloos = [];
    private Dictionary<string, List<Rijplaats>>? onder;

    /// <summary>Het blad.</summary>
    public Blad Blad => blad;

    /// <summary>Voegt een element toe; onwaar als zijn sleutel er al is.</summary>
    public bool Voeg(IReadOnlyList<string> ouders, string sleutel, Rijplaats rij) => rijen.TryAdd(Samen(ouders, sleutel), rij);

    /// <summary>Voegt een element toe dat niemand aanwijst, want zijn rij heeft geen nummer.</summary>
    public void VoegNaamloos(Rijplaats rij) => naamloos.Add(rij);

    /// <summary>Het element met een sleutel.</summary>
    public Rijplaats? Vind(IReadOnlyList<string> ouders, string sleutel) => rijen.GetValueOrDefault(Samen(ouders, sleutel));

    /// <summary>De elementen waarvan de buitenste sleutels deze zijn, in volgorde; zonder sleutels alle.</summary>
    /// <remarks>Na het toevoegen: wat er bij elke sleutel hoort, wordt één keer uitgezocht.</remarks>
    public IReadOnlyList<Rijplaats> Onder(IReadOnlyList<string> sleutels)
    {
        onder ??= rijen.Values.Concat(naamloos)
            .SelectMany(rij => Enumerable.Range(0, rij.Sleutels.Count + 1).Select(lengte => (Sleutel: Samen(rij.Sleutels.Take(lengte)), Rij: rij)))
            .GroupBy(een => een.Sleutel, een => een.Rij, StringComparer.Ordinal)
            .ToDictionary(groep => groep.Key, groep => groep.ToList(), StringComparer.Ordinal);
        return onder.GetValueOrDefault(Samen(sleutels)) ?? [];
    }

    private static string Samen(IReadOnlyList<string> ouders, string sleutel) => Samen(ouders.Append(sleutel));

    // De lengte voorop: een sleutel mag elk teken hebben.
    private static string Samen(IEnumerable<string> sleutels) => string.Concat(sleutels.Select(deel => $"{deel.Length}:{deel}"));
}
