using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Waarover cijfers gaan: hoeveel dossiers, uit welke bestanden, en wat niet te lezen was.</summary>
/// <param name="Dossiers">Hoeveel dossiers geteld zijn.</param>
/// <param name="NietGelezen">Hoeveel records niet te lezen waren.</param>
/// <param name="Bestanden">De bestanden die gegeven zijn.</param>
/// <param name="OnbruikbareBestanden">Hoeveel bestanden niet te lezen waren of leeg bleken.</param>
internal sealed record Cijferkop(long Dossiers, long NietGelezen, IReadOnlyList<string> Bestanden, int OnbruikbareBestanden)
{
    private const int MeesteNamen = 3;

    /// <summary>De kop als zinnen, een per regel.</summary>
    public IEnumerable<string> Zinnen(DateOnly peildatum, Taal taal)
    {
        var woorden = new Woorden(taal);
        yield return woorden.Zin(
            $"{Aantal(Dossiers, taal)} {(Dossiers == 1 ? "dossier" : "dossiers")} op {woorden.Dag(peildatum)}, uit {Namen(woorden, taal)}",
            $"{Aantal(Dossiers, taal)} {(Dossiers == 1 ? "dossier" : "dossiers")} on {woorden.Dag(peildatum)}, from {Namen(woorden, taal)}");
        yield return NietGelezen + OnbruikbareBestanden == 0
            ? woorden.Zin("Alles was te lezen.", "Everything could be read.")
            : woorden.Zin(
                $"Niet te lezen: {Aantal(NietGelezen, taal)} {(NietGelezen == 1 ? "record" : "records")} en {Aantal(OnbruikbareBestanden, taal)} {(OnbruikbareBestanden == 1 ? "bestand" : "bestanden")}; die tellen hieronder niet mee.",
                $"Unreadable: {Aantal(NietGelezen, taal)} {(NietGelezen == 1 ? "record" : "records")} and {Aantal(OnbruikbareBestanden, taal)} {(OnbruikbareBestanden == 1 ? "file" : "files")}; they are not counted below.");
    }

    private string Namen(Woorden woorden, Taal taal)
    {
        var namen = Bestanden.Take(MeesteNamen).Select(naam => naam == Invoer.Standaardinvoer ? woorden.Zin("de standaardinvoer", "standard input") : naam);
        var rest = Bestanden.Count - MeesteNamen;
        return string.Join(", ", rest > 0 ? namen.Append(woorden.Zin($"en {Aantal(rest, taal)} andere bestanden", $"and {Aantal(rest, taal)} other files")) : namen);
    }

    private static string Aantal(long aantal, Taal taal) => Waardetekst.Getal(aantal).In(taal);
}
