using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een praktijk voor fysio- of oefentherapie.</summary>
public sealed partial record Praktijk : IMetEigenfeiten
{
    /// <summary>AGB-code van de praktijk, 8 cijfers. Wordt niet op echtheid gecontroleerd.</summary>
    public string? Agb { get; init; }

    /// <summary>Of één therapeut de praktijk alleen voert.</summary>
    public bool? Solist { get; init; }

    /// <summary>Of de praktijk aangesloten is bij Stichting Keurmerk Fysiotherapie.</summary>
    public bool? AangeslotenBijKeurmerk { get; init; }

    /// <summary>Inschrijvingen van de praktijk in praktijkregisters.</summary>
    public ImmutableArray<Registratie>? Registraties { get; init; }

    /// <summary>Wat over de praktijk verklaard of vastgesteld is.</summary>
    public ImmutableArray<Verklaring>? Verklaringen { get; init; }

    /// <summary>Visitaties van de praktijk.</summary>
    public ImmutableArray<Visitatie>? Visitaties { get; init; }

    /// <summary>Leveringen van gegevens aan de databases van de beroepsgroep.</summary>
    public ImmutableArray<Gegevenslevering>? Gegevensleveringen { get; init; }

    /// <summary>Praktijkjaarverslagen.</summary>
    public ImmutableArray<Jaarverslag>? Jaarverslagen { get; init; }

    /// <summary>Uitvragen van patiëntervaringen (PREM), per kalenderjaar.</summary>
    public ImmutableArray<PremUitvraag>? PremUitvragen { get; init; }

    /// <summary>Incidenten en andere ongewenste gebeurtenissen.</summary>
    public ImmutableArray<Incident>? Incidenten { get; init; }

    /// <summary>De keren dat de klachtenregeling onder de aandacht van patiënten is gebracht, bijvoorbeeld op de website.</summary>
    public ImmutableArray<Vastlegging>? KlachtenregelingBekendmakingen { get; init; }

    /// <summary>Vragen van patiënten hoe zij een klacht kunnen indienen.</summary>
    public ImmutableArray<Klachtinformatieverzoek>? Klachtinformatieverzoeken { get; init; }

    /// <summary>Ingediende klachten.</summary>
    public ImmutableArray<Klacht>? Klachten { get; init; }

    /// <summary>Feiten van een gastheer zelf; geen norm van de bibliotheek leest ze.</summary>
    public Eigenfeiten? Eigen { get; init; }

    /// <summary>Waaraan zij te herkennen is; de feiten horen niet in een logboek.</summary>
    public override string ToString() => $"praktijk {Agb}";
}
