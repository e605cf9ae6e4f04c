using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Wanneer en waartegen geoordeeld wordt: de peildatum, het hele dossier en de geldende normwaarden.</summary>
public readonly struct Peilmoment
{
    /// <summary>Maakt een peilmoment.</summary>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="dossier">Het dossier waar het onderwerp deel van is.</param>
    /// <param name="normwaarden">De geldende normwaarden.</param>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public Peilmoment(DateOnly peildatum, Dossier dossier, Normwaardenset normwaarden)
        : this(Gegeven(peildatum), dossier, normwaarden, Therapeutenwijzer.Voor(dossier), tijdlijn: null, alleenDragend: false)
    {
    }

    private Peilmoment(DateOnly peildatum, Dossier dossier, Normwaardenset normwaarden, Therapeutenwijzer? wijzer, Tijdlijn? tijdlijn, bool alleenDragend, DateOnly? wending = null)
    {
        Peildatum = peildatum;
        Dossier = dossier;
        Normwaarden = normwaarden;
        Therapeuten = wijzer;
        Tijdlijn = tijdlijn;
        AlleenDragend = alleenDragend;
        Wending = wending;
    }

    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>Het dossier waar het onderwerp deel van is.</summary>
    public Dossier Dossier { get; }

    /// <summary>De geldende normwaarden.</summary>
    public Normwaardenset Normwaarden { get; }

    /// <summary>Waar elke therapeut staat; afwezig als er zo weinig zijn dat zoeken sneller is.</summary>
    internal Therapeutenwijzer? Therapeuten { get; }

    /// <summary>Wat onthouden is van eerdere dagen; afwezig als niet dag na dag gevraagd wordt.</summary>
    internal Tijdlijn? Tijdlijn { get; }

    /// <summary>Hetzelfde voor wie een lijst leest; ook afwezig als zij zo kort is dat opnieuw vragen goedkoper is dan onthouden.</summary>
    internal Tijdlijn? TijdlijnVoor(int elementen) => elementen < Tijdlijn.LangeLijst ? null : Tijdlijn;

    /// <summary>Of een uitleg alleen hoeft te bevatten wat de uitkomst draagt: wie zinnen schrijft, leest de rest van de boom niet.</summary>
    internal bool AlleenDragend { get; }

    /// <summary>De dag waarop een uitkomst anders wordt, als alleen gevraagd wordt waardoor; anders afwezig.</summary>
    internal DateOnly? Wending { get; }

    /// <summary>De peildatum zelf, als er een gegeven is. Wie hem vergeet, geeft <c>default(DateOnly)</c>, en op die dag geldt geen norm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01.</exception>
    internal static DateOnly Gegeven(DateOnly peildatum, [CallerArgumentExpression(nameof(peildatum))] string? naam = null) =>
        peildatum == default ? throw new ArgumentOutOfRangeException(naam, peildatum, "No reference date was given: 0001-01-01 is the default of DateOnly.") : peildatum;

    /// <summary>Hetzelfde dossier en dezelfde normwaarden op een andere dag.</summary>
    public Peilmoment Op(DateOnly dag) => new(dag, Dossier, Normwaarden, Therapeuten, tijdlijn: null, AlleenDragend);

    /// <summary>Hetzelfde peilmoment, voor een uitleg van alleen wat de uitkomst draagt.</summary>
    /// <param name="wending">De dag waarop zij anders wordt, als alleen gevraagd wordt waardoor dat die dag is.</param>
    internal Peilmoment MetAlleenDragend(DateOnly? wending = null) => new(Peildatum, Dossier, Normwaarden, Therapeuten, Tijdlijn, alleenDragend: true, wending);

    /// <summary>Of een uitleg mag weglaten wat alleen op een andere dag gebeurde: die dag is niet waardoor een uitkomst op een dag anders wordt.</summary>
    internal bool MagWeglaten(DateOnly? gebeurd) => Wending is { } op && gebeurd != op && gebeurd != op.AddDays(-1);

    /// <summary>De dag waarop de uitkomst anders wordt, en de dag ervoor; zonder wat van eerdere dagen onthouden is.</summary>
    internal (Peilmoment Ervoor, Peilmoment Erna) RondWending => (Op(Wending!.Value.AddDays(-1)), Op(Wending.Value));

    /// <summary>Hetzelfde peilmoment, waarna alleen nog latere dagen gevraagd worden, tot en met een laatste.</summary>
    internal Peilmoment AanBeginVan(DateOnly totEnMet) => new(Peildatum, Dossier, Normwaarden, Therapeuten, new Tijdlijn(totEnMet), AlleenDragend);

    /// <summary>Een latere dag, met wat van eerdere onthouden is.</summary>
    internal Peilmoment Verder(DateOnly dag) => new(dag, Dossier, Normwaarden, Therapeuten, Tijdlijn, AlleenDragend);
}
