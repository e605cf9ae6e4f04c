using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Een oordeel dat niet vast te stellen is, met wat eraan ontbreekt.</summary>
/// <param name="Oordeel">Het oordeel.</param>
/// <param name="Norm">De norm.</param>
/// <param name="Ontbrekend">De feiten die ontbreken.</param>
/// <param name="OntbrekendeMaten">De getallen waarvan geen publicatie gevonden is.</param>
internal sealed record OpenVondst(Oordeel Oordeel, Norm Norm, Feitenreeks Ontbrekend, ImmutableArray<Maat> OntbrekendeMaten)
{
    public string Id => Norm.Kaart.Id.Waarde;

    public static OpenVondst Van(Oordeel oordeel)
    {
        var uitleg = oordeel.LegKortUit();
        return new(oordeel, uitleg.Norm, uitleg.Ontbrekend, [.. uitleg.OntbrekendeMaten]);
    }
}
