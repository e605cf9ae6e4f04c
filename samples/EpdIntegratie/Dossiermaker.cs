using System.Collections.Immutable;
using System.Globalization;
using EpdIntegratie.Epd;
using Kwaliteitskader.Model.Feiten;

namespace EpdIntegratie;

/// <summary>Vertaalt wat het EPD weet in feiten van het kwaliteitskader.</summary>
/// <remarks>
/// Wat het EPD niet weet, blijft leeg: onbekend is geen nee. Er wordt niet naar de klok gekeken; wat vandaag is, zegt wie
/// toetst.
/// </remarks>
public static class Dossiermaker
{
    /// <summary>Het dossier van een praktijk met deze medewerkers en afspraken.</summary>
    public static Dossier Van(string praktijk, bool keurmerk, IEnumerable<Medewerker> medewerkers, IEnumerable<Patientafspraak> afspraken) => new()
    {
        Id = praktijk,
        Praktijk = new Praktijk { AangeslotenBijKeurmerk = keurmerk },
        Therapeuten = [.. medewerkers.Where(medewerker => medewerker.Functie != Functie.Balie).Select(Therapeut)],
        Zorgtrajecten = [.. afspraken.Select(Zorgtraject)],
    };

    /// <summary>Eén afspraak als zorgtraject.</summary>
    public static Zorgtraject Zorgtraject(Patientafspraak afspraak)
    {
        ArgumentNullException.ThrowIfNull(afspraak);
        return new()
        {
            Id = afspraak.Nummer,
            Therapeut = Sleutel(afspraak.MedewerkerNummer),
            Status = afspraak switch
            {
                { Afgezegd: true } => Zorgtrajectstatus.Vervallen,
                { Begin: null } => Zorgtrajectstatus.Aangemeld,
                _ => Zorgtrajectstatus.Ingepland,
            },
            Aanmelddatum = Dag(afspraak.Contactmoment),
            EersteAangebodenDatum = Dag(afspraak.EersteVoorstel),
            IntakeDatum = Dag(afspraak.Begin),
            UitstelOpVerzoekPatient = afspraak.LaterOpVerzoek,
        };
    }

    private static Therapeut Therapeut(Medewerker medewerker) => new()
    {
        Id = Sleutel(medewerker.Nummer),
        Beroep = medewerker.Functie == Functie.Fysio ? Beroep.Fysiotherapeut : Beroep.Oefentherapeut,
        WerkzaamVan = medewerker.InDienst,
        WerkzaamTot = medewerker.UitDienst,
        Scholing = medewerker.Bijscholing?.Select(les => new Scholing { Op = les.Dag, Punten = les.Punten }).ToImmutableArray(),
    };

    private static string Sleutel(int medewerker) => string.Create(CultureInfo.InvariantCulture, $"m{medewerker}");

    // De dag zoals de praktijk hem beleeft: die van de plaatselijke tijd waarin de afspraak bewaard is.
    private static DateOnly? Dag(DateTimeOffset? moment) => moment is { } bekend ? DateOnly.FromDateTime(bekend.DateTime) : null;
}
