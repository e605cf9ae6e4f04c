namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Waar een norm, een normwaarde of een keuze op berust.</summary>
public sealed record Bron
{
    /// <summary>De korte naam van het document, zoals <c>kngf-samenvatting</c>.</summary>
    public required string Document { get; init; }

    /// <summary>De plaats in het document: paragraaf, kopje, nummer.</summary>
    public required string Plaats { get; init; }

    /// <summary>Hoe zeker het is dat de bron dit zegt en dat het nog geldt.</summary>
    public Zekerheid Zekerheid { get; init; }

    /// <summary>Of de bron buiten de vijf brondocumenten van het kwaliteitskader ligt.</summary>
    public bool Extern { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Document}, {Plaats}";
}

/// <summary>Hoe zeker een bron is.</summary>
public enum Zekerheid
{
    /// <summary>Zo gelezen in het document zelf.</summary>
    Hoog,

    /// <summary>Gelezen bij een ander, of misschien door nieuwer vervangen.</summary>
    Middel,

    /// <summary>Afgeleid, niet bevestigd.</summary>
    Laag,
}
