using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>werklijst</c>: zegt waar de werklijst te krijgen is. Zij vertaalt bij het draaien, en dat kan een vooraf vertaald programma niet.</summary>
internal static class WerklijstElders
{
    private static readonly Tekst Melding = new(
        "De werklijst is een eigen programma. Installeer het met 'dotnet tool install --global Kwaliteitskader.Opvolging.Cli' en geef: kwaliteitskader-opvolging werklijst <bestand>...",
        "The worklist is a program of its own. Install it with 'dotnet tool install --global Kwaliteitskader.Opvolging.Cli' and give: kwaliteitskader-opvolging werklijst <file>...");

    public static Command Maak()
    {
        var opdracht = new Opdracht("werklijst", new(
            "Zegt wat er te doen is; staat in een eigen programma, kwaliteitskader-opvolging.",
            "Says what there is to do; it is a program of its own, kwaliteitskader-opvolging."))
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        opdracht.SetAction(int (ParseResult _) => throw new Gebruiksfout(Melding));
        return opdracht;
    }
}
