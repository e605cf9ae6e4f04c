using System.Globalization;
using EpdIntegratie.Epd;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

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
        ArgumentNullException.ThrowIfNull(aanmelding);
        var voorgesteld = aanmelding with { Begin = voorstel, EersteVoorstel = aanmelding.EersteVoorstel ?? voorstel };
        return new()
        {
            Voorstel = Vraag(voorgesteld, vandaag),
            LaatsteDag = Vraag(aanmelding with { Begin = null, EersteVoorstel = null }, vandaag).Uiterlijk,
        };
    }

    private Bevinding Vraag(Patientafspraak afspraak, DateOnly vandaag)
    {
        var dossier = new Dossier { Id = "planning", Zorgtrajecten = [Dossiermaker.Zorgtraject(afspraak)] };
        var rapport = toets.Toets(dossier, vandaag, "WT-1", Onderwerp.Zorgtraject(0));
        return rapport.Oordelen[0].Bevinding();
    }
}

/// <summary>Wat de assistent van een voorstel zegt.</summary>
public sealed class Planningsantwoord
{
    /// <summary>De bevinding over de voorgestelde afspraak.</summary>
    public required Bevinding Voorstel { get; init; }

    /// <summary>De laatste dag waarop een intake op tijd is; afwezig als de norm niet geldt of niet vast te stellen is.</summary>
    public required DateOnly? LaatsteDag { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var grens = LaatsteDag is { } dag ? $"; op tijd tot en met {dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        return $"{EnumNamen.Van(Voorstel.Uitkomst)}{grens}. {Voorstel.Toelichting}";
    }
}
