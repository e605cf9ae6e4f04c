using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>De namen van de registers in zinnen.</summary>
public static class Registernamen
{
    /// <summary>Hoe een register in een zin heet, met lidwoord.</summary>
    public static Tekst Naam(this Register register) => Feitwoorden.Van(register);
}
