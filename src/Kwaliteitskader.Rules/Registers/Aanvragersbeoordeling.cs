using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>Maakt het advies over één aanvrager uit de oordelen over hem.</summary>
/// <param name="register">Het register waarvoor de aanvraag geldt.</param>
/// <param name="dossier">Het dossier zoals het gegeven is.</param>
/// <param name="rapport">Het rapport over het dossier alsof de aanvraag is ingewilligd.</param>
/// <param name="veronderstelling">Wat daarin alleen verondersteld is.</param>
/// <param name="taal">De taal van de zinnen.</param>
internal sealed class Aanvragersbeoordeling(Register register, Dossier dossier, Toetsrapport rapport, Veronderstelling veronderstelling, Taal taal)
{
    private static readonly Bron Proef = new() { Document = "aanvraag", Plaats = "elk getal", Zekerheid = Zekerheid.Laag, Extern = true };

    /// <summary>Of een criterium zich tot de aanvrager richt.</summary>
    public static bool Geldt(Bevinding bevinding) => bevinding.Uitkomst != Uitkomst.NietVanToepassing;

    /// <summary>Het advies over een aanvrager.</summary>
    public Aanvrageradvies Van(Onderwerp onderwerp, IEnumerable<Oordeel> oordelen)
    {
        List<(Oordeel Oordeel, Normuitleg Uitleg)> uitleggen = [.. oordelen.Select(oordeel => (oordeel, rapport.LegUit(oordeel)))];
        ImmutableArray<Bevinding> criteria =
            [.. uitleggen.Select(een => rapport.Bevinding(een.Oordeel, veronderstelling.Zonder(een.Uitleg), taal))];
        var inschrijving = Inschrijvingen.Stand(Registraties(onderwerp), onderwerp.Plaats / "registraties", register, rapport.Peildatum);
        return new()
        {
            Onderwerp = onderwerp.Plaats.Waarde,
            Uitkomst = criteria.Any(Geldt) ? Ongunstigste(uitleggen, inschrijving.Stand) : Adviesuitkomst.NietToelaatbaar,
            Inschrijving = inschrijving,
            Criteria = criteria,
            RustOpAanvraag = [.. uitleggen.Where(een => veronderstelling.Draagt(een.Uitleg)).Select(een => een.Uitleg.Norm.Kaart.Id.Waarde)],
            Grondslagen = Grondslagen.Van(dossier, criteria),
        };
    }

    private ImmutableArray<Registratie>? Registraties(Onderwerp onderwerp) => register.IsPraktijkregister()
        ? dossier.Praktijk?.Registraties
        : dossier.Therapeuten!.Value[onderwerp.Index].Registraties;

    /// <summary>
    /// Wie de algemene criteria vervult, maar niet is tot wie dit register zich richt, kan het kader niet toelaten, en evenmin
    /// wie het register zelf schorste of doorhaalde: dat oordeel is aan het register.
    /// </summary>
    private Adviesuitkomst Ongunstigste(List<(Oordeel Oordeel, Normuitleg Uitleg)> criteria, Inschrijvingsstand stand)
    {
        var ongunstigste = criteria.Max(criterium => Weeg(criterium.Oordeel, criterium.Uitleg));
        var toegang = criteria.Single(criterium => criterium.Uitleg.Norm.Kaart.Id == Registernormen.Toegang(register)).Oordeel.Uitkomst;
        var aanHetRegister = toegang == Uitkomst.NietVanToepassing || stand is Inschrijvingsstand.Geschorst or Inschrijvingsstand.Doorgehaald;
        return ongunstigste == Adviesuitkomst.Toelaatbaar && aanHetRegister ? Adviesuitkomst.OordeelNodig : ongunstigste;
    }

    private Adviesuitkomst Weeg(Oordeel oordeel, Normuitleg uitleg) => oordeel.Uitkomst switch
    {
        Uitkomst.NietVastTeStellen when uitleg.Ontbrekend.Count > 0 => Adviesuitkomst.Onvolledig,
        Uitkomst.NietVastTeStellen => WelkGetalOok(oordeel, uitleg) ? Adviesuitkomst.Toelaatbaar : Adviesuitkomst.OordeelNodig,
        Uitkomst.OordeelNodig when rapport.Beoordeling(oordeel) is { } beoordeling =>
            beoordeling.Uitkomst == Beoordelingsuitkomst.Voldoet ? Adviesuitkomst.Toelaatbaar : Adviesuitkomst.NietToelaatbaar,
        var uitkomst => Weeg(uitkomst),
    };

    private static Adviesuitkomst Weeg(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.VoldoetNiet => Adviesuitkomst.NietToelaatbaar,
        Uitkomst.OordeelNodig => Adviesuitkomst.OordeelNodig,
        _ => Adviesuitkomst.Toelaatbaar,
    };

    /// <summary>
    /// Of het criterium toelating niet tegenhoudt, welk getal het register ook vaststelt: met het laagste is het vervuld, en met
    /// het hoogste loopt de termijn nog.
    /// </summary>
    private bool WelkGetalOok(Oordeel oordeel, Normuitleg uitleg)
    {
        var toets = rapport.Toets;
        var ontbrekend = uitleg.OntbrekendeNormwaarden.Select(id => uitleg.Norm.Normwaarden.First(waarde => waarde.Id == id)).ToList();
        return new[] { 0, int.MaxValue }.All(getal =>
        {
            var met = ontbrekend.Aggregate(toets.Normwaarden, (set, normwaarde) => set.Met(normwaarde, Gevallen(normwaarde, getal)));
            var uitkomst = uitleg.Norm.Beoordeel(oordeel.Onderwerp.Index, new Peilmoment(rapport.Peildatum, rapport.Dossier, met));
            return uitkomst is Uitkomst.Voldoet or Uitkomst.NogTeVoldoen;
        });
    }

    private static ImmutableArray<GedateerdeWaarde> Gevallen(Normwaarde normwaarde, int getal) =>
    [
        .. normwaarde.Waarden.Select(waarde => waarde.Geval).Append(0).Distinct()
            .Select(geval => new GedateerdeWaarde { Getal = getal, Geval = geval, Bron = Proef }),
    ];
}
