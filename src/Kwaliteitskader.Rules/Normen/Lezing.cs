using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Een van de lezingen van een bron waaruit een gastheer kan kiezen.</summary>
public sealed class Lezing
{
    internal Lezing(Interpretatie interpretatie, string id, Tekst omschrijving, Normwaarde normwaarde, ImmutableArray<GedateerdeWaarde> waarden)
    {
        Interpretatie = interpretatie;
        Id = id;
        Omschrijving = omschrijving;
        Normwaarde = normwaarde;
        Waarden = waarden;
    }

    /// <summary>De keuze waarvan dit een mogelijkheid is.</summary>
    public Interpretatie Interpretatie { get; }

    /// <summary>De blijvende sleutel, in kleine letters met streepjes; zo noemt een rapport haar.</summary>
    public string Id { get; }

    /// <summary>Wat zij inhoudt.</summary>
    public Tekst Omschrijving { get; }

    /// <summary>De normwaarde die door deze lezing bepaald wordt.</summary>
    public Normwaarde Normwaarde { get; }

    /// <summary>De waarden die de normwaarde volgens deze lezing heeft.</summary>
    public ImmutableArray<GedateerdeWaarde> Waarden { get; }
}
