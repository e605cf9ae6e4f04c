using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Kaderstand;

/// <summary>Een gebeurtenis in de geschiedenis van het kwaliteitskader.</summary>
public sealed record Kadergebeurtenis
{
    /// <summary>De dag, of de eerste dag van het tijdvak als de bron niet preciezer is.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Hoe precies de dag is.</summary>
    public Dagprecisie Precisie { get; init; }

    /// <summary>Wie het deed of overkwam.</summary>
    public required Tekst Wie { get; init; }

    /// <summary>Wat er gebeurde.</summary>
    public required Tekst Wat { get; init; }

    /// <summary>Waar dat op berust.</summary>
    public required Bron Bron { get; init; }
}

/// <summary>Hoe precies een dag bekend is.</summary>
public enum Dagprecisie
{
    /// <summary>Op de dag.</summary>
    Dag,

    /// <summary>Op de maand.</summary>
    Maand,

    /// <summary>Op het kwartaal.</summary>
    Kwartaal,

    /// <summary>Op het jaar.</summary>
    Jaar,
}

/// <summary>Een kant van de stand van het kwaliteitskader.</summary>
public sealed record Kaderfacet
{
    internal Kaderfacet(string id, Tekst naam) => (Id, Naam) = (id, naam);

    /// <summary>De blijvende sleutel.</summary>
    public string Id { get; }

    /// <summary>De naam.</summary>
    public Tekst Naam { get; }
}

/// <summary>De stand van een facet vanaf een dag.</summary>
public sealed record Facetstand
{
    /// <summary>De code van een stand die niet bekend is.</summary>
    public const string Onbekend = "onbekend";

    /// <summary>Het facet.</summary>
    public required Kaderfacet Facet { get; init; }

    /// <summary>De eerste dag.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>De laatste dag waarover de bronnen iets zeggen; afwezig: de stand blijft tot er een nieuwe is.</summary>
    public DateOnly? TotEnMet { get; init; }

    /// <summary>De code van de stand.</summary>
    public required string Stand { get; init; }

    /// <summary>De stand in woorden.</summary>
    public required Tekst Tekst { get; init; }

    /// <summary>Waar zij op berust; afwezig als de stand niet bekend is.</summary>
    public Bron? Bron { get; init; }

    /// <summary>Of de stand niet bekend is.</summary>
    public bool IsOnbekend => Stand == Onbekend;
}
