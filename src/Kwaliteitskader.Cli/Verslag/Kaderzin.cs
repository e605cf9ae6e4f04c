using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Kaderstand;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>In een zin waar het kwaliteitskader zelf op een dag staat: alleen in het Register is het een standaard in de zin van de wet.</summary>
internal static class Kaderzin
{
    public static string Van(Woorden woorden, DateOnly dag, Taal taal)
    {
        var gevolg = woorden.Zin(
            "zonder opneming in het Register van het Zorginstituut is het geen standaard in de zin van de wet",
            "without an entry in the Register of the Zorginstituut it is no standard in the sense of the law");
        if (Kaderstanden.Op(Kaderfacetten.Register, dag) is { IsOnbekend: false } stand)
        {
            return woorden.Zin(
                $"Het kwaliteitskader zelf op {woorden.Dag(dag)}: {stand.Tekst.In(taal)}; {gevolg}.",
                $"The quality framework itself on {woorden.Dag(dag)}: {stand.Tekst.In(taal)}; {gevolg}.");
        }

        var gevonden = Kaderstanden.LaatstGevonden(Kaderfacetten.Register, dag) is { } laatste
            ? $" ({woorden.Zin("laatst gevonden", "last found")}, {woorden.Dag(laatste.TotEnMet!.Value)}: {laatste.Tekst.In(taal)})"
            : "";
        return woorden.Zin(
            $"Of het kwaliteitskader op {woorden.Dag(dag)} in het Register staat, is niet bekend{gevonden}; {gevolg}.",
            $"Whether the quality framework is in the Register on {woorden.Dag(dag)} is not known{gevonden}; {gevolg}.");
    }
}
