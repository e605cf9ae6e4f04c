namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een visitatie van de praktijk door een collega.</summary>
public sealed record Visitatie
{
    /// <summary>De dag waarop gevisiteerd is.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Entreevisitatie of periodieke visitatie.</summary>
    public Visitatiesoort? Soort { get; init; }

    /// <summary>Of de visitatie formatief was: gericht op leren, niet op beoordelen.</summary>
    public bool? Formatief { get; init; }
}

/// <summary>De soort van een visitatie.</summary>
public enum Visitatiesoort
{
    /// <summary>De visitatie bij toetreding tot een register.</summary>
    Entree,

    /// <summary>Een visitatie in de vaste cyclus.</summary>
    Periodiek,
}
