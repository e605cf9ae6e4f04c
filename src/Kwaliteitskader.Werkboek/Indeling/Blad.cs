using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Werkboek.Indeling;

/// <summary>Een blad van het werkboek: een lijst van het contract, of het dossier zelf.</summary>
internal sealed record Blad
{
    /// <summary>De naam van het nummer waarmee een rij zonder eigen sleutel aangewezen wordt.</summary>
    public const string Nummer = "nr";

    /// <summary>De naam van de kolom van een lijst van losse waarden.</summary>
    public const string Waarde = "waarde";

    private const string Verwijzing = "bij:";

    /// <summary>De naam van het blad.</summary>
    public required string Naam { get; init; }

    /// <summary>De plaats van de lijst, met <c>*</c> voor elk element; leeg voor het dossier zelf.</summary>
    public required string Pad { get; init; }

    /// <summary>De lijst van het contract; afwezig bij het dossier zelf.</summary>
    public required Contractveld? Lijst { get; init; }

    /// <summary>Het blad waarvan elke rij een eigen lijst heeft; afwezig als het dossier er één heeft.</summary>
    public required Blad? Ouder { get; init; }

    /// <summary>Of de lijst losse waarden heeft in plaats van groepen.</summary>
    public required bool LosseWaarden { get; init; }

    /// <summary>Of elke rij een eigen sleutel <c>id</c> heeft; anders heeft zij een nummer.</summary>
    public required bool HeeftId { get; init; }

    /// <summary>De kolommen, in volgorde.</summary>
    public required IReadOnlyList<Kolom> Kolommen { get; init; }

    /// <summary>De groepen zonder eigen blad binnen een rij, van buiten naar binnen, zoals <c>big</c>.</summary>
    public required IReadOnlyList<string> Groepen { get; init; }

    /// <summary>Of het blad over het dossier zelf gaat.</summary>
    public bool IsDossier => Pad.Length == 0;

    /// <summary>De kolom die een rij aanwijst; losse waarden wijst niemand aan.</summary>
    public string? Sleutel => LosseWaarden || IsDossier ? null : HeeftId ? "id" : Nummer;

    /// <summary>De soort van die kolom.</summary>
    public Veldsoort Sleutelsoort => HeeftId ? Veldsoort.Tekst : Veldsoort.Geheel;

    /// <summary>De bladen waar een rij bij hoort, van buiten naar binnen.</summary>
    public IReadOnlyList<Blad> Ouders => Ouder is null ? [] : [.. Ouder.Ouders, Ouder];

    /// <summary>De plaats van een element, met <c>*</c>.</summary>
    public string Elementpad => IsDossier ? "" : $"{Pad}/*";

    /// <summary>De plaats van de lijst binnen een element van de ouder, zonder schuine streep vooraan.</summary>
    public string PadBinnenOuder => Pad[((Ouder?.Elementpad.Length ?? 0) + 1)..];

    /// <summary>De naam van de kolom die naar een blad verwijst.</summary>
    public static string Verwijsnaam(Blad naar) => Verwijzing + naar.Naam;
}
