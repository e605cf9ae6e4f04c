using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Werkgeheugen;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een daad met de bevinding die erom vraagt: wat taken groeperen.</summary>
public sealed record Opgave
{
    /// <summary>De daad.</summary>
    public required Daad Daad { get; init; }

    /// <summary>De bevinding.</summary>
    public required Bevindingfeit Bevinding { get; init; }

    /// <summary>De laatste dag, inclusief, waarop de daad de eis nog op tijd vervult; afwezig als geen bron er een geeft.</summary>
    public DateOnly? Uiterlijk => Bevinding.Uitkomst == Uitkomst.Voldoet ? Bevinding.Wending?.Op.Plus(-1) : Bevinding.Uiterlijk;

    /// <summary>Of de eis nu niet vervuld is en zijn termijn, als die er is, voorbij.</summary>
    public bool Tekort => Bevinding.Uitkomst == Uitkomst.VoldoetNiet;

    /// <summary>De opgaven van een bevinding, een voor elke daad.</summary>
    public static IEnumerable<Opgave> Van(Bevindingfeit bevinding)
    {
        ArgumentNullException.ThrowIfNull(bevinding);
        return bevinding.Daden.Select(daad => new Opgave { Daad = daad, Bevinding = bevinding });
    }

    /// <summary>Of een bevinding op een dag werk geeft: een tekort altijd, een termijn of wending als zij binnen de horizon valt.</summary>
    public static bool GeeftWerk(Bevindingfeit bevinding, DateOnly dag, int horizon) =>
        Van(bevinding).Any(opgave => opgave.Tekort || opgave.Uiterlijk is not { } laatste || laatste <= dag.Plus(horizon));
}
