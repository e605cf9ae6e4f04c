using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De getuigenissen over een onderwerp, de nieuwste voorop en die zonder dag achteraan: op elke dag tellen zij vanaf een plaats.</summary>
internal sealed class Getuigenlijst
{
    private readonly Getuige[] getuigen;
    private Aanvullingen? aanvullingen;

    /// <summary>Zet getuigenissen op rij.</summary>
    /// <param name="getuigen">De getuigenissen.</param>
    /// <param name="keuze">Bij welke keuze zij dat zijn; zie <see cref="Getuigenis{T}.BlijftBij"/>.</param>
    public Getuigenlijst(List<Getuige> getuigen, IReadOnlyList<Waarheid> keuze)
    {
        Keuze = keuze;
        this.getuigen = getuigen.Count > 1 ? [.. getuigen.OrderByDescending(getuige => getuige.Verklaring.Op)] : [.. getuigen];
        AlleenHunDag = getuigen.TrueForAll(getuige => getuige.AlleenHaarDag);
    }

    /// <summary>Bij welke keuze het deze zijn.</summary>
    public IReadOnlyList<Waarheid> Keuze { get; }

    /// <summary>Hoeveel het er zijn.</summary>
    public int Aantal => getuigen.Length;

    /// <summary>Of geen ervan een andere dag noemt dan die van de verklaring.</summary>
    public bool AlleenHunDag { get; }

    /// <summary>De getuigenis op een plaats.</summary>
    public Getuige this[int plaats] => getuigen[plaats];

    /// <summary>De plaats van de eerste die niet na een dag is.</summary>
    public int Vanaf(DateOnly dag) => Eerste(dag.DayNumber);

    /// <summary>De plaats van de eerste die voor een dag is, of zonder dag.</summary>
    public int Voor(DateOnly dag) => Eerste(dag.DayNumber - 1);

    /// <summary>De verklaringen vanaf een plaats.</summary>
    public IEnumerable<Verklaring> Verklaringen(int vanaf) => getuigen.Skip(vanaf).Select(getuige => getuige.Verklaring);

    /// <summary>Welke onvolledige er op een dag nog toe doen; zie <see cref="Aanvullingen.Beslissend"/>.</summary>
    public IEnumerable<int> Beslissend(DateOnly peildatum, int tot) =>
        (aanvullingen ??= new([.. Verklaringen(0)])).Beslissend(peildatum, tot);

    private int Eerste(int nummer)
    {
        var (laag, hoog) = (0, getuigen.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = getuigen[midden].Verklaring.Op?.DayNumber > nummer ? (midden + 1, hoog) : (laag, midden);
        }

        return laag;
    }
}
