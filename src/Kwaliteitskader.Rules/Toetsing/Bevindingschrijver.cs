using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    private readonly Zinschrijver zinschrijver = new(dossier, taal);

    /// <summary>De taal van de zinnen.</summary>
    public Taal Taal => taal;

    public Bevinding Schrijf(Oordeel oordeel, Normuitleg uitleg, JsonPointer onderwerp, Wending? wending)
    {
        var kaart = uitleg.Norm.Kaart;
        var kern = zinschrijver.Schrijf(uitleg, onderwerp, metRust: false);
        return new Bevinding
        {
            Norm = kaart.Id.Waarde,
            Kracht = kaart.Kracht,
            Onderwerp = onderwerp.Waarde,
            OnderwerpId = oordeel.Onderwerp.Id(dossier),
            Uitkomst = uitleg.Uitkomst,
            Reden = uitleg.Reden.Code,
            Uiterlijk = uitleg.Uiterlijk,
            Wending = wending,
            Dispensatie = oordeel.Rapport.Dispensatie(oordeel),
            Beoordeling = oordeel.Rapport.Beoordeling(oordeel),
            Criterium = kaart.CriteriumVan is { } register ? Criterium(register, uitleg.Peildatum) : null,
            Feiten = Feiten(uitleg.Feiten),
            Ontbreekt = OntbrekendFeit.Van(uitleg.Ontbrekend),
            MeerOntbreekt = uitleg.MeerOntbreekt ? true : null,
            OntbrekendeNormwaarden = uitleg.OntbrekendeNormwaarden is { Count: > 0 } ontbreekt ? [.. ontbreekt] : [],
            Bronnen = kaart.Bronnen,
            Toelichting = Toelichting(kern, uitleg.Uitkomst),
            Herstel = kern.Herstel,
            HerstelDoor = kern.HerstelDoor,
        };
    }

    public Bevindingszinnen Zinnen(Normuitleg uitleg, JsonPointer onderwerp) => zinschrijver.Schrijf(uitleg, onderwerp, metRust: true);

    private static ImmutableArray<BeslissendFeit> Feiten(Feitenreeks gelezen)
    {
        if (gelezen.Count == 0)
        {
            return [];
        }

        var feiten = new BeslissendFeit[gelezen.Count];
        for (var i = 0; i < feiten.Length; i++)
        {
            feiten[i] = new BeslissendFeit { Pad = gelezen[i].Pad.Waarde, Waarde = gelezen[i].Waarde! };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(feiten);
    }

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
        if (kern.Blijkt.IsEmpty && kern.Daarbij.IsEmpty && kern.Voorbehoud.IsEmpty)
        {
            return kern.Reden;
        }

        var zinnen = new List<string>(4);
        if (kern.Reden.Length > 0)
        {
            zinnen.Add(kern.Reden);
        }

        Opsomming.VoegToe(zinnen, kern.Blijkt, volledig: uitkomst == Uitkomst.OordeelNodig, taal);
        zinnen.AddRange(kern.Daarbij.AsSpan());
        zinnen.AddRange(kern.Voorbehoud.AsSpan());
        return zinnen is [var enige] ? enige : string.Join(' ', zinnen);
    }
}
