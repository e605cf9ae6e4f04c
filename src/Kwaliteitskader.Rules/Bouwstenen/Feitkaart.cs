using System.Runtime.CompilerServices;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Wat over een feit te weten is zonder dossier.</summary>
public sealed class Feitkaart
{
    private readonly JsonPointer vastePlaats;
    private StrongBox<Tekst>? vraag;

    /// <summary>De plaats in JSON onder het onderwerp, zoals <c>big/status</c>; met een schuine streep vooraan vanaf de wortel.</summary>
    public required string Pad
    {
        get;
        init
        {
            field = value;
            vastePlaats = new(value);
        }
    }

    /// <summary>
    /// Wat het feit is, in woorden die in een zin passen: met lidwoord, zoals "de dag van de visitatie"; een ja-of-neefeit als
    /// bewering, zoals "de visitatie is formatief".
    /// </summary>
    public required Tekst Label { get; init; }

    /// <summary>Het label zonder lidwoord, voor een tabel of een kop.</summary>
    public Tekst Opschrift => Lidwoord.Weg(Label);

    /// <summary>Het label zoals ernaar gevraagd wordt: "of de visitatie formatief is" bij een ja-of-neefeit, anders het label zelf.</summary>
    public Tekst Vraag => Type == typeof(bool) ? (vraag ??= new(new($"of {Bijzin.Van(Label.Nl)}", $"whether {Label.En}"))).Value : Label;

    /// <summary>Het type van de waarde.</summary>
    public required Type Type { get; init; }

    /// <summary>Wie het feit kan aanleveren.</summary>
    public required Partij Aanleveraar { get; init; }

    /// <summary>De plaats in een dossier onder een onderwerp.</summary>
    public JsonPointer PlaatsOnder(JsonPointer onderwerp) => Pad[0] == '/' ? vastePlaats : onderwerp / Pad;

    /// <summary>Het pad onder een onderwerp.</summary>
    public string PadOnder(string onderwerp) => Pad[0] == '/' ? Pad : $"{onderwerp}/{Pad}";
}
