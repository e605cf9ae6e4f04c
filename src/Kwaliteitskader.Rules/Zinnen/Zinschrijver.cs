using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normen.Gedeeld;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Maakt van een uitleg zinnen, zoals een mens ze zou zeggen.</summary>
/// <param name="dossier">Het dossier, voor de namen van therapeuten.</param>
/// <param name="taal">De taal van de zinnen.</param>
internal sealed class Zinschrijver(Dossier dossier, Taal taal)
{
    private readonly Naamgever namen = new(dossier, taal);

    /// <summary>De zinnen bij een uitleg.</summary>
    /// <param name="uitleg">De uitleg.</param>
    /// <param name="onderwerp">De plaats van het onderwerp.</param>
    public Bevindingszinnen Schrijf(Normuitleg uitleg, JsonPointer onderwerp)
    {
        var stukken = Bewijs.Van(uitleg);
        var herstel = new Herstelzin(taal).Van(uitleg, overAnder: stukken.Any(stuk => !IsOnder(stuk.Plaats, onderwerp) && namen.Naam(stuk.Plaats) is not null));
        var open = uitleg.Uitkomst == Uitkomst.NietVastTeStellen;
        return new Bevindingszinnen
        {
            Reden = Reden(uitleg, stukken, onderwerp),
            Blijkt = open ? [] : Blijkt(uitleg, stukken, onderwerp),
            Daarbij = [.. Termijn(uitleg), .. uitleg.Kanttekeningen.Select(kanttekening => kanttekening.In(taal))],
            Voorbehoud = [.. NietGebleken(uitleg)],
            Rust = open
                ? [.. uitleg.Ontbrekend.Select(feit => feit.Pad).Distinct()]
                : [.. stukken.SelectMany(stuk => stuk.Feiten).Select(feit => feit.Pad).Distinct().DefaultIfEmpty(onderwerp)],
            Herstel = herstel?.Wat,
            HerstelDoor = herstel?.Wie,
        };
    }

    private string Reden(Normuitleg uitleg, ImmutableArray<Bewijsstuk> stukken, JsonPointer onderwerp) => uitleg.Uitkomst switch
    {
        Uitkomst.NietVastTeStellen => Onbekend(uitleg, onderwerp),
        Uitkomst.Voldoet when !stukken.IsEmpty || uitleg.Standen.Any() => "",
        // Dat iets verklaard is, zegt de zin over de verklaring al.
        Uitkomst.VoldoetNiet when uitleg.Reden == Verklaringen.NietVoldaan && stukken.Any(stuk => stuk.Zin is not null) => "",
        var uitkomst => uitleg.Reden.Bij(uitkomst).In(taal),
    };

    private string Onbekend(Normuitleg uitleg, JsonPointer onderwerp)
    {
        var feiten = uitleg.Ontbrekend.Select(feit => feit.Label.In(taal) + BijWie(feit.Pad, onderwerp)).Distinct().ToList();
        var zinnen = new List<string>();
        if (feiten.Count > 0)
        {
            zinnen.Add(Zin($"Nog niet bekend: {Opsomming.Van(feiten, taal)}.", $"Not known yet: {Opsomming.Van(feiten, taal)}."));
        }

        zinnen.AddRange(uitleg.OntbrekendeMaten.Select(Ongepubliceerd));
        return string.Join(' ', zinnen);
    }

    private string BijWie(JsonPointer plaats, JsonPointer onderwerp) =>
        !IsOnder(plaats, onderwerp) && namen.Naam(plaats) is { } naam ? Zin($" bij {naam}", $" of {naam}") : "";

    private string Ongepubliceerd(Maat maat)
    {
        var geval = maat is { Geval: { } voor, Gevalnaam: { } waarvan } ? $" ({waarvan.In(taal)}: {voor})" : "";
        return Zin(
            $"Wij vonden geen gepubliceerd getal voor: {maat.Naam.Nl}{geval}.",
            $"We found no published figure for: {maat.Naam.En}{geval}.");
    }

    private ImmutableArray<string> Blijkt(Normuitleg uitleg, ImmutableArray<Bewijsstuk> stukken, JsonPointer onderwerp)
    {
        var standen = uitleg.Standen.Select(stand => stand.In(taal)).ToList();
        return standen.Count > 0
            ? [Zin($"Geteld: {string.Join("; ", standen)}.", $"Counted: {string.Join("; ", standen)}.")]
            : [.. stukken.Where(stuk => !ZegtDeReden(stuk, uitleg)).Select(stuk => Stuk(stuk, onderwerp)).Distinct()];
    }

    /// <summary>Van een feit dat nee is, zegt een reden die hetzelfde ontkent al alles: "is niet aangesloten" naast "is aangesloten: nee".</summary>
    private bool ZegtDeReden(Bewijsstuk stuk, Normuitleg uitleg) =>
        stuk is { Zin: null, Feiten: [{ Waarde: "false" } feit] }
        && uitleg.Reden.Bij(uitleg.Uitkomst).In(taal).Replace(Zin(" niet ", " not "), " ", StringComparison.Ordinal).Equals(
            $"{feit.Label.In(taal)}.", StringComparison.OrdinalIgnoreCase);

    private string Stuk(Bewijsstuk stuk, JsonPointer onderwerp)
    {
        var zin = stuk.Zin?.In(taal) ?? $"{string.Join("; ", stuk.Feiten.Select(Feit).Distinct())}.";
        return Naamgever.Hoofdletter(IsOnder(stuk.Plaats, onderwerp) ? zin : namen.MetNaam(zin, stuk.Plaats));
    }

    private string Feit(Feitwaarde feit) =>
        $"{feit.Label.In(taal)}: {(feit.Waarde == "[]" ? Zin("geen", "none") : feit.InWoorden?.In(taal) ?? feit.Waarde)}";

    private IEnumerable<string> Termijn(Normuitleg uitleg)
    {
        if (uitleg.Uiterlijk is { } uiterlijk)
        {
            var dag = Datumtekst.Van(uiterlijk, taal);
            var maat = uitleg.Termijnmaat is { InWoorden: { } duur } gebruikt ? Zin($" van {duur.Nl}", $" of {duur.En}") + Vanwaar(gebruikt) : "";
            yield return uitleg.Uitkomst == Uitkomst.NogTeVoldoen
                ? Zin($"De termijn{maat} loopt tot en met {dag}.", $"The term{maat} runs through {dag}.")
                : Zin($"De termijn{maat} liep tot en met {dag}.", $"The deadline{maat} was {dag}.");
        }
        else if (uitleg.WachtSinds is { } sinds)
        {
            var dag = Datumtekst.Van(sinds, taal);
            yield return Zin($"De bron geeft hiervoor geen termijn; het wacht sinds {dag}.", $"The source gives no term for this; it has been waiting since {dag}.");
        }

        if (uitleg.Uitkomst == Uitkomst.OordeelNodig)
        {
            yield return Zin("Een mens moet dit beoordelen.", "A person must judge this.");
        }
    }

    private string Vanwaar(Maat maat) => maat is { Afwijkend: true, Bron: { } bron } ? Zin($" (volgens {bron})", $" (from {bron})") : "";

    private IEnumerable<string> NietGebleken(Normuitleg uitleg) => uitleg.Uitkomst is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen
        ? uitleg.NietGeblekenUitzonderingen.Select(deel => Zin(
            $"Niet gebleken, en dus niet meegeteld: {deel.Bewering.Nl}.", $"Not shown, and so not counted: {deel.Bewering.En}."))
        : [];

    private static bool IsOnder(JsonPointer plaats, JsonPointer onderwerp) =>
        plaats == onderwerp || plaats.ToString().StartsWith($"{onderwerp}/", StringComparison.Ordinal);

    private string Zin(string nl, string en) => new Tekst(nl, en).In(taal);
}
