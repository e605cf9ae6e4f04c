using EpdIntegratie.Epd;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace EpdIntegratie;

/// <summary>Zegt tijdens het plannen of een voorgestelde afspraak op tijd is, en tot en met wanneer dat kan.</summary>
/// <param name="toets">De toets, van de dependency injection.</param>
public sealed class Planningsassistent(Kwaliteitstoets toets)
{
    /// <summary>Het antwoord op een voorstel.</summary>
    /// <param name="aanmelding">De aanmelding waarvoor nog niets gepland is.</param>
    /// <param name="voorstel">De voorgestelde tijd.</param>
    /// <param name="vandaag">De dag waarop gepland wordt.</param>
    public Planningsantwoord Beoordeel(Patientafspraak aanmelding, DateTimeOffset voorstel, DateOnly vandaag)
    {
        var dossier = new Dossier { Id = "planning", Zorgtrajecten = [Dossiermaker.Zorgtraject(aanmelding)] };
        var traject = Onderwerp.Zorgtraject(0);
        return toets.Plan(vandaag, "WT-1", traject, Planningsvraag.Intake(dossier, traject), DateOnly.FromDateTime(voorstel.DateTime));
    }
}
