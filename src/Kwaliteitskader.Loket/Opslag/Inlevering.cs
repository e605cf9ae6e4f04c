namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Waarin iets werd ingeleverd.</summary>
internal enum Inleversoort
{
    Json,
    Ndjson,
    Werkboek,
    Formulier,
}

/// <summary>Wat er binnenkwam, byte voor byte zoals het binnenkwam, ook als het niet te lezen is.</summary>
internal sealed class Inlevering
{
    public required Guid Id { get; init; }

    public required Inleversoort Soort { get; init; }

    /// <summary>De bytes; afwezig als zij gewist zijn.</summary>
    public byte[]? Inhoud { get; set; }

    public required string Sha256 { get; init; }

    public required long Omvang { get; init; }

    public required Model.Feiten.Register Register { get; init; }

    public required DateOnly Peildatum { get; init; }

    public required DateTimeOffset OntvangenOp { get; init; }

    /// <summary>Wie inleverde; afwezig als het de praktijk was, met een koppeling.</summary>
    public Guid? Door { get; init; }

    /// <summary>Hoeveel dossiers er te lezen waren.</summary>
    public required int Gelezen { get; init; }

    /// <summary>Hoeveel dossiers niet te lezen waren.</summary>
    public required int Onleesbaar { get; init; }
}
