using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Maakt van een toetsrapport de bevindingen zoals regels ze zien.</summary>
/// <remarks>
/// Oordelen kost microseconden, uitleggen vele malen meer. Daarom onthoudt de maker wat hij uitlegde, en doet dat pas opnieuw als
/// iets veranderd is dat de norm leest.
/// </remarks>
internal sealed class Bevindingmaker(int horizon)
{
    private Dictionary<Bevindingsleutel, (Gelezen Gelezen, Bevindingfeit Feit)> onthouden = [];

    /// <summary>De bevindingen van een rapport, op hun sleutel.</summary>
    public Dictionary<Bevindingsleutel, Bevindingfeit> Maak(Toetsrapport rapport, Onderwerpsleutels sleutels)
    {
        var nieuw = new Dictionary<Bevindingsleutel, (Gelezen Gelezen, Bevindingfeit Feit)>(onthouden.Count);
        var feiten = new Dictionary<Bevindingsleutel, Bevindingfeit>(onthouden.Count);
        foreach (var oordeel in rapport.Oordelen)
        {
            if (oordeel.Uitkomst == Uitkomst.NietVanToepassing)
            {
                continue;
            }

            var norm = oordeel.Norm;
            var sleutel = new Bevindingsleutel(norm.Kaart.Id.Waarde, sleutels.Van(oordeel.Onderwerp));
            var gelezen = Gelezen.Door(norm, oordeel.Onderwerp, rapport);
            nieuw[sleutel] = onthouden.TryGetValue(sleutel, out var eerder) && eerder.Gelezen == gelezen
                ? eerder
                : (gelezen, Maak(rapport, oordeel, norm, sleutel, sleutels));
            feiten[sleutel] = MetBesluiten(nieuw[sleutel].Feit, rapport, oordeel);
        }

        onthouden = nieuw;
        return feiten;
    }

    // Een besluit leest geen norm: het komt er elke keer bij, ook bij een uitleg die onthouden is.
    private static Bevindingfeit MetBesluiten(Bevindingfeit feit, Toetsrapport rapport, Oordeel oordeel)
    {
        var (gedispenseerd, beoordeeld) = (rapport.Dispensatie(oordeel) is not null, rapport.Beoordeling(oordeel) is not null);
        return gedispenseerd || beoordeeld ? feit with { Gedispenseerd = gedispenseerd, Beoordeeld = beoordeeld } : feit;
    }

    private Bevindingfeit Maak(Toetsrapport rapport, Oordeel oordeel, Norm norm, Bevindingsleutel sleutel, Onderwerpsleutels sleutels)
    {
        var dossier = rapport.Dossier;
        var kaal = new Bevindingfeit
        {
            Sleutel = sleutel,
            Uitkomst = oordeel.Uitkomst,
            Reden = Redenen.Vervuld.Code,
            Kracht = norm.Kaart.Kracht,
            Wie = Uitvoerders.Van(norm.Kaart.Herstel.Wie, oordeel.Onderwerp, dossier),
            Registers = Registerstanden.Van(sleutel.Norm),
        };
        return oordeel.Uitkomst == Uitkomst.Voldoet
            ? MetWending(kaal, rapport, oordeel, sleutels)
            : Uitgelegd(kaal, oordeel.LegUit(), oordeel.Onderwerp, dossier, sleutels);
    }

    private static Bevindingfeit Uitgelegd(Bevindingfeit kaal, Normuitleg uitleg, Onderwerp onderwerp, Dossier dossier, Onderwerpsleutels sleutels)
    {
        var open = uitleg.Uitkomst is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen;
        var herstelbaar = !Terugblik.Geldt(uitleg);
        return kaal with
        {
            Reden = uitleg.Reden.Code,
            Uiterlijk = uitleg.Uiterlijk,
            Herstelbaar = herstelbaar,
            Daden = open && herstelbaar ? Daadzoeker.Zoek(uitleg, onderwerp, dossier, sleutels) : [],
            Ontbreekt = uitleg.Uitkomst == Uitkomst.NietVastTeStellen ? new Gemiszoeker(uitleg, dossier, sleutels).Zoek() : [],
            RustOp = open ? Reeks.Geordend(uitleg.Feiten.Select(feit => sleutels.Pad(feit.Pad.Waarde))) : [],
        };
    }

    // Wat er dan te doen is, blijkt uit de uitleg van de dag waarop het misgaat.
    private Bevindingfeit MetWending(Bevindingfeit kaal, Toetsrapport rapport, Oordeel oordeel, Onderwerpsleutels sleutels)
    {
        foreach (var (dag, uitkomst) in rapport.Verloop(oordeel, rapport.Peildatum.Plus(horizon).Plus(1)))
        {
            if (uitkomst == Uitkomst.Voldoet)
            {
                continue;
            }

            var wending = new Wending { Op = dag, Naar = uitkomst };
            if (uitkomst is not (Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen))
            {
                return kaal with { Wending = wending };
            }

            var uitleg = rapport.Toets.Toets(rapport.Dossier, dag, oordeel.Norm.Kaart.Id, oordeel.Onderwerp).Oordelen[0].LegUit();
            return kaal with { Wending = wending, Daden = Daadzoeker.Zoek(uitleg, oordeel.Onderwerp, rapport.Dossier, sleutels) };
        }

        return kaal;
    }
}
