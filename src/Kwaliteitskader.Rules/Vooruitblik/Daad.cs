using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Wat iemand doen kan, en welk feit daardoor verandert.</summary>
/// <param name="Pad">Het feit, met <c>*</c> voor elk element van een lijst; bij een lijst komt er een element bij.</param>
/// <param name="Wie">Wie het doet.</param>
/// <param name="Wat">Wat gedaan wordt, als opdracht.</param>
internal sealed record Daad(string Pad, Partij Wie, Tekst Wat);
