using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Declaraties;

/// <summary>Wat in een jaar voor één aandoening van één patiënt onder één code en bij één betaler gedeclareerd is.</summary>
public sealed record Declaratiejaar
{
    /// <summary>De leeftijd in hele jaren op de eerste dag in het jaar.</summary>
    public required int Leeftijd { get; init; }

    /// <summary>Wie betaalde.</summary>
    public required Betaler Betaler { get; init; }

    /// <summary>De code soort indicatie, drie cijfers.</summary>
    public required string Csi { get; init; }

    /// <summary>De diagnosecode, vier cijfers; afwezig als zij niet bekend is.</summary>
    public string? Diagnosecode { get; init; }

    /// <summary>Het aantal verschillende dagen met een declaratie.</summary>
    public required int Dagen { get; init; }
}

/// <summary>Een bouwsteen van de voortgangsrapportage: een deel van de zorg waarvan de aanspraak anders zou kunnen.</summary>
public enum Declaratieblok
{
    /// <summary>Bouwsteen 1: kortdurende zorg aan volwassenen tot 70 uit de aanvullende verzekering.</summary>
    Kort = 1,

    /// <summary>Bouwsteen 2: langdurige zorg aan volwassenen tot 70 uit de aanvullende verzekering.</summary>
    Lang = 2,

    /// <summary>Bouwsteen 3: zorg die een operatie kan vervangen. Een kenmerk, geen eigen deel.</summary>
    Substitutie = 3,

    /// <summary>Bouwsteen 4: zorg uit de wachtkamer; hier alleen de voorwaardelijk toegelaten herstelzorg.</summary>
    Wachtkamer = 4,

    /// <summary>Bouwsteen 5: zorg aan ouderen vanaf 70 uit de aanvullende verzekering.</summary>
    Ouderen = 5,

    /// <summary>Bouwsteen 6: triage, de eerste twee dagen van wat anders onder 1, 2 of 5 valt.</summary>
    Triage = 6,

    /// <summary>Bouwsteen 7: de eerste twintig zittingen voor een lijstaandoening.</summary>
    EersteTwintig = 7,

    /// <summary>Bouwsteen 8: zorg bij de aandoeningen die de wet apart noemt.</summary>
    Wettelijk = 8,

    /// <summary>Bouwsteen 9: de lijst, voor volwassenen.</summary>
    Lijst = 9,

    /// <summary>Bouwsteen 10: kinderen.</summary>
    Kind = 10,
}

/// <summary>Een aantal dagen in een bouwsteen.</summary>
/// <param name="Blok">De bouwsteen.</param>
/// <param name="Dagen">Het aantal dagen.</param>
public readonly record struct Blokdeel(Declaratieblok Blok, int Dagen);

/// <summary>Waar een declaratiejaar onder valt.</summary>
public sealed partial record Blokindeling
{
    /// <summary>De delen, die samen het jaar zijn; leeg als het onder geen bouwsteen valt.</summary>
    public required ImmutableArray<Blokdeel> Delen { get; init; }

    /// <summary>Of het ook onder bouwsteen 3 geteld wordt. De bron zegt niet of dat dubbel is: tel het nooit op.</summary>
    public bool Substitutie { get; init; }

    /// <summary>Kort, lang of onbepaald, waar dat onderscheid gemaakt wordt.</summary>
    public Duur? Duur { get; init; }
}

/// <summary>Hoe lang een declaratiejaar is.</summary>
public enum Duur
{
    /// <summary>Minder dan elf dagen; onder de 70 ook elf.</summary>
    Kort,

    /// <summary>Meer dan elf dagen.</summary>
    Lang,

    /// <summary>Precies elf dagen vanaf 70 jaar: de bron noemt dat kort noch lang.</summary>
    Onbepaald,
}
