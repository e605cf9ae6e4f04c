using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De delen van een norm, en hoe een oordeel eruit volgt.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="geldigheid">Wanneer de norm geldt.</param>
/// <param name="geadresseerde">Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</param>
/// <param name="uitzonderingen">Wanneer de norm bij uitzondering niet geldt.</param>
/// <param name="eis">Wat de norm eist.</param>
internal sealed class Normdelen<T>(Geldigheid geldigheid, Voorwaarde<T>? geadresseerde, Uitzondering<T>[] uitzonderingen, Voorwaarde<T> eis)
    where T : class
{
    // Het oordeel loopt de kernen: dezelfde voorwaarden zonder wat alleen de uitleg kent.
    private readonly bool begrensdGeldig = geldigheid != default;
    private readonly Voorwaarde<T>[] kernenVanUitzonderingen = [.. uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde.Kern)];
    private readonly Voorwaarde<T> kernVanEis = eis.Kern;

    /// <summary>Of deze norm altijd oordeelt als een andere: dezelfde geadresseerde en dezelfde eis, altijd geldig en zonder uitzondering.</summary>
    public bool OordeeltAls(Normdelen<T>? ander) => ander is not null
        && ReferenceEquals(KernVanGeadresseerde, ander.KernVanGeadresseerde)
        && ReferenceEquals(kernVanEis, ander.kernVanEis)
        && !begrensdGeldig && !ander.begrensdGeldig
        && kernenVanUitzonderingen.Length + ander.kernenVanUitzonderingen.Length == 0;

    /// <summary>Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</summary>
    public Voorwaarde<T>? Geadresseerde => geadresseerde;

    /// <summary>De kern van <see cref="Geadresseerde"/>. Normen met dezelfde kern richten zich tot dezelfden.</summary>
    public Voorwaarde<T>? KernVanGeadresseerde { get; } = geadresseerde?.Kern;

    /// <summary>Wanneer de norm bij uitzondering niet geldt.</summary>
    public Uitzondering<T>[] Uitzonderingen => uitzonderingen;

    /// <summary>Wat de norm eist.</summary>
    public Voorwaarde<T> Eis => eis;

    /// <summary>Alle delen: geadresseerde, uitzonderingen, eis.</summary>
    public IReadOnlyList<Bouwsteen> Bouwstenen { get; } =
        [.. new Bouwsteen?[] { geadresseerde }.OfType<Bouwsteen>(), .. uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde), eis];

    /// <summary>De uitkomst voor een onderwerp.</summary>
    public Uitkomst Beoordeel(T onderwerp, in Peilmoment moment) =>
        Beoordeel(onderwerp, moment, KernVanGeadresseerde?.Bepaal(onderwerp, moment) ?? Waarheid.Waar);

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

        foreach (var uitzondering in kernenVanUitzonderingen)
        {
            if (uitzondering.Bepaal(onderwerp, moment) == Waarheid.Waar)
            {
                return Uitkomst.NietVanToepassing;
            }
        }

        return Binnenbereik(kernVanEis.Bepaal(onderwerp, moment));
    }

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
