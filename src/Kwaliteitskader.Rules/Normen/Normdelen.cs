using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen.Oordeelswijzen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De delen van een norm, en hoe een oordeel eruit volgt.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
internal sealed class Normdelen<T>
    where T : class
{
    private readonly Geldigheid geldigheid;
    private readonly bool begrensdGeldig;
    private readonly Voorwaarde<T> kernVanEis;

    /// <summary>Legt de delen vast.</summary>
    /// <param name="norm">De norm.</param>
    /// <param name="geadresseerde">Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</param>
    /// <param name="uitzonderingen">Wanneer de norm bij uitzondering niet geldt.</param>
    /// <param name="eis">Wat de norm eist.</param>
    public Normdelen(Norm norm, Voorwaarde<T>? geadresseerde, Uitzondering<T>[] uitzonderingen, Voorwaarde<T> eis)
    {
        geldigheid = norm.Kaart.Geldigheid;
        begrensdGeldig = geldigheid != default;
        kernVanEis = eis.Kern;
        KernVanGeadresseerde = geadresseerde?.Kern;
        Geadresseerde = geadresseerde;
        Uitzonderingen = uitzonderingen;
        Eis = eis;
        Bouwstenen = [.. new Bouwsteen?[] { geadresseerde }.OfType<Bouwsteen>(), .. uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde), eis];
        Boom = new LangsDeBoom<T>(KernVanGeadresseerde, [.. uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde.Kern)], kernVanEis);
        Uitgeschreven = Oordeelswijzen.Uitgeschreven.Van(norm, Bouwstenen) as Oordeelswijze<T>;
    }

    /// <summary>Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</summary>
    public Voorwaarde<T>? Geadresseerde { get; }

    /// <summary>De kern van <see cref="Geadresseerde"/>. Normen met dezelfde kern richten zich tot dezelfden.</summary>
    public Voorwaarde<T>? KernVanGeadresseerde { get; }

    /// <summary>Wanneer de norm bij uitzondering niet geldt.</summary>
    public Uitzondering<T>[] Uitzonderingen { get; }

    /// <summary>Wat de norm eist.</summary>
    public Voorwaarde<T> Eis { get; }

    /// <summary>Alle delen: geadresseerde, uitzonderingen, eis.</summary>
    public IReadOnlyList<Bouwsteen> Bouwstenen { get; }

    /// <summary>Oordeelt langs de voorwaarden zelf; voor elke norm.</summary>
    internal Oordeelswijze<T> Boom { get; }

    /// <summary>Oordeelt zoals die voorwaarden zijn uitgeschreven; afwezig voor een norm van een gastheer.</summary>
    internal Oordeelswijze<T>? Uitgeschreven { get; }

    /// <summary>Of deze norm altijd oordeelt als een andere: dezelfde geadresseerde en dezelfde eis, altijd geldig en zonder uitzondering.</summary>
    public bool OordeeltAls(Normdelen<T>? ander) => ander is not null
        && ReferenceEquals(KernVanGeadresseerde, ander.KernVanGeadresseerde)
        && ReferenceEquals(kernVanEis, ander.kernVanEis)
        && !begrensdGeldig && !ander.begrensdGeldig
        && Uitzonderingen.Length + ander.Uitzonderingen.Length == 0;

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
        return Uitzonderingen.Length > 0 && wijze.IsUitgezonderd(onderwerp, moment)
            ? Uitkomst.NietVanToepassing
            : Binnenbereik(wijze.Eis(onderwerp, moment));
    }

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
