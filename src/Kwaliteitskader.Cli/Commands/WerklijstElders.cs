using System.CommandLine;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>werklijst</c>: zegt waar de werklijst te krijgen is. Zij vertaalt bij het draaien, en dat kan een vooraf vertaald programma niet.</summary>
internal static class WerklijstElders
{
    public const string Melding =
        "De werklijst is een eigen programma. Installeer het met 'dotnet tool install --global Kwaliteitskader.Opvolging.Cli' en geef: kwaliteitskader-opvolging werklijst <bestand>...";

    public static Command Maak()
    {
        var opdracht = new Command("werklijst", "Zegt wat er te doen is; staat in een eigen programma, kwaliteitskader-opvolging.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        opdracht.SetAction(int (ParseResult _) => throw new Gebruiksfout(Melding));
        return opdracht;
    }
}
