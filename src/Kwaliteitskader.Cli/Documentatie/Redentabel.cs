using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Welke uitkomsten een reden kan dragen, naar de plaats waar zij in de norm staat.</summary>
internal static class Redentabel
{
    /// <summary>De eigen redenen van een norm, in de volgorde waarin zij voorgaan, elk met haar uitkomsten.</summary>
    public static IEnumerable<(Reden Reden, IReadOnlyList<Uitkomst> Uitkomsten)> Van(Norm norm)
    {
        var gevonden = norm.Versies.SelectMany(versie => Plaatsen(versie.Uitgeschreven)).ToLookup(plaats => plaats.Reden.Code, plaats => plaats.Uitkomst);
        return norm.EigenRedenen.Select(reden => (reden, (IReadOnlyList<Uitkomst>)[.. gevonden[reden.Code].Distinct().Order()]));
    }

    private static IEnumerable<(Reden Reden, Uitkomst Uitkomst)> Plaatsen(Normtekst tekst)
    {
        Uitkomst[] nietVanToepassing = [Uitkomst.NietVanToepassing];
        var bereik = tekst.Uitzonderingen.SelectMany(uitzondering => Plaatsen(uitzondering, nietVanToepassing));
        return (tekst.Geadresseerde is { } geadresseerde ? Plaatsen(geadresseerde, nietVanToepassing) : [])
            .Concat(bereik)
            .Concat(Plaatsen(tekst.Eis, [Uitkomst.VoldoetNiet]));
    }

    private static IEnumerable<(Reden Reden, Uitkomst Uitkomst)> Plaatsen(Zinsboom boom, Uitkomst[] anders)
    {
        var hier = boom.Termijn && !anders.Contains(Uitkomst.NietVanToepassing) ? [.. anders, Uitkomst.NogTeVoldoen] : anders;
        Uitkomst[] uitkomsten = boom.MensOordeelt ? [Uitkomst.OordeelNodig] : hier;
        var eigen = boom.Reden is { } reden ? uitkomsten.Select(uitkomst => (reden, uitkomst)) : [];
        return eigen.Concat(boom.Onder.Concat(boom.Tegenspraken).SelectMany(deel => Plaatsen(deel, hier)));
    }
}
