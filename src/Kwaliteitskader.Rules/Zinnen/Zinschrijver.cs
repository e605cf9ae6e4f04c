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
    private static readonly List<Bewijsstuk> Geen = [];

    private readonly Naamgever namen = new(dossier, taal);
    private readonly Herstelzin herstelzin = new(taal);
    private readonly bool engels = taal == Taal.Engels;

    /// <summary>De zinnen bij een uitleg.</summary>
    /// <param name="uitleg">De uitleg.</param>
    /// <param name="onderwerp">De plaats van het onderwerp.</param>
    /// <param name="metRust">Of ook gevraagd is op welke plaatsen de uitkomst berust.</param>
    public Bevindingszinnen Schrijf(Normuitleg uitleg, JsonPointer onderwerp, bool metRust)
    {
        var open = uitleg.Uitkomst == Uitkomst.NietVastTeStellen;
        var stukken = open ? Geen : Bewijs.Van(uitleg, taal);
        var herstel = herstelzin.Van(uitleg, overAnder: GaatOverAnder(stukken, onderwerp));
        return new Bevindingszinnen
        {
            Redencode = uitleg.Reden.Code,
            Reden = Reden(uitleg, stukken, onderwerp),
            Blijkt = open ? [] : Blijkt(uitleg, stukken, onderwerp),
            Daarbij = Daarbij(uitleg),
            Voorbehoud = NietGebleken(uitleg),
            Rust = !metRust ? [] : open ? uitleg.Ontbrekend.Plaatsen() : Plaatsen(stukken, onderwerp),
            Herstel = herstel?.Wat,
            HerstelDoor = herstel?.Wie,
        };
    }

    private bool GaatOverAnder(List<Bewijsstuk> stukken, JsonPointer onderwerp)
    {
        foreach (var stuk in stukken)
        {
            if (!onderwerp.Omvat(stuk.Plaats) && namen.Sleutel(stuk.Plaats) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private string Reden(Normuitleg uitleg, List<Bewijsstuk> stukken, JsonPointer onderwerp) => uitleg.Uitkomst switch
    {
        Uitkomst.NietVastTeStellen => Onbekend(uitleg, onderwerp),
        Uitkomst.Voldoet when stukken.Count > 0 || uitleg.Standen.Count > 0 => "",
        // Dat iets verklaard is, zegt de zin over de verklaring al.
        Uitkomst.VoldoetNiet when uitleg.Reden == Verklaringen.NietVoldaan && stukken.Exists(stuk => stuk.Zin is not null) => "",
        var uitkomst => uitleg.Reden.Bij(uitkomst).In(taal),
    };

    private string Onbekend(Normuitleg uitleg, JsonPointer onderwerp)
    {
        var feiten = uitleg.Ontbrekend.Count == 0 ? "" : $"{(engels ? "Not known yet" : "Nog niet bekend")}: {Ontbrekend(uitleg, onderwerp)}.";
        if (uitleg.OntbrekendeNormwaarden.Count == 0)
        {
            return feiten;
        }

        var getallen = string.Join(' ', uitleg.OntbrekendeMaten.Select(Ongepubliceerd));
        return feiten.Length == 0 ? getallen : $"{feiten} {getallen}";
    }

    private string Ontbrekend(Normuitleg uitleg, JsonPointer onderwerp) =>
        uitleg.Ontbrekend is [var enig] ? Naam(enig, onderwerp) : Ontbrekend(uitleg.Ontbrekend, onderwerp);

    /// <summary>De namen van wat ontbreekt. Van een ander dan het onderwerp staat erbij van wie; dezelfde naam twee keer zegt niets meer.</summary>
    private string Ontbrekend(Feitenreeks feiten, JsonPointer onderwerp) => Opsomming.Van(
        Opsomming.Verschillend(feiten, feit => new Genoemd(feit.Label.Nl, onderwerp.Omvat(feit.Pad) ? null : namen.Sleutel(feit.Pad))),
        feit => Naam(feit, onderwerp),
        taal);

    private string Naam(Feitwaarde feit, JsonPointer onderwerp) => feit.Label.In(taal) + BijWie(feit.Pad, onderwerp);

    private string BijWie(JsonPointer plaats, JsonPointer onderwerp) =>
        !onderwerp.Omvat(plaats) && namen.Naam(plaats) is { } naam ? $" {(engels ? "of" : "bij")} {naam}" : "";

    private string Ongepubliceerd(Maat maat)
    {
        var geval = maat is { Geval: { } voor, Gevalnaam: { } waarvan } ? $" ({waarvan.In(taal)}: {voor})" : "";
        return $"{(engels ? "We found no published figure for" : "Wij vonden geen gepubliceerd getal voor")}: {maat.Naam.In(taal)}{geval}.";
    }

    private ImmutableArray<string> Blijkt(Normuitleg uitleg, List<Bewijsstuk> stukken, JsonPointer onderwerp)
    {
        var standen = uitleg.Standen;
        if (standen.Count > 0)
        {
            return [$"{(engels ? "Counted" : "Geteld")}: {string.Join("; ", InTaal(standen).AsSpan()!)}."];
        }

        return stukken switch
        {
            [] => [],
            [var stuk] => ZegtDeReden(stuk, uitleg) ? [] : [Stuk(stuk, onderwerp)],
            _ => VanStukken(uitleg, stukken, onderwerp),
        };
    }

    private ImmutableArray<string> VanStukken(Normuitleg uitleg, List<Bewijsstuk> stukken, JsonPointer onderwerp) =>
        Opsomming.Elk(stukken.FindAll(stuk => !ZegtDeReden(stuk, uitleg)), stuk => Stuk(stuk, onderwerp));

    /// <summary>Van een feit dat nee is, zegt een reden die hetzelfde ontkent al alles: "is niet aangesloten" naast "is aangesloten: nee".</summary>
    private bool ZegtDeReden(Bewijsstuk stuk, Normuitleg uitleg) =>
        stuk is { Zin: null, Feiten: [{ Waarde: "false" } feit] }
        && uitleg.Reden.Bij(uitleg.Uitkomst).In(taal).Replace(engels ? " not " : " niet ", " ", StringComparison.Ordinal).Equals(
            $"{feit.Label.In(taal)}.", StringComparison.OrdinalIgnoreCase);

    private string Stuk(Bewijsstuk stuk, JsonPointer onderwerp)
    {
        var zin = stuk.Zin ?? (stuk.Feiten is [var feit] ? Opsomming.AlsZin([MetWaarde(feit)]) : Opsomming.AlsZin(Opsomming.Elk(stuk.Feiten, MetWaarde)));
        return Naamgever.Hoofdletter(onderwerp.Omvat(stuk.Plaats) ? zin : namen.MetNaam(zin, stuk.Plaats));
    }

    private string MetWaarde(Feitwaarde feit) => $"{feit.Label.In(taal)}: {Waarde(feit)}";

    private string? Waarde(Feitwaarde feit) => feit.Waarde == "[]" ? engels ? "none" : "geen" : feit.InWoorden(taal) ?? feit.Waarde;

    private ImmutableArray<string> Daarbij(Normuitleg uitleg)
    {
        var kanttekeningen = InTaal(uitleg.Kanttekeningen);
        return Termijn(uitleg) is not { } zin ? kanttekeningen : kanttekeningen.IsEmpty ? [zin] : [zin, .. kanttekeningen];
    }

    private ImmutableArray<string> InTaal(IReadOnlyList<Tekst> teksten) => teksten.Count == 0 ? [] : [.. teksten.Select(tekst => tekst.In(taal))];

    private string? Termijn(Normuitleg uitleg)
    {
        // Over een termijn oordeelt nooit nog een mens: hij loopt, of hij is voorbij.
        if (uitleg.Uitkomst == Uitkomst.OordeelNodig)
        {
            return engels ? "A person must judge this." : "Een mens moet dit beoordelen.";
        }

        if (uitleg.Uiterlijk is { } uiterlijk)
        {
            var dag = Datumtekst.Van(uiterlijk, taal);
            var maat = uitleg.Termijnmaat is { InWoorden: { } duur } gebruikt ? $" {(engels ? "of" : "van")} {duur.In(taal)}{Vanwaar(gebruikt)}" : "";
            return uitleg.Uitkomst == Uitkomst.NogTeVoldoen
                ? engels ? $"The term{maat} runs through {dag}." : $"De termijn{maat} loopt tot en met {dag}."
                : engels ? $"The deadline{maat} was {dag}." : $"De termijn{maat} liep tot en met {dag}.";
        }

        return uitleg.WachtSinds is not { } sinds ? null : engels
            ? $"The source gives no term for this; it has been waiting since {Datumtekst.Van(sinds, taal)}."
            : $"De bron geeft hiervoor geen termijn; het wacht sinds {Datumtekst.Van(sinds, taal)}.";
    }

    private string Vanwaar(Maat maat) => maat is { Afwijkend: true, Bron: { } bron } ? $" ({(engels ? "from" : "volgens")} {bron})" : "";

    private ImmutableArray<string> NietGebleken(Normuitleg uitleg) => uitleg.Uitkomst is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen && !uitleg.Uitzonderingen.IsEmpty
        ? [.. uitleg.NietGeblekenUitzonderingen.Select(deel => $"{(engels ? "Not shown, and so not counted" : "Niet gebleken, en dus niet meegeteld")}: {deel.Bewering.In(taal)}.")]
        : [];

    private static ImmutableArray<JsonPointer> Plaatsen(List<Bewijsstuk> stukken, JsonPointer onderwerp)
    {
        if (stukken is [var enig])
        {
            return enig.Feiten.Count > 0 ? enig.Feiten.Plaatsen() : [onderwerp];
        }

        var feiten = new Feitenreeks();
        foreach (var stuk in stukken)
        {
            feiten.Voeg(stuk.Feiten);
        }

        return feiten.Count > 0 ? feiten.Plaatsen() : [onderwerp];
    }

    /// <summary>Wat een lezer aan de naam van een feit ziet. Gemengd over de lengte van een label: van een lange lijst zijn het er veel.</summary>
    private readonly record struct Genoemd(string Label, string? BijWie)
    {
        public override int GetHashCode() => HashCode.Combine(BijWie, Label.Length);
    }
}
