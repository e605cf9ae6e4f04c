using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Zoekt uit welke onvolledige verklaringen er nog toe doen.</summary>
/// <remarks>
/// Een verklaring doet ertoe als de andere zo aan te vullen zijn dat het uitmaakt hoe zij zelf uitvalt. Alle aanvullingen
/// proberen kan niet: het zijn er te veel. Maar de weging leest van de nieuwste dag terug en onthoudt maar een van zeven
/// <see cref="Weegstand">standen</see>. Dus worden de dagen één keer heen gelopen, met welke standen de nieuwere verklaringen
/// kunnen geven, en één keer terug, met van welke twee standen de oudere nog verschil kunnen maken. Een verklaring doet ertoe
/// als zij op haar dag van een bereikbare stand twee standen kan maken waartussen nog verschil is.
/// <para>
/// Wie op steeds latere dagen vraagt, loopt heen van een andere dag, meestal tot een paar dagen verder beslist is. De weg terug
/// begint bij de oudste en is dus elke keer dezelfde; die wordt onthouden.
/// </para>
/// <para>
/// Een verklaring zonder dag kan overal vallen, ook tussen bekende dagen, of na de peildatum en dan niet meetellen. Elke soort
/// is er hoogstens één keer van nodig; daarom hoort bij een stand welke soorten zij al leverden.
/// </para>
/// </remarks>
internal sealed class Aanvullingen
{
    /// <summary>Tussen twee dagen doen er hoogstens drie toe: van de gevraagde verklaring, de nieuwste lichte en de nieuwste zware.</summary>
    private const int MeesteTussendagen = 3;

    private readonly ImmutableArray<Verklaring> verklaringen;
    private readonly Weegsoorten leverbaar;
    private readonly Weegdag losse = new();

    // Van nieuw naar oud, met daartussen zoveel dagen als verklaringen zonder dag nodig kunnen hebben.
    private readonly List<Weegdag> dagen = [];
    private readonly List<(int Nummer, int Plaats)> bekendeDagen = [];
    private readonly Dictionary<(ulong Standen, ushort Familie), ulong> overgangen = [];
    private readonly Dictionary<ushort, Terugweg> terugwegen = [];

    /// <summary>Zet verklaringen klaar om naar te vragen.</summary>
    /// <param name="verklaringen">Wat over het onderwerp gaat of kan gaan: de nieuwste voorop, zonder dag achteraan.</param>
    public Aanvullingen(ImmutableArray<Verklaring> verklaringen)
    {
        this.verklaringen = verklaringen;
        var gedateerd = new List<Weegdag>();
        for (var i = 0; i < verklaringen.Length; i++)
        {
            var (soorten, kanWeg) = Mogelijkheid(verklaringen[i]);
            if (verklaringen[i].Op?.DayNumber is not { } nummer)
            {
                leverbaar |= soorten;
                losse.Voeg(soorten, kanWeg);
                continue;
            }

            if (gedateerd.Count == 0 || gedateerd[^1].Nummer != nummer)
            {
                gedateerd.Add(new Weegdag(nummer, i));
            }

            gedateerd[^1].Voeg(soorten, kanWeg);
        }

        var vorige = int.MaxValue;
        foreach (var dag in gedateerd)
        {
            var nummer = dag.Nummer!.Value;
            VoegTussendagenToe(vorige - nummer - 1);
            bekendeDagen.Add((nummer, dagen.Count));
            dagen.Add(dag);
            vorige = nummer;
        }

        VoegTussendagenToe(vorige);
    }

    /// <summary>Of van een verklaring iets niet bekend is.</summary>
    public static bool Onvolledig(Verklaring verklaring) => verklaring is not { Onderwerp: not null, Voldoet: not null, Op: not null, Door: not null };

    /// <summary>De plaatsen van de onvolledige verklaringen die op een dag nog toe doen, in hun volgorde.</summary>
    /// <param name="peildatum">De dag; wat later is, telt nog niet.</param>
    /// <param name="tot">Alle voor deze plaats worden genoemd; die erna alleen als er geen voor was, en dan de eerste.</param>
    public IEnumerable<int> Beslissend(DateOnly peildatum, int tot)
    {
        foreach (var plaats in BeslissendVanaf(Begin(peildatum.DayNumber), tot))
        {
            yield return plaats;
            if (plaats >= tot)
            {
                yield break;
            }
        }
    }

    private IEnumerable<int> BeslissendVanaf(int begin, int tot)
    {
        var gevonden = false;
        foreach (var (plaats, standen) in Bereikbaar(begin))
        {
            if (gevonden && dagen[plaats].Nummer is not null && dagen[plaats].Begin >= tot)
            {
                yield break;
            }

            foreach (var index in BeslissendOp(plaats, standen))
            {
                gevonden = true;
                yield return index;
            }
        }

        var zonderDag = verklaringen.Length - losse.Aantal;
        if (gevonden && zonderDag >= tot)
        {
            yield break;
        }

        var erToe = new bool?[Weegdag.Mogelijkheden];
        for (var i = zonderDag; i < verklaringen.Length; i++)
        {
            var (soorten, kanWeg) = Mogelijkheid(verklaringen[i]);
            if (erToe[Weegdag.Mogelijkheid(soorten, kanWeg)] ??= BeslistErgens(begin, soorten))
            {
                yield return i;
            }
        }
    }

    private void VoegTussendagenToe(int ruimte) =>
        dagen.AddRange(Enumerable.Range(0, Tussendagen(ruimte)).Select(_ => new Weegdag()));

    private int Tussendagen(int ruimte) => leverbaar == Weegsoorten.Geen ? 0 : Math.Min(ruimte, MeesteTussendagen);

    /// <summary>Waar de dagen tot en met een dag beginnen, met wat er tussen die dag en de nieuwste kan vallen.</summary>
    private int Begin(int peildag)
    {
        var (laag, hoog) = (0, bekendeDagen.Count);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = bekendeDagen[midden].Nummer > peildag ? (midden + 1, hoog) : (laag, midden);
        }

        var (nummer, plaats) = laag < bekendeDagen.Count ? bekendeDagen[laag] : (-1, dagen.Count);
        return plaats - Tussendagen(peildag - nummer);
    }

    /// <summary>Met welke standen elke dag kan beginnen, elk met de soorten die verklaringen zonder dag al leverden; tot alles beslist is.</summary>
    private IEnumerable<(int Plaats, ulong Standen)> Bereikbaar(int begin)
    {
        var nu = Verschillen.Bit(Weegstand.Begin, Weegsoorten.Geen);
        for (var plaats = begin; plaats < dagen.Count && nu != 0; plaats++)
        {
            yield return (plaats, nu);
            nu = Straks(nu, dagen[plaats].Familie);
        }
    }

    private ulong Straks(ulong standen, ushort familie)
    {
        if (!overgangen.TryGetValue((standen, familie), out var straks))
        {
            foreach (var (stand, groep, geleverd) in Verschillen.Mogelijk(standen, familie, leverbaar))
            {
                var na = Weegstand.Na(stand, groep);
                straks |= Weegstand.Beslist(na) ? 0 : Verschillen.Bit(na, geleverd);
            }

            overgangen.Add((standen, familie), straks);
        }

        return straks;
    }

    /// <summary>Tussen welke standen wat ouder is dan een dag nog verschil kan maken.</summary>
    /// <param name="plaats">De plaats van de dag.</param>
    /// <param name="leveringen">Wat de verklaringen zonder dag samen kunnen leveren.</param>
    private Verschillen Verschil(int plaats, ushort leveringen)
    {
        if (!terugwegen.TryGetValue(leveringen, out var weg))
        {
            terugwegen.Add(leveringen, weg = new Terugweg(dagen, leveringen));
        }

        return weg.Verschil(plaats);
    }

    private IEnumerable<int> BeslissendOp(int plaats, ulong standen)
    {
        var dag = dagen[plaats];
        bool?[]? erToe = null;
        for (var i = dag.Begin; i < dag.Begin + dag.Aantal; i++)
        {
            if (Onvolledig(verklaringen[i]))
            {
                var (soorten, kanWeg) = Mogelijkheid(verklaringen[i]);
                if ((erToe ??= new bool?[Weegdag.Mogelijkheden])[Weegdag.Mogelijkheid(soorten, kanWeg)] ??=
                    Kantelt(standen, dag.Zonder(soorten, kanWeg), soorten, kanWeg, Verschil(plaats, losse.Familie)))
                {
                    yield return i;
                }
            }
        }
    }

    private bool BeslistErgens(int begin, Weegsoorten soorten)
    {
        var anderen = losse.Zonder(soorten, kanWeg: true);
        return Bereikbaar(begin).Any(dag => Kantelt(dag.Standen, dagen[dag.Plaats].Familie, soorten, kanWeg: true, Verschil(dag.Plaats, anderen)));
    }

    /// <summary>Of het op een dag uitmaakt hoe een verklaring uitvalt.</summary>
    private bool Kantelt(ulong standen, ushort anderen, Weegsoorten soorten, bool kanWeg, Verschillen verschil)
    {
        foreach (var (stand, groep, geleverd) in Verschillen.Mogelijk(standen, anderen, leverbaar))
        {
            int? eerste = kanWeg ? Weegstand.Na(stand, groep) : null;
            foreach (var soort in Weegdag.Los(soorten))
            {
                var na = Weegstand.Na(stand, groep | soort);
                if (verschil.Is(eerste ??= na, na, geleverd))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Van welke soorten een verklaring er een is, en of zij ook niet mee kan tellen.</summary>
    private static (Weegsoorten Soorten, bool KanWeg) Mogelijkheid(Verklaring element) =>
        (Soorten(element), element.Onderwerp is null || element.Op is null);

    private static Weegsoorten Soorten(Verklaring element)
    {
        var ja = element.Voldoet != false;
        var nee = element.Voldoet != true;
        var zwaar = element.Door != Verklaringsbron.EigenVerklaring;
        var licht = element.Door is null or Verklaringsbron.EigenVerklaring;
        return (zwaar && ja ? Weegsoorten.ZwaarJa : 0) | (zwaar && nee ? Weegsoorten.ZwaarNee : 0)
            | (licht && ja ? Weegsoorten.LichtJa : 0) | (licht && nee ? Weegsoorten.LichtNee : 0);
    }

    /// <summary>De dagen van oud naar nieuw gelopen, zo ver als gevraagd is.</summary>
    private sealed class Terugweg(List<Weegdag> dagen, ushort leveringen)
    {
        // De oudste dag voorop.
        private readonly List<Verschillen> gelopen = [Verschillen.AanHetEind(leveringen)];
        private readonly Dictionary<(Verschillen, ushort), Verschillen> bekend = [];

        public Verschillen Verschil(int plaats)
        {
            while (gelopen.Count < dagen.Count - plaats)
            {
                var sleutel = (gelopen[^1], dagen[^gelopen.Count].Familie);
                if (!bekend.TryGetValue(sleutel, out var eerder))
                {
                    bekend.Add(sleutel, eerder = sleutel.Item1.DagEerder(sleutel.Familie));
                }

                gelopen.Add(eerder);
            }

            return gelopen[dagen.Count - plaats - 1];
        }
    }
}
