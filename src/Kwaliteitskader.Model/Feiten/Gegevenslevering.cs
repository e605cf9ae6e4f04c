namespace Kwaliteitskader.Model.Feiten;

/// <summary>Eén levering van gegevens aan een landelijke database.</summary>
public sealed record Gegevenslevering
{
    /// <summary>De database waaraan geleverd is.</summary>
    public Database? Database { get; init; }

    /// <summary>De dag van de levering.</summary>
    public DateOnly? Op { get; init; }
}

/// <summary>Een landelijke database van de beroepsgroep.</summary>
public enum Database : byte
{
    /// <summary>Landelijke Database Fysiotherapie.</summary>
    LDF,

    /// <summary>Landelijke Database Kwaliteit, van Stichting Keurmerk Fysiotherapie.</summary>
    LDK,

    /// <summary>Landelijke Database Oefentherapie.</summary>
    LDO,
}
