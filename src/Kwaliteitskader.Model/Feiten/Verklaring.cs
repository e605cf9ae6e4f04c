namespace Kwaliteitskader.Model.Feiten;

/// <summary>
/// Een verklaring dat een therapeut of praktijk zich ergens wel of niet aan houdt. Zo komt gedrag in het dossier dat geen
/// systeem kan waarnemen.
/// </summary>
public sealed record Verklaring
{
    /// <summary>Waarover verklaard is.</summary>
    public Verklaringsonderwerp? Onderwerp { get; init; }

    /// <summary>Of eraan voldaan wordt.</summary>
    public bool? Voldoet { get; init; }

    /// <summary>De database waarover een verklaring over gegevenslevering gaat, als zij er een noemt.</summary>
    public Database? Database { get; init; }

    /// <summary>De dag van de verklaring.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Wie verklaarde of vaststelde.</summary>
    public Verklaringsbron? Door { get; init; }
}

/// <summary>Wie een verklaring aflegde; een visitatie en een register wegen zwaarder dan een eigen verklaring.</summary>
public enum Verklaringsbron : byte
{
    /// <summary>De therapeut of de praktijk zelf.</summary>
    EigenVerklaring,

    /// <summary>De collega's die de praktijk visiteerden.</summary>
    Visitatie,

    /// <summary>Het register.</summary>
    Register,
}
