using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De uitkomst van één norm voor één onderwerp, zonder uitleg. Het weet van welk rapport het is.</summary>
/// <remarks>Twee oordelen zijn gelijk als norm, onderwerp en uitkomst gelijk zijn, ook als zij uit verschillende rapporten komen.</remarks>
public readonly struct Oordeel : IEquatable<Oordeel>
{
    private readonly Toetsrapport? rapport;

    internal Oordeel(Toetsrapport rapport, Uitspraak uitspraak)
    {
        this.rapport = rapport;
        Uitspraak = uitspraak;
    }

    /// <summary>Het rapport waar het oordeel uit komt.</summary>
    /// <exception cref="InvalidOperationException">Dit oordeel komt uit geen enkel rapport; het is de standaardwaarde van het type.</exception>
    public Toetsrapport Rapport => rapport ?? throw new InvalidOperationException("This verdict comes from no report.");

    /// <summary>De norm, in de versie die op de peildatum geldt.</summary>
    public Norm Norm => Rapport.Toets.Normen[Uitspraak.Norm].Op(Rapport.Peildatum);

    /// <summary>Het onderwerp.</summary>
    public Onderwerp Onderwerp => Uitspraak.Onderwerp;

    /// <summary>De uitkomst.</summary>
    public Uitkomst Uitkomst => Uitspraak.Uitkomst;

    internal Uitspraak Uitspraak { get; }

    /// <summary>Het oordeel met alles wat erbij uitgelegd kan worden.</summary>
    public Bevinding Bevinding(Taal taal = Taal.Nederlands) => Rapport.Bevinding(this, taal);

    /// <summary>De uitleg: de bomen waaruit het oordeel volgt.</summary>
    public Normuitleg LegUit() => Rapport.LegUit(this);

    /// <summary>De uitleg waarin alleen staat wat de uitkomst draagt, voor wie geen boom laat zien; zie <see cref="Toetsrapport.LegKortUit(Oordeel)"/>.</summary>
    public Normuitleg LegKortUit() => Rapport.LegKortUit(this);

    /// <inheritdoc/>
    public bool Equals(Oordeel other) => Sleutel == other.Sleutel;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Oordeel ander && Equals(ander);

    /// <inheritdoc/>
    public override int GetHashCode() => Sleutel.GetHashCode();

    /// <summary>Of twee oordelen over dezelfde norm en hetzelfde onderwerp gelijk uitvallen.</summary>
    public static bool operator ==(Oordeel links, Oordeel rechts) => links.Equals(rechts);

    /// <summary>Of twee oordelen verschillen.</summary>
    public static bool operator !=(Oordeel links, Oordeel rechts) => !links.Equals(rechts);

    /// <summary>Zoals <c>WT-1 z1 voldoetNiet</c>.</summary>
    public override string ToString() =>
        rapport is null ? "" : $"{Norm.Kaart.Id} {Onderwerp.Id(rapport.Dossier)} {EnumNamen.Van(Uitkomst)}";

    private (string? Norm, Onderwerp Onderwerp, Uitkomst Uitkomst) Sleutel => (rapport is null ? null : Norm.Kaart.Id.Waarde, Onderwerp, Uitkomst);
}
