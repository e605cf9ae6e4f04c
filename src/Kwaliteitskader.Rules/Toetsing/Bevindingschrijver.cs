using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using Kwaliteitskader.Rules.Zinnen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Maakt van een oordeel en zijn uitleg een bevinding in zinnen.</summary>
/// <param name="dossier">Het dossier, voor de namen van therapeuten.</param>
/// <param name="taal">De taal van de zinnen.</param>
internal sealed class Bevindingschrijver(Dossier dossier, Taal taal)
{
    private static readonly Dictionary<Register, Voorwaarde<Praktijk>> Ingeschreven =
        Enum.GetValues<Register>().ToDictionary(register => register, register => Inschrijving.VanPraktijkIn(register));

    public Bevinding Schrijf(Oordeel oordeel, Normuitleg uitleg, Wending? wending)
    {
        var kaart = uitleg.Norm.Kaart;
        var kern = Zinnen(oordeel, uitleg);
        return new Bevinding
        {
            Norm = kaart.Id.Waarde,
            Kracht = kaart.Kracht,
            Onderwerp = oordeel.Onderwerp.Plaats.Waarde,
            OnderwerpId = oordeel.Onderwerp.Id(dossier),
            Uitkomst = uitleg.Uitkomst,
            Reden = uitleg.Reden.Code,
            Uiterlijk = uitleg.Uiterlijk,
            Wending = wending,
            Dispensatie = oordeel.Rapport.Dispensatie(oordeel),
            Beoordeling = oordeel.Rapport.Beoordeling(oordeel),
            Criterium = kaart.CriteriumVan is { } register ? Criterium(register, uitleg.Peildatum) : null,
            Feiten = [.. uitleg.Feiten.Select(feit => new BeslissendFeit { Pad = feit.Pad.Waarde, Waarde = feit.Waarde! })],
            Ontbreekt = [.. uitleg.Ontbrekend.Select(feit => feit.Pad.Waarde).Distinct()],
            OntbrekendeNormwaarden = [.. uitleg.OntbrekendeNormwaarden],
            Bronnen = kaart.Bronnen,
            Toelichting = Toelichting(kern, uitleg.Uitkomst),
            Herstel = kern.Herstel,
            HerstelDoor = kern.HerstelDoor,
        };
    }

    public Bevindingszinnen Zinnen(Oordeel oordeel, Normuitleg uitleg) => new Zinschrijver(dossier, taal).Schrijf(uitleg, oordeel.Onderwerp.Plaats);

    private Criterium Criterium(Register register, DateOnly peildatum)
    {
        var moment = new Peilmoment(peildatum, dossier, Normwaardenset.Standaard);
        return new Criterium
        {
            Register = register,
            Ingeschreven = Ingeschreven[register].Bepaal(dossier.Praktijk ?? new Praktijk(), moment) switch
            {
                Waarheid.Waar => true,
                Waarheid.Onwaar => false,
                _ => null,
            },
        };
    }

    private string Toelichting(Bevindingszinnen kern, Uitkomst uitkomst)
    {
        var blijkt = uitkomst == Uitkomst.OordeelNodig ? kern.Blijkt : Opsomming.Kort(kern.Blijkt, taal);
        return string.Join(' ', [.. kern.Reden.Length > 0 ? [kern.Reden] : Array.Empty<string>(), .. blijkt, .. kern.Daarbij, .. kern.Voorbehoud]);
    }
}
