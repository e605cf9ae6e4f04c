namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Alle taken en vragen van één partij samen, voor één bericht in plaats van twintig.</summary>
public sealed record Bundel : Gevolg
{
    /// <summary>Wie aan zet is.</summary>
    public required Uitvoerder Wie { get; init; }

    /// <summary>De taken, de vroegste laatste dag voorop.</summary>
    public required Reeks<Taak> Taken { get; init; }

    /// <summary>De vragen.</summary>
    public required Reeks<Vraag> Vragen { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => Wie.ToString();
}
