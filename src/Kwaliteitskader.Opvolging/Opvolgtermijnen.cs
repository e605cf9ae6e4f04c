using System.Collections.Immutable;

namespace Kwaliteitskader.Opvolging;

/// <summary>De getallen waarmee regels werken. Geen ervan komt uit een bron: de gastheer kiest hoe ver hij vooruit kijkt.</summary>
public sealed record Opvolgtermijnen
{
    /// <summary>Hoeveel dagen vooruit een termijn of wending al een taak geeft.</summary>
    public int Horizon { get; init; } = 90;

    /// <summary>Hoeveel dagen voor de laatste dag van een taak aan haar herinnerd wordt.</summary>
    public Reeks<int> Herinneringen { get; init; } = [30, 7];

    /// <summary>Hoeveel daden hoogstens nog nodig zijn om een register in zicht te noemen.</summary>
    public int DadenTotRegister { get; init; } = 2;

    /// <summary>Op hoeveel bevindingen een gedeelde oorzaak ten minste rust.</summary>
    public int BevindingenPerOorzaak { get; init; } = 3;

    /// <summary>De krapste drempel die bereikt is; afwezig als de laatste dag nog ver weg is, of voorbij.</summary>
    /// <param name="uiterlijk">De laatste dag, inclusief.</param>
    /// <param name="dag">De dag van nu.</param>
    public int? Drempel(DateOnly? uiterlijk, DateOnly dag)
    {
        if (uiterlijk is not { } laatste || laatste < dag)
        {
            return null;
        }

        var bereikt = Herinneringen.Where(dagen => laatste.DayNumber - dag.DayNumber <= dagen).ToImmutableArray();
        return bereikt.IsEmpty ? null : bereikt.Min();
    }
}
