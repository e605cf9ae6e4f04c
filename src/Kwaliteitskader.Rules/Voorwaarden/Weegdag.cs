
namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Wat er op één dag verklaard kan zijn, als onvolledige verklaringen op elke manier uitvallen.</summary>
/// <param name="nummer">Het nummer van de dag; afwezig als hij tussen de dagen valt waarop iets verklaard is.</param>
/// <param name="begin">Waar zijn verklaringen in hun rij beginnen.</param>
internal sealed class Weegdag(int? nummer = null, int begin = 0)
{
    /// <summary>Er zijn vier soorten: een vijfde gelijke verklaring voegt aan geen dag nog iets toe.</summary>
    private const int MeesteGelijke = 5;

    /// <summary>Wat een verklaring kan zijn: elke verzameling soorten, met of zonder dat zij weg kan vallen.</summary>
    public const int Mogelijkheden = 32;

    // Hoeveel verklaringen er zijn van elke mogelijkheid: welke soorten zij kan zijn, en of zij weg kan vallen.
    private readonly int[] aantallen = new int[Mogelijkheden];
    private ushort familie;

    /// <summary>Het nummer van de dag.</summary>
    public int? Nummer => nummer;

    /// <summary>Waar zijn verklaringen in hun rij beginnen.</summary>
    public int Begin => begin;

    /// <summary>Hoeveel het er zijn.</summary>
    public int Aantal { get; private set; }

    /// <summary>Welke verzamelingen soorten op deze dag kunnen voorkomen: het zoveelste bit voor elke verzameling.</summary>
    public ushort Familie => familie != 0 ? familie : familie = FamilieVan(aantallen);

    /// <summary>Telt een verklaring van deze dag mee.</summary>
    public void Voeg(Weegsoorten soorten, bool kanWeg)
    {
        aantallen[Mogelijkheid(soorten, kanWeg)]++;
        Aantal++;
    }

    /// <summary>De <see cref="Familie"/> van de andere verklaringen van deze dag.</summary>
    public ushort Zonder(Weegsoorten soorten, bool kanWeg)
    {
        int[] anderen = [.. aantallen];
        anderen[Mogelijkheid(soorten, kanWeg)]--;
        return FamilieVan(anderen);
    }

    /// <summary>De afzonderlijke soorten van een verzameling.</summary>
    public static IEnumerable<Weegsoorten> Los(Weegsoorten verzameling) =>
        new[] { Weegsoorten.ZwaarJa, Weegsoorten.ZwaarNee, Weegsoorten.LichtJa, Weegsoorten.LichtNee }.Where(soort => (verzameling & soort) != 0);

    private static ushort FamilieVan(int[] aantallen)
    {
        ushort gevonden = 1;
        for (var mogelijkheid = 0; mogelijkheid < aantallen.Length; mogelijkheid++)
        {
            for (var i = Math.Min(aantallen[mogelijkheid], MeesteGelijke); i > 0; i--)
            {
                gevonden = Met(gevonden, (Weegsoorten)(mogelijkheid / 2), kanWeg: mogelijkheid % 2 == 1);
            }
        }

        return gevonden;
    }

    private static ushort Met(ushort familie, Weegsoorten soorten, bool kanWeg)
    {
        var gevonden = kanWeg ? (int)familie : 0;
        for (var groep = 0; groep < 16; groep++)
        {
            if ((familie >> groep & 1) != 0)
            {
                foreach (var soort in Los(soorten))
                {
                    gevonden |= 1 << (groep | (int)soort);
                }
            }
        }

        return (ushort)gevonden;
    }

    /// <summary>Het nummer van wat een verklaring kan zijn, onder <see cref="Mogelijkheden"/>.</summary>
    public static int Mogelijkheid(Weegsoorten soorten, bool kanWeg) => ((int)soorten * 2) + (kanWeg ? 1 : 0);
}
