namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een visitatie van de praktijk.</summary>
public sealed record Visitatie
{
    /// <summary>De dag waarop gevisiteerd is.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Entreevisitatie of periodieke visitatie.</summary>
    public Visitatiesoort? Soort { get; init; }

    /// <summary>Of de visitatie formatief was: gericht op leren, niet op beoordelen.</summary>
    public bool? Formatief { get; init; }

    /// <summary>Of een collega visiteerde. Afwezig: daar wordt van uitgegaan, want zo is een visitatie bedoeld.</summary>
    public bool? DoorCollega { get; init; }

    /// <summary>Of wie visiteerde uit een praktijk van hetzelfde praktijkregister kwam.</summary>
    public bool? DoorRegisterpraktijk { get; init; }

    /// <summary>Of de visitatie punten opleverde die beter kunnen.</summary>
    public bool? MetVerbeterpunten { get; init; }
}

/// <summary>De soort van een visitatie.</summary>
public enum Visitatiesoort : byte
{
    /// <summary>De visitatie bij toetreding tot een register.</summary>
    Entree,

    /// <summary>Een visitatie in de vaste cyclus.</summary>
    Periodiek,
}
