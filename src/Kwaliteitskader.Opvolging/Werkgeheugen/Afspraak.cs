using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>Wat over een bevinding afgesproken is: een toezegging of een dispensatie. Over een bevinding geldt er één tegelijk.</summary>
public sealed record Afspraak : IIdentityProvider
{
    /// <summary>De bevinding waarover de afspraak gaat.</summary>
    public required Bevindingsleutel Bevinding { get; init; }

    /// <summary>Wat voor afspraak het is.</summary>
    public Afspraaksoort Soort { get; init; }

    /// <summary>De laatste dag waarop de afspraak loopt, inclusief.</summary>
    public required DateOnly TotEnMet { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => (typeof(Afspraak), Bevinding);
}

/// <summary>Wat voor afspraak het is.</summary>
public enum Afspraaksoort
{
    /// <summary>Iemand heeft toegezegd het in orde te maken.</summary>
    Toezegging,

    /// <summary>Wie erover gaat, heeft er zolang van vrijgesteld.</summary>
    Dispensatie,
}
