using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>
/// Een deel van een norm: een voorwaarde, een uitdrukking of een keuze uit een lijst. Van zichzelf weet het, zonder dossier,
/// wat het zegt en waaruit het bestaat; daaruit volgen de feiten, redenen en normwaarden van het geheel.
/// </summary>
public abstract class Bouwsteen
{
    /// <summary>Wat dit deel zegt, zonder dossier.</summary>
    public abstract Tekst Omschrijving { get; }

    /// <summary>Wat dit deel zegt, uitgeschreven voor een lezer.</summary>
    public virtual Zinsboom Zinsboom => Zinsblad();

    /// <summary>De delen waaruit dit deel bestaat.</summary>
    public virtual IReadOnlyList<Bouwsteen> Delen => [];

    /// <summary>Het feit dat dit deel zelf leest.</summary>
    public virtual Feitkaart? EigenFeit => null;

    /// <summary>De normwaarde die dit deel zelf leest.</summary>
    public virtual Normwaarde? EigenNormwaarde => null;

    /// <summary>De reden die dit deel zelf draagt.</summary>
    public virtual Reden? EigenReden => null;

    /// <summary>De redenen die dit deel zelf kan geven; de meeste delen hebben er hoogstens een.</summary>
    public virtual IEnumerable<Reden> EigenRedenen => EigenReden is { } reden ? [reden] : [];

    /// <summary>Of de eigen redenen alleen gelden als feiten elkaar tegenspreken, en dus nooit zeggen waarom iets niet zo is.</summary>
    internal virtual bool RedenAlleenBijTegenspraak => false;

    /// <summary>Of dit deel zelf een onbekend feit als afwezig behandelt; dan kan later aanvullen de uitkomst omkeren.</summary>
    public virtual bool EigenGeslotenWereld => false;

    /// <summary>Dit deel en alle delen daaronder, van buiten naar binnen.</summary>
    public IEnumerable<Bouwsteen> Alle()
    {
        yield return this;
        foreach (var deel in Delen)
        {
            foreach (var onderdeel in deel.Alle())
            {
                yield return onderdeel;
            }
        }
    }

    /// <summary>De feiten die dit deel leest, met hun pad; <c>*</c> staat voor elk element van een lijst.</summary>
    /// <param name="onder">Het pad van het onderwerp, bijvoorbeeld <c>/therapeuten/*</c>.</param>
    public IEnumerable<Feitgebruik> Feiten(string onder)
    {
        if (EigenFeit is { } feit)
        {
            yield return new Feitgebruik(feit.PadOnder(onder), feit);
        }

        foreach (var deel in Delen)
        {
            foreach (var gebruik in deel.Feiten(PadVan(deel, onder)))
            {
                yield return gebruik;
            }
        }
    }

    /// <summary>Wat een lezer nog moet weten om de namen in <see cref="Omschrijving"/> te begrijpen, zoals wat er meetelt.</summary>
    internal virtual IEnumerable<Zinsboom> Voorbehouden => Delen.SelectMany(deel => deel.Voorbehouden);

    /// <summary>Een boom van alleen de omschrijving, met haar voorbehouden.</summary>
    private protected Zinsboom Zinsblad(Tekst? ontkend = null) =>
        new() { Zin = Omschrijving, Ontkend = ontkend, Onder = [.. Voorbehouden.DistinctBy(voorbehoud => voorbehoud.Zin)] };

    /// <summary>Het pad van het onderwerp van een deel.</summary>
    /// <param name="deel">Een van <see cref="Delen"/>.</param>
    /// <param name="onder">Het pad van het onderwerp van dit deel.</param>
    protected virtual string PadVan(Bouwsteen deel, string onder) => onder;
}

/// <summary>Een feit op de plaats waar een norm het leest.</summary>
/// <param name="Pad">Het volledige pad in het dossier, met <c>*</c> voor elk element van een lijst.</param>
/// <param name="Feit">Het feit.</param>
public readonly record struct Feitgebruik(string Pad, Feitkaart Feit);
