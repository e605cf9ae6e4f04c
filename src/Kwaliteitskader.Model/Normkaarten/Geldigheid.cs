namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Van wanneer tot en met wanneer iets geldt. Beide dagen horen erbij; een afwezige dag is een open einde.</summary>
public readonly record struct Geldigheid
{
    /// <summary>Geldt altijd.</summary>
    public static Geldigheid Altijd => default;

    /// <summary>Eerste dag, inclusief.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Laatste dag, inclusief.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Of <paramref name="dag"/> erbinnen valt.</summary>
    public bool Omvat(DateOnly dag) => (Van is null || Van <= dag) && (Tot is null || dag <= Tot);
}
