using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De waarde is een van de genoemde.</summary>
internal sealed class IsEenVan<T, W>(Uitdrukking<T, W> uitdrukking, ImmutableArray<W> waarden) : Waardevoorwaarde<T, W>(uitdrukking), INoemtWaarden
    where T : class
    where W : struct
{
    private readonly Binnenweg<T, W> weg = new(uitdrukking);

    public override Tekst Omschrijving { get; } = new(
        $"{uitdrukking.Omschrijving.Nl} is {InWoorden(waarden).Nl}", $"{uitdrukking.Omschrijving.En} is {InWoorden(waarden).En}");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst(
        $"{Uitdrukking.Omschrijving.Nl} is niet {Waarden.Nl}", $"{Uitdrukking.Omschrijving.En} is not {Waarden.En}"));

    /// <summary>De genoemde waarden in woorden, zoals "gestart of afgesloten".</summary>
    public Tekst Waarden => InWoorden(waarden);

    // Als in de basis; hier is alles verzegeld, zodat oordelen over een waarde geen sprongen meer kost.
    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = weg.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? Toets(waarde.Inhoud, moment) : Zonder(waarde.Kennis);
    }

    private static Tekst InWoorden(ImmutableArray<W> waarden)
    {
        var woorden = waarden.Select(waarde => Waardetekst.Van(waarde) ?? new(Jsonwaarde.Van(waarde), Jsonwaarde.Van(waarde))).ToList();
        return new(string.Join(" of ", woorden.Select(woord => woord.Nl)), string.Join(" or ", woorden.Select(woord => woord.En)));
    }

    protected override Waarheid Toets(W waarde, in Peilmoment moment)
    {
        foreach (var mogelijk in waarden)
        {
            if (EqualityComparer<W>.Default.Equals(waarde, mogelijk))
            {
                return Waarheid.Waar;
            }
        }

        return Waarheid.Onwaar;
    }
}

/// <summary>Een voorwaarde die waarden bij hun naam noemt.</summary>
internal interface INoemtWaarden
{
    /// <summary>De genoemde waarden in woorden.</summary>
    Tekst Waarden { get; }
}
