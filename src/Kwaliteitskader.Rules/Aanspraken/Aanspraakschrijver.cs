using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Pakket;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Maakt van antwoorden het document dat eruit gaat, met wat resteert, ontbreekt en opvalt.</summary>
public static class Aanspraakschrijver
{
    /// <summary>De codes van wat hier niet beoordeeld wordt.</summary>
    public static ImmutableArray<string> NietBeoordeeld { get; } =
        ["eigen-risico", "verwijzing-of-machtiging", "gecontracteerde-behandelaar", "prestatiecode", "voorwaarden-van-verzekeraar"];

    /// <summary>Het rapport over alle zorgtrajecten van een dossier waarvan feiten over de aanspraak bekend zijn.</summary>
    /// <param name="toets">De toets.</param>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="wendingen">Of bij een volgende zitting de dag gezocht wordt waarop het antwoord verandert.</param>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public static Aanspraakrapport Rapport(this Aanspraaktoets toets, Dossier dossier, DateOnly peildatum, bool wendingen = true)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(dossier);
        return Kop(toets, dossier, peildatum) with { Zorgtrajecten = [.. Trajecten(toets, dossier, peildatum, wendingen)] };
    }

    /// <summary>Schrijft het rapport als JSON, als het niet te groot is. Elk zorgtraject wordt pas beoordeeld als het aan de beurt is en daarna vergeten.</summary>
    /// <param name="toets">De toets.</param>
    /// <param name="naar">Waarheen; in UTF-8, zonder regeleinde erna.</param>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="grens">Hoe groot het ten hoogste is, in bytes.</param>
    /// <param name="wendingen">Of bij een volgende zitting de dag gezocht wordt waarop het antwoord verandert.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    /// <returns>Onwaar als het groter is: dan staat er hoogstens een begin van, dat de aanroeper terugneemt.</returns>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public static bool TrySchrijf(
        this Aanspraaktoets toets, IBufferWriter<byte> naar, Dossier dossier, DateOnly peildatum, int grens, bool wendingen = true, bool ingesprongen = false)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(dossier);
        return RapportSchrijver.TrySchrijf(naar, Kop(toets, dossier, peildatum), Trajecten(toets, dossier, peildatum, wendingen), grens, ingesprongen);
    }

    /// <summary>Het antwoord op één vraag, uitgeschreven.</summary>
    /// <param name="toets">De toets.</param>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="oordeel">Het antwoord.</param>
    /// <param name="wending">Of de dag gezocht wordt waarop het verandert.</param>
    public static Aanspraakantwoord Antwoord(this Aanspraaktoets toets, Dossier dossier, Aanspraakoordeel oordeel, bool wending = true)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(oordeel);
        var moment = toets.Moment(dossier, oordeel.Op);
        var uitleg = oordeel.Uitkomst == Aanspraakuitkomst.Onbekend ? toets.LegUit(dossier, oordeel) : null;
        var perLeeftijd = PerLeeftijd(oordeel, moment);
        var csi = Eensluidend(perLeeftijd, deel => deel.Grond?.Csi(deel.Vraag, moment, deel.Uitkomst));
        return new()
        {
            Zorgtraject = oordeel.Vraag.Traject.Waarde,
            Aandoening = oordeel.Vraag.Aandoening.Id,
            Op = oordeel.Op,
            Aanspraak = oordeel.Uitkomst,
            Grond = oordeel.Grond?.Kaart.Id,
            Versie = oordeel.Versie?.Id,
            Volgnummer = Restanten.Volgnummer(oordeel, moment),
            Restant = Eensluidend(perLeeftijd, deel => Restanten.Van(deel, moment)) ?? Restanten.Onbekend,
            Csi = csi,
            Reden = (Eensluidend(perLeeftijd, deel => RedenVan(deel, moment)) ?? RedenVan(oordeel, moment)).Code,
            Ontbreekt = uitleg is null ? [] : [.. uitleg.OntbrekendeFeiten().Select(feit => feit.Pad.Waarde).Distinct()],
            MeerOntbreekt = uitleg?.ErOntbreektMeer() == true ? true : null,
            OntbrekendeNormwaarden = Normwaarden(oordeel, uitleg),
            Lezingen = Lezingen(oordeel, moment),
            Opmerkingen = Opmerkingen(oordeel, csi),
            Wending = wending ? toets.Wending(dossier, oordeel) : null,
            Bronnen = oordeel.Grond?.Kaart.Bronnen ?? oordeel.Versie?.Bronnen ?? [],
        };
    }

    /// <summary>Het rapport zonder zorgtrajecten.</summary>
    private static Aanspraakrapport Kop(Aanspraaktoets toets, Dossier dossier, DateOnly peildatum) => new()
    {
        Dossier = dossier.Id,
        Peildatum = Peilmoment.Gegeven(peildatum),
        Interpretaties = Aanspraaklezingen.InGebruik(toets.Normwaarden),
        EigenNormwaarden = toets.EigenNormwaarden,
        NietBeoordeeld = NietBeoordeeld,
        Zorgtrajecten = [],
    };

    private static IEnumerable<Trajectaanspraak> Trajecten(Aanspraaktoets toets, Dossier dossier, DateOnly peildatum, bool wendingen)
    {
        for (var i = 0; i < (dossier.Zorgtrajecten is { IsDefault: false } lijst ? lijst.Length : 0); i++)
        {
            if (dossier.Zorgtrajecten!.Value[i].Aanspraak is not null)
            {
                yield return new()
                {
                    Zorgtraject = string.Create(CultureInfo.InvariantCulture, $"/zorgtrajecten/{i}"),
                    Zittingen = [.. toets.Zittingen(dossier, i, peildatum).Select(oordeel => toets.Antwoord(dossier, oordeel, wending: false))],
                    Volgende = [.. toets.Volgende(dossier, i, peildatum).Select(oordeel => toets.Antwoord(dossier, oordeel, wendingen))],
                };
            }
        }
    }

    /// <summary>Het antwoord, of als het voor elke mogelijke leeftijd hetzelfde is maar op andere gronden: dat bij elke leeftijd.</summary>
    private static List<Aanspraakoordeel> PerLeeftijd(Aanspraakoordeel oordeel, Peilmoment moment) =>
        oordeel is { Grond: null, Versie: { } versie, Uitkomst: Aanspraakuitkomst.Ja or Aanspraakuitkomst.Nee, Vraag.Aandoening.Geindiceerd: not false }
            ? [.. Pakketoordeel.PerLeeftijd(versie, oordeel.Vraag, moment).Select(deel => oordeel with { Vraag = deel.Vraag, Grond = deel.Grond })]
            : [oordeel];

    /// <summary>Wat van elk oordeel hetzelfde is; afwezig als het verschilt.</summary>
    private static T? Eensluidend<T>(List<Aanspraakoordeel> oordelen, Func<Aanspraakoordeel, T?> van)
        where T : class
    {
        var eerste = van(oordelen[0]);
        return oordelen.Skip(1).All(oordeel => EqualityComparer<T>.Default.Equals(van(oordeel), eerste)) ? eerste : null;
    }

    /// <summary>Waarom het antwoord zo uitvalt.</summary>
    internal static Reden RedenVan(Aanspraakoordeel oordeel, in Peilmoment moment) => oordeel switch
    {
        { Versie: null } => Aanspraakredenen.PakketversieOnbekend,
        { Uitkomst: Aanspraakuitkomst.Onbekend } => Aanspraakredenen.FeitenOntbreken,
        { Uitkomst: Aanspraakuitkomst.OordeelNodig, Grond: null } => Aanspraakredenen.Tegenspraak,
        { Uitkomst: Aanspraakuitkomst.OordeelNodig } => Aanspraakredenen.NieuweEpisode,
        { Grond: { } grond, Uitkomst: Aanspraakuitkomst.Ja } => grond.RedenBijJa(oordeel.Vraag, moment),
        { Grond: { } grond } => grond.RedenBijNee(oordeel.Vraag, moment),
        { Uitkomst: Aanspraakuitkomst.Nee, Vraag.Aandoening.Geindiceerd: false } => Aanspraakredenen.NietGeindiceerd,
        { Uitkomst: Aanspraakuitkomst.Nee } => Aanspraakredenen.GeenGrond,
        _ => Aanspraakredenen.BinnenMaximum,
    };

    private static ImmutableArray<string> Normwaarden(Aanspraakoordeel oordeel, Uitleg? uitleg) => oordeel.Versie is null
        ? [string.Create(CultureInfo.InvariantCulture, $"pakketversie-{oordeel.Op.Year}")]
        : uitleg is null ? [] : [.. uitleg.OntbrekendeMaten()];

    private static ImmutableArray<Lezingantwoord> Lezingen(Aanspraakoordeel oordeel, Peilmoment moment) => oordeel is { Uitkomst: Aanspraakuitkomst.OordeelNodig, Grond: { } grond }
        ?
        [
            .. grond.Lezingsgevallen.Select(geval => new Lezingantwoord
            {
                Id = geval.Lezing.Interpretatie.Id,
                Lezing = geval.Lezing.Id,
                Aanspraak = Aanspraaktoets.Uitkomst(geval.Voorwaarde.Bepaal(oordeel.Vraag, moment)),
                Restant = Restanten.Van(geval, oordeel.Vraag, moment),
            }),
        ]
        : [];

    private static ImmutableArray<string> Opmerkingen(Aanspraakoordeel oordeel, string? csi)
    {
        var opmerkingen = ImmutableArray.CreateBuilder<string>();
        if (oordeel.Vraag.Zittingindex is { } index && WijktAf(oordeel.Vraag.Feiten.Zittingen!.Value[index], oordeel.Uitkomst, csi))
        {
            opmerkingen.Add(Aanspraakredenen.DeclaratieWijktAf.Code);
        }

        if (oordeel is { Uitkomst: Aanspraakuitkomst.Ja, Vraag.Aandoening.Geindiceerd: null })
        {
            opmerkingen.Add(Aanspraakredenen.IndicatieNietVastgelegd.Code);
        }

        return opmerkingen.ToImmutable();
    }

    /// <summary>Of een declaratie iets anders zegt dan wat uit de feiten volgt; wat niet vaststaat, wijkt nergens van af.</summary>
    private static bool WijktAf(Zitting zitting, Aanspraakuitkomst uitkomst, string? csi) =>
        (zitting.Csi is { } gedeclareerd && csi is not null && gedeclareerd != csi)
        || (zitting.TenLasteVan is { } betaler && uitkomst switch
        {
            Aanspraakuitkomst.Ja => betaler != Betaler.Basisverzekering,
            Aanspraakuitkomst.Nee => betaler == Betaler.Basisverzekering,
            _ => false,
        });
}
