using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>
/// Een bevinding zoals regels haar zien. Er is er een voor elke norm en elk onderwerp waarop die norm van toepassing is; een norm
/// die niet van toepassing is, is er niet.
/// </summary>
public sealed record Bevindingfeit : IIdentityProvider
{
    /// <summary>Waarover de bevinding gaat.</summary>
    public required Bevindingsleutel Sleutel { get; init; }

    /// <summary>De uitkomst; nooit <see cref="Uitkomst.NietVanToepassing"/>.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>De code van de reden.</summary>
    public required string Reden { get; init; }

    /// <summary>Of er volgens het dossier een dispensatie loopt.</summary>
    public bool Gedispenseerd { get; init; }

    /// <summary>Of er volgens het dossier een beoordeling geldt; alleen bij <see cref="Uitkomst.OordeelNodig"/>.</summary>
    public bool Beoordeeld { get; init; }

    /// <summary>Hoe sterk de norm bindt.</summary>
    public required Normkracht Kracht { get; init; }

    /// <summary>Wie er iets aan kan doen.</summary>
    public required Uitvoerder Wie { get; init; }

    /// <summary>De laatste dag van de termijn, inclusief, als er een loopt of liep.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Wanneer een vervulde eis binnen de horizon van de sessie anders uitkomt als de feiten blijven zoals zij zijn.</summary>
    public Wending? Wending { get; init; }

    /// <summary>Of er nog iets aan te doen is; zo niet, dan valt er alleen van te leren.</summary>
    public bool Herstelbaar { get; init; } = true;

    /// <summary>Wat gedaan moet worden om de eis te vervullen of vervuld te houden; leeg als er niets te doen is.</summary>
    public Reeks<Daad> Daden { get; init; } = [];

    /// <summary>Wat er ontbreekt om tot een uitkomst te komen.</summary>
    public Reeks<Gemis> Ontbreekt { get; init; } = [];

    /// <summary>De feiten waarop een uitkomst die niet vervuld is, berust; plaatsen met de sleutel van het onderwerp.</summary>
    public Reeks<string> RustOp { get; init; } = [];

    /// <summary>De registers die deze norm aan inschrijving stellen.</summary>
    public Reeks<Register> Registers { get; init; } = [];

    /// <summary>De sleutel van de norm.</summary>
    public string Norm => Sleutel.Norm;

    /// <summary>Het onderwerp.</summary>
    public string Onderwerp => Sleutel.Onderwerp;

    /// <inheritdoc/>
    public object GetIdentity() => (typeof(Bevindingfeit), Sleutel);
}
