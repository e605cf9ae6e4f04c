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
/// Een verklaring zonder dag kan overal vallen, ook tussen bekende dagen, of na de peildatum en dan niet meetellen. Elke soort
/// is er hoogstens één keer van nodig; daarom hoort bij een stand welke soorten zij al leverden.
/// </para>
/// </remarks>
internal sealed class Aanvullingen
{
    /// <summary>Tussen twee dagen doen er hoogstens drie toe: van de gevraagde verklaring, de nieuwste lichte en de nieuwste zware.</summary>
    private const int MeesteTussendagen = 3;

    private readonly List<Open> onvolledig = [];
    private readonly Weegdag losse = new(nummer: null);
    private readonly List<Weegdag> dagen = [];
    private readonly List<ulong> bereikbaar = [];
    private Weegsoorten leverbaar;

    private Aanvullingen(ImmutableArray<Verklaring> elementen, Verklaringsonderwerp waarover, DateOnly peildatum)
    {
        var perDag = new Dictionary<int, Weegdag>();
        for (var i = 0; i < elementen.Length; i++)
        {
            var element = elementen[i];
            if ((element.Onderwerp ?? waarover) == waarover && !(element.Op > peildatum))
            {
                Voeg(element, i, perDag);
            }
        }

        ZetOpRij(perDag, peildatum.DayNumber);
        LoopHeen();
    }

    /// <summary>De plaatsen van de onvolledige verklaringen die er nog toe doen.</summary>
    /// <param name="elementen">De verklaringen.</param>
    /// <param name="waarover">Waarover verklaard moet zijn.</param>
    /// <param name="peildatum">De peildatum.</param>
    public static HashSet<int> Beslissend(ImmutableArray<Verklaring> elementen, Verklaringsonderwerp waarover, DateOnly peildatum)
    {
        var zoeker = new Aanvullingen(elementen, waarover, peildatum);
        return [.. zoeker.MetDag(), .. zoeker.ZonderDag()];
    }

    private void Voeg(Verklaring element, int index, Dictionary<int, Weegdag> perDag)
    {
        var open = new Open(index, Soorten(element), KanWeg: element.Onderwerp is null || element.Op is null, element.Op?.DayNumber);
        if (element is not { Onderwerp: not null, Voldoet: not null, Op: not null, Door: not null })
        {
            onvolledig.Add(open);
        }

        if (open.Dag is not { } nummer)
        {
            leverbaar |= open.Soorten;
            losse.Voeg(open.Soorten, open.KanWeg);
            return;
        }

        if (!perDag.TryGetValue(nummer, out var dag))
        {
            perDag.Add(nummer, dag = new Weegdag(nummer));
        }

        dag.Voeg(open.Soorten, open.KanWeg);
    }

    /// <summary>Zet de dagen van nieuw naar oud, met daartussen zoveel als verklaringen zonder dag nodig kunnen hebben.</summary>
    private void ZetOpRij(Dictionary<int, Weegdag> perDag, int peildag)
    {
        var vorige = peildag + 1;
        foreach (var nummer in perDag.Keys.OrderDescending().Append(-1))
        {
            var tussen = leverbaar == Weegsoorten.Geen ? 0 : Math.Min(vorige - nummer - 1, MeesteTussendagen);
            dagen.AddRange(Enumerable.Range(0, tussen).Select(_ => new Weegdag(nummer: null)));
            if (nummer >= 0)
            {
                dagen.Add(perDag[nummer]);
            }

            vorige = nummer;
        }
    }

    /// <summary>Bepaalt met welke standen elke dag kan beginnen, elk met de soorten die verklaringen zonder dag al leverden.</summary>
    private void LoopHeen()
    {
        var nu = Verschillen.Bit(Weegstand.Begin, Weegsoorten.Geen);
        var bekend = new Dictionary<(ulong, ushort), ulong>();
        foreach (var dag in dagen)
        {
            bereikbaar.Add(nu);
            if (!bekend.TryGetValue((nu, dag.Familie), out var straks))
            {
                foreach (var (stand, groep, geleverd) in Verschillen.Mogelijk(nu, dag.Familie, leverbaar))
                {
                    var na = Weegstand.Na(stand, groep);
                    straks |= Weegstand.Beslist(na) ? 0 : Verschillen.Bit(na, geleverd);
                }

                bekend.Add((nu, dag.Familie), straks);
            }

            nu = straks;
        }
    }

    /// <summary>Loopt de dagen terug, en meldt van elke tussen welke standen de oudere nog verschil kunnen maken.</summary>
    /// <param name="leveringen">Wat de verklaringen zonder dag samen kunnen leveren.</param>
    /// <param name="meld">Krijgt de plaats van een dag en de verschillen.</param>
    private void LoopTerug(ushort leveringen, Action<int, Verschillen> meld)
    {
        var verschil = Verschillen.AanHetEind(leveringen);
        var bekend = new Dictionary<(Verschillen, ushort), Verschillen>();
        for (var i = dagen.Count - 1; i >= 0; i--)
        {
            meld(i, verschil);
            var sleutel = (verschil, dagen[i].Familie);
            if (!bekend.TryGetValue(sleutel, out var eerder))
            {
                bekend.Add(sleutel, eerder = verschil.DagEerder(dagen[i].Familie));
            }

            verschil = eerder;
        }
    }

    private List<int> MetDag()
    {
        var gevonden = new List<int>();
        var vragen = onvolledig.Where(open => open.Dag is not null).ToLookup(open => open.Dag!.Value);
        if (vragen.Count > 0)
        {
            LoopTerug(losse.Familie, (plaats, verschil) =>
            {
                foreach (var gelijke in vragen[dagen[plaats].Nummer ?? -1].GroupBy(open => (open.Soorten, open.KanWeg)))
                {
                    var (soorten, kanWeg) = gelijke.Key;
                    if (Kantelt(plaats, dagen[plaats].Zonder(soorten, kanWeg), soorten, kanWeg, verschil))
                    {
                        gevonden.AddRange(gelijke.Select(open => open.Index));
                    }
                }
            });
        }

        return gevonden;
    }

    private IEnumerable<int> ZonderDag() =>
        onvolledig.Where(open => open.Dag is null)
            .GroupBy(open => open.Soorten)
            .Where(gelijke => BeslistErgens(gelijke.Key))
            .SelectMany(gelijke => gelijke.Select(open => open.Index));

    private bool BeslistErgens(Weegsoorten soorten)
    {
        var beslist = false;
        LoopTerug(losse.Zonder(soorten, kanWeg: true), (plaats, verschil) =>
            beslist = beslist || Kantelt(plaats, dagen[plaats].Familie, soorten, kanWeg: true, verschil));
        return beslist;
    }

    /// <summary>Of het op een dag uitmaakt hoe een verklaring uitvalt.</summary>
    private bool Kantelt(int plaats, ushort anderen, Weegsoorten soorten, bool kanWeg, Verschillen verschil)
    {
        foreach (var (stand, groep, geleverd) in Verschillen.Mogelijk(bereikbaar[plaats], anderen, leverbaar))
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

    private static Weegsoorten Soorten(Verklaring element)
    {
        var ja = element.Voldoet != false;
        var nee = element.Voldoet != true;
        var zwaar = element.Door != Verklaringsbron.EigenVerklaring;
        var licht = element.Door is null or Verklaringsbron.EigenVerklaring;
        return (zwaar && ja ? Weegsoorten.ZwaarJa : 0) | (zwaar && nee ? Weegsoorten.ZwaarNee : 0)
            | (licht && ja ? Weegsoorten.LichtJa : 0) | (licht && nee ? Weegsoorten.LichtNee : 0);
    }

    /// <summary>Een verklaring zoals zij nog kan uitvallen.</summary>
    /// <param name="Index">Haar plaats in de lijst.</param>
    /// <param name="Soorten">De soorten waarvan zij er een is.</param>
    /// <param name="KanWeg">Of zij ook niet mee kan tellen.</param>
    /// <param name="Dag">Het nummer van haar dag, als die bekend is.</param>
    private readonly record struct Open(int Index, Weegsoorten Soorten, bool KanWeg, int? Dag);
}
