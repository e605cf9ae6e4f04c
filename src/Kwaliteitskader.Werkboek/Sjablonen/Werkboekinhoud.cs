using System.Text.Json.Nodes;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Cellen;
using Kwaliteitskader.Werkboek.Indeling;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek.Sjablonen;

/// <summary>Een waarde om in een cel te zetten.</summary>
/// <param name="Kolom">De kolom.</param>
/// <param name="Waarde">De waarde, zoals zij in JSON staat; van een sleutel of nummer de tekst.</param>
internal sealed record Celinhoud(Kolom Kolom, string Waarde)
{
    /// <summary>Zet de waarde in de rij, zoals een mens haar leest.</summary>
    /// <exception cref="CelwaardeException">Een rekenblad kan de waarde niet heel bewaren.</exception>
    public void Schrijf(Bladbouwer blad, int kolom, Taal taal)
    {
        switch (Kolom.Soort)
        {
            case Veldsoort.JaNee:
                blad.Tekst(kolom, (Waarde == "true" ? new Tekst("ja", "yes") : new("nee", "no")).In(taal));
                break;
            case Veldsoort.Datum:
                blad.Dag(kolom, DateOnly.ParseExact(Waarde, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                break;
            case Veldsoort.Geheel:
                blad.Getal(kolom, Waarde, Stijl.Geheel);
                break;
            case Veldsoort.Getal:
                blad.Getal(kolom, Celgetal.Past(Waarde) ? Waarde : throw PastNiet());
                break;
            case Veldsoort.Keuze:
                blad.Tekst(kolom, Kolom.Veld!.Keuzen.First(keuze => keuze.Naam == Waarde).Woord.In(taal));
                break;
            default:
                var tekst = Celtekst.Bewaard(Waarde);
                blad.Tekst(kolom, tekst.Length <= Celtekst.Langst ? tekst : throw PastNiet());
                break;
        }
    }

    private CelwaardeException PastNiet() => new(Kolom.Naam);
}

/// <summary>Een rij van het blad <c>volledigheid</c>.</summary>
/// <param name="Onderdeel">Over welk blad of welke groep zij gaat.</param>
/// <param name="Sleutels">Waar de lijst bij hoort, van buiten naar binnen; leeg voor alle.</param>
/// <param name="Volledig">Of zij volledig is.</param>
internal sealed record Volledigheidsrij(string Onderdeel, IReadOnlyList<string> Sleutels, bool Volledig);

/// <summary>Wat er al in een werkboek staat.</summary>
internal abstract class Werkboekinhoud
{
    /// <summary>Niets: een leeg sjabloon.</summary>
    public static Werkboekinhoud Geen { get; } = new Leeg();

    /// <summary>De rijen van een blad; een lege cel is <see langword="null"/>.</summary>
    public abstract IEnumerable<IReadOnlyList<Celinhoud?>> Rijen(Blad blad);

    /// <summary>De rijen over wat volledig is.</summary>
    public abstract IEnumerable<Volledigheidsrij> Volledigheid(Bladindeling indeling);

    private sealed class Leeg : Werkboekinhoud
    {
        public override IEnumerable<IReadOnlyList<Celinhoud?>> Rijen(Blad blad) => [];

        public override IEnumerable<Volledigheidsrij> Volledigheid(Bladindeling indeling) =>
            indeling.Bladen.Where(blad => !blad.IsDossier).Select(blad => new Volledigheidsrij(blad.Naam, [], Volledig: false));
    }
}

/// <summary>De inhoud van een dossier.</summary>
internal sealed class Dossierinhoud : Werkboekinhoud
{
    private readonly Dictionary<Blad, List<Rij>> rijen = [];
    private readonly List<Volledigheidsrij> volledigheid = [];

    /// <summary>Verdeelt een dossier over de bladen.</summary>
    /// <param name="dossier">Het dossier in JSON.</param>
    /// <param name="indeling">De bladen.</param>
    public Dossierinhoud(JsonObject dossier, Bladindeling indeling)
    {
        var hoofd = indeling.Bladen[0];
        rijen[hoofd] = [new(dossier, [], null)];
        foreach (var blad in indeling.Bladen.Where(blad => !blad.IsDossier))
        {
            rijen[blad] = [.. Elementen(blad, rijen[blad.Ouder ?? hoofd])];
        }

        foreach (var blad in indeling.Bladen)
        {
            volledigheid.AddRange(blad.IsDossier ? [] : LegeLijsten(blad, rijen[blad.Ouder ?? hoofd]));
            volledigheid.AddRange(blad.Groepen.SelectMany(groep => LegeGroepen(blad, groep, rijen[blad])));
        }
    }

    public override IEnumerable<IReadOnlyList<Celinhoud?>> Rijen(Blad blad) => rijen[blad].Select(rij => (IReadOnlyList<Celinhoud?>)[.. blad.Kolommen.Select(kolom => Cel(blad, kolom, rij))]);

    public override IEnumerable<Volledigheidsrij> Volledigheid(Bladindeling indeling) => volledigheid;

    private static IEnumerable<Rij> Elementen(Blad blad, List<Rij> ouders) =>
        from ouder in ouders
        from element in (Op(ouder.Knoop, blad.PadBinnenOuder) as JsonArray ?? []).Select((knoop, index) => (knoop, index))
        let sleutel = blad.HeeftId ? element.knoop!["id"]!.GetValue<string>() : (element.index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
        select new Rij(element.knoop, ouder.Sleutel is null ? [] : [.. ouder.Ouders, ouder.Sleutel], sleutel);

    private static Celinhoud? Cel(Blad blad, Kolom kolom, Rij rij)
    {
        var waarde = kolom.Naar is { } naar ? rij.Ouders[blad.Ouders.ToList().IndexOf(naar)]
            : kolom.Veld is null ? rij.Sleutel
            : Tekst(blad.LosseWaarden ? rij.Knoop : Op(rij.Knoop, kolom.Naam));
        return waarde is null ? null : new(kolom, waarde);
    }

    private static string? Tekst(JsonNode? knoop) => knoop is JsonValue waarde && waarde.TryGetValue<string>(out var tekst) ? tekst : knoop?.ToJsonString();

    private static IEnumerable<Volledigheidsrij> LegeLijsten(Blad blad, List<Rij> ouders)
    {
        var lijsten = ouders.Select(ouder => (ouder, Lijst: Op(ouder.Knoop, blad.PadBinnenOuder) as JsonArray)).ToList();
        var leeg = lijsten.Where(een => een.Lijst is { Count: 0 }).ToList();
        return leeg.Count == 0 ? []
            : lijsten.TrueForAll(een => een.Lijst is not null) ? [new(blad.Naam, [], Volledig: true)]
            : leeg.Select(een => new Volledigheidsrij(blad.Naam, Sleutels(een.ouder), Volledig: true));
    }

    private static IEnumerable<Volledigheidsrij> LegeGroepen(Blad blad, string groep, List<Rij> rijen) =>
        rijen.Where(rij => Op(rij.Knoop, groep) is JsonObject { Count: 0 }).Select(rij => new Volledigheidsrij($"{blad.Naam}/{groep}", Sleutels(rij), Volledig: true));

    private static IReadOnlyList<string> Sleutels(Rij rij) => rij.Sleutel is null ? [] : [.. rij.Ouders, rij.Sleutel];

    private static JsonNode? Op(JsonNode? knoop, string pad) => pad.Split('/').Aggregate(knoop, (hier, stap) => hier?[stap]);

    private sealed record Rij(JsonNode? Knoop, IReadOnlyList<string> Ouders, string? Sleutel);
}
