using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Een dag waarop iets moet of verandert, met de onderwerpen waarvoor dat geldt.</summary>
/// <param name="Dag">De laatste dag van een termijn, of de eerste dag met een andere uitkomst; afwezig als de bron geen termijn geeft.</param>
/// <param name="TotEnMet">Of het nog tot en met die dag kan; anders is het van die dag af anders.</param>
/// <param name="Normen">De normen.</param>
/// <param name="Onderwerpen">De onderwerpen.</param>
/// <param name="Wat">Wat te doen is.</param>
internal sealed record Agendaregel(DateOnly? Dag, bool TotEnMet, ImmutableArray<string> Normen, ImmutableArray<Onderwerp> Onderwerpen, string Wat);

/// <summary>De dagen die komen als er niets verandert, de eerste voorop.</summary>
internal static class Verslagdagen
{
    public static ImmutableArray<Agendaregel> Van(Toetsrapport rapport, IEnumerable<Oordeel> oordelen, Taal taal) =>
    [
        .. oordelen.SelectMany(oordeel => Punt(rapport, oordeel, taal))
            .GroupBy(punt => (punt.Dag, punt.TotEnMet, punt.Wat))
            .Select(groep => groep.First() with
            {
                Normen = [.. groep.SelectMany(punt => punt.Normen).Distinct()],
                Onderwerpen = [.. groep.SelectMany(punt => punt.Onderwerpen).Distinct()],
            })
            .OrderBy(punt => punt.Dag ?? DateOnly.MinValue),
    ];

    private static IEnumerable<Agendaregel> Punt(Toetsrapport rapport, Oordeel oordeel, Taal taal)
    {
        var norm = rapport.Norm(oordeel);
        var wat = norm.Kaart.Herstel.Wat.In(taal).TrimEnd('.');
        if (oordeel.Uitkomst == Uitkomst.NogTeVoldoen)
        {
            yield return new(rapport.LegKortUit(oordeel).Uiterlijk, true, [norm.Kaart.Id.Waarde], [oordeel.Onderwerp], wat);
        }
        else if (oordeel.Uitkomst == Uitkomst.Voldoet
            && rapport.Wending(oordeel) is { Naar: Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen } wending)
        {
            yield return new(wending.Op, false, [norm.Kaart.Id.Waarde], [oordeel.Onderwerp], wat);
        }
    }
}
