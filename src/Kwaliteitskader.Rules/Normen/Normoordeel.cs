using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen.Oordeelswijzen;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Hoe het oordeel van een norm uit zijn delen volgt.</summary>
/// <remarks>
/// Een norm van de bibliotheek oordeelt zoals hij is uitgeschreven; zijn voorwaarden worden pas gemaakt als er iets uit te leggen is.
/// </remarks>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="norm">De norm.</param>
/// <param name="delen">Zijn delen.</param>
internal sealed class Normoordeel<T>(Norm norm, Lazy<Normdelen<T>> delen)
    where T : class
{
    private readonly Geldigheid geldigheid = norm.Kaart.Geldigheid;
    private readonly bool begrensdGeldig = norm.Kaart.Geldigheid != default;

    /// <summary>Oordeelt langs de voorwaarden zelf; voor elke norm.</summary>
    internal Oordeelswijze<T> Boom => delen.Value.Boom;

    /// <summary>Oordeelt zoals die voorwaarden zijn uitgeschreven; afwezig voor een norm van een gastheer.</summary>
    internal Oordeelswijze<T>? Uitgeschreven { get; } = Oordeelswijzen.Uitgeschreven.Van(norm) as Oordeelswijze<T>;

    /// <summary>Tot wie de norm zich richt: gelijk voor normen die zich tot dezelfden richten, en afwezig als dat elk onderwerp is.</summary>
    public object? Kring => (Uitgeschreven ?? Boom).Kring;

    /// <summary>Of deze norm altijd oordeelt als een andere: dezelfde geadresseerde en dezelfde eis, altijd geldig en zonder uitzondering.</summary>
    public bool OordeeltAls(Normoordeel<T>? ander) => ander is not null
        && Onbeperkt && ander.Onbeperkt
        && Equals(Kring, ander.Kring)
        && Equals((Uitgeschreven ?? Boom).Vraag, (ander.Uitgeschreven ?? ander.Boom).Vraag);

    /// <summary>Of de norm zich tot een onderwerp richt.</summary>
    public Waarheid Geldt(T onderwerp, in Peilmoment moment) => Wijze(moment).Geldt(onderwerp, moment);

    /// <summary>De uitkomst voor een onderwerp.</summary>
    public Uitkomst Beoordeel(T onderwerp, in Peilmoment moment) => Beoordeel(onderwerp, moment, Geldt(onderwerp, moment));

    /// <summary>Dezelfde uitkomst als al bepaald is of de norm zich tot het onderwerp richt.</summary>
    public Uitkomst Beoordeel(T onderwerp, in Peilmoment moment, Waarheid geldt)
    {
        if (begrensdGeldig && !geldigheid.Omvat(moment.Peildatum))
        {
            return Uitkomst.NietVanToepassing;
        }

        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        var wijze = Wijze(moment);
        return wijze.KentUitzonderingen && wijze.IsUitgezonderd(onderwerp, moment) ? Uitkomst.NietVanToepassing : Binnenbereik(wijze.Eis(onderwerp, moment));
    }

    private bool Onbeperkt => !begrensdGeldig && !(Uitgeschreven ?? Boom).KentUitzonderingen;

    // Wie dag na dag vraagt, onthoudt van lange lijsten wat elk element zei; dat doen de voorwaarden zelf.
    private Oordeelswijze<T> Wijze(in Peilmoment moment) => moment.Tijdlijn is null or { KentOordelen: false } && Uitgeschreven is { } kort ? kort : Boom;

    private static Uitkomst BuitenBereik(Waarheid geldt) => geldt switch
    {
        Waarheid.Onbekend => Uitkomst.NietVastTeStellen,
        Waarheid.Twijfel => Uitkomst.OordeelNodig,
        _ => Uitkomst.NietVanToepassing,
    };

    private static Uitkomst Binnenbereik(Waarheid eis) => eis switch
    {
        Waarheid.Waar => Uitkomst.Voldoet,
        Waarheid.NogNiet => Uitkomst.NogTeVoldoen,
        Waarheid.Twijfel => Uitkomst.OordeelNodig,
        Waarheid.Onbekend => Uitkomst.NietVastTeStellen,
        _ => Uitkomst.VoldoetNiet,
    };
}
