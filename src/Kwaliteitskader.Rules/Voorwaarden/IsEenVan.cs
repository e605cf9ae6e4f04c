using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De waarde is een van de genoemde.</summary>
internal sealed class IsEenVan<T, W>(Uitdrukking<T, W> uitdrukking, ImmutableArray<W> waarden) : Waardevoorwaarde<T, W>(uitdrukking)
    where T : class
    where W : struct
{
    private readonly Binnenweg<T, W> weg = new(uitdrukking);

    public override Tekst Omschrijving { get; } = new(
        $"{uitdrukking.Omschrijving.Nl} is {string.Join(" of ", waarden.Select(Jsonwaarde.Van))}",
        $"{uitdrukking.Omschrijving.En} is {string.Join(" or ", waarden.Select(Jsonwaarde.Van))}");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst(
        $"{Uitdrukking.Omschrijving.Nl} is niet {string.Join(" of ", waarden.Select(Jsonwaarde.Van))}",
        $"{Uitdrukking.Omschrijving.En} is not {string.Join(" or ", waarden.Select(Jsonwaarde.Van))}"));

    // Als in de basis; hier is alles verzegeld, zodat oordelen over een waarde geen sprongen meer kost.
    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = weg.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? Toets(waarde.Inhoud, moment) : Zonder(waarde.Kennis);
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
