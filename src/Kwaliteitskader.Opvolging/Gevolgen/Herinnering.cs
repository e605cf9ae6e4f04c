namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Een herinnering aan een taak waarvan de laatste dag nadert. Per taak is er één; komt de dag dichterbij, dan verandert zij.</summary>
public sealed record Herinnering : Gevolg
{
    /// <summary>Wie aan zet is.</summary>
    public required Uitvoerder Wie { get; init; }

    /// <summary>De taak.</summary>
    public required string Taak { get; init; }

    /// <summary>De laatste dag van de taak.</summary>
    public required DateOnly Uiterlijk { get; init; }

    /// <summary>De drempel die bereikt is: hoogstens zoveel dagen voor de laatste dag.</summary>
    public required int Dagen { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => Taak;
}
