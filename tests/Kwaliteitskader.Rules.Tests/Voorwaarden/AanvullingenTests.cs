using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>Welke onvolledige verklaringen ertoe doen, tegen alle aanvullingen één voor één geprobeerd.</summary>
public class AanvullingenTests
{
    private const Verklaringsonderwerp Waarover = Verklaringsonderwerp.Klachtenregeling;

    /// <summary>Meer dagen dan hier zijn er voor wat van deze verklaringen telt niet van elkaar te onderscheiden.</summary>
    private const int Dagen = 6;

    private static readonly Voorwaarde<Proef> Verklaard = Verklaringen.Over(Waarover, new("x", "x"));

    [Fact]
    public void Beslissend_KorteLijsten_IsPreciesWatUitmaaktBijEenVanAlleAanvullingen()
    {
        var lot = new Random(12);
        var (beslissend, niet) = (0, 0);
        for (var proef = 0; proef < 1500; proef++)
        {
            var lijst = Willekeurig(lot);
            if (lijst.Aggregate(1L, (aantal, element) => aantal * Uitvallen(element).Length) > 8_000)
            {
                continue;
            }

            var verwacht = Enumerable.Range(0, lijst.Length).Where(i => Onvolledig(lijst[i]) && MaaktUit(lijst, i)).ToList();
            Beslissend(lijst, Dag).Should().BeEquivalentTo(verwacht, string.Join(" ; ", lijst.Select(Tekst)));
            beslissend += verwacht.Count;
            niet += lijst.Count(Onvolledig) - verwacht.Count;
        }

        beslissend.Should().BeGreaterThan(300);
        niet.Should().BeGreaterThan(300);
    }

    /// <summary>Wie na elkaar op steeds latere dagen vraagt, krijgt wat wie maar één keer vraagt krijgt.</summary>
    [Fact]
    public void Beslissend_OpSteedsLatereDagen_IsWatElkeDagAlleenZegt()
    {
        var lot = new Random(8);
        for (var proef = 0; proef < 400; proef++)
        {
            var opRij = OpRij([.. Enumerable.Range(0, lot.Next(1, 5)).SelectMany(_ => Willekeurig(lot))]);
            var samen = new Aanvullingen(opRij);
            for (var dag = Dag.AddDays(-Dagen); dag <= Dag.AddDays(Dagen); dag = dag.AddDays(1))
            {
                var dezeDag = dag;
                var alleen = opRij.RemoveAll(element => element.Op > dezeDag);
                var verwacht = new Aanvullingen(alleen).Beslissend(dag, alleen.Length).Select(plaats => plaats + opRij.Length - alleen.Length).ToList();
                samen.Beslissend(dag, opRij.Length).Should().Equal(verwacht);
                var tot = lot.Next(opRij.Length + 1);
                samen.Beslissend(dag, tot).TakeWhile((plaats, i) => plaats < tot || i == 0).Should()
                    .Equal(verwacht.TakeWhile((plaats, i) => plaats < tot || i == 0));
            }
        }
    }

    [Fact]
    public void LegUit_VeelLegeVerklaringen_NoemtErNietMeerDanEenLezerAanvult()
    {
        var proef = new Proef { Verklaringen = [.. Enumerable.Repeat(new Verklaring(), 20_000)] };
        Verklaard.Ontbreekt(proef).Should().HaveCount(Feitenspoor.MeesteOnbekende);
    }

    private static IEnumerable<int> Beslissend(ImmutableArray<Verklaring> lijst, DateOnly peildatum)
    {
        var opRij = OpRij(lijst);
        return new Aanvullingen(opRij).Beslissend(peildatum, opRij.Length).Select(plaats => Enumerable.Range(0, lijst.Length).First(i => ReferenceEquals(lijst[i], opRij[plaats])));
    }

    private static ImmutableArray<Verklaring> OpRij(ImmutableArray<Verklaring> lijst) =>
        [.. lijst.Where(element => (element.Onderwerp ?? Waarover) == Waarover).OrderByDescending(element => element.Op)];

    private static Verklaring[] Uitvallen(Verklaring element)
    {
        if (element.Onderwerp is { } onderwerp && onderwerp != Waarover)
        {
            return [element];
        }

        var volledig =
            from op in element.Op is { } dag ? [dag] : Enumerable.Range(0, Dagen).Select(terug => Dag.AddDays(-terug)).Append(Dag.AddDays(1))
            from voldoet in element.Voldoet is { } ja ? [ja] : new[] { true, false }
            from door in element.Door is { } bron ? [bron] : new[] { Verklaringsbron.EigenVerklaring, Verklaringsbron.Visitatie }
            select new Verklaring { Onderwerp = Waarover, Op = op, Voldoet = voldoet, Door = door };
        var elders = new Verklaring { Onderwerp = Verklaringsonderwerp.Visitatie, Op = Dag, Voldoet = true, Door = Verklaringsbron.Register };
        return element.Onderwerp is null ? [.. volledig, elders] : [.. volledig];
    }

    private static bool MaaktUit(ImmutableArray<Verklaring> lijst, int index, int vanaf = 0)
    {
        if (vanaf == lijst.Length)
        {
            return Uitvallen(lijst[index]).Select(keuze => Weeg(lijst.SetItem(index, keuze))).Distinct().Skip(1).Any();
        }

        return vanaf == index
            ? MaaktUit(lijst, index, vanaf + 1)
            : Uitvallen(lijst[vanaf]).Any(keuze => MaaktUit(lijst.SetItem(vanaf, keuze), index, vanaf + 1));
    }

    private static Waarheid Weeg(ImmutableArray<Verklaring> volledig) => Verklaard.Bepaal(new Proef { Verklaringen = volledig }, Moment(Dag));

    private static ImmutableArray<Verklaring> Willekeurig(Random lot)
    {
        W? Soms<W>(W waarde, int opDe)
            where W : struct => lot.Next(opDe) == 0 ? null : waarde;
        var opDe = lot.Next(2, 6);
        return
        [
            .. Enumerable.Range(0, lot.Next(1, 6)).Select(_ => new Verklaring
            {
                Onderwerp = Soms(lot.Next(12) == 0 ? Verklaringsonderwerp.Visitatie : Waarover, opDe + 2),
                Op = Soms(Dag.AddDays(1 - lot.Next(Dagen)), opDe + 1),
                Voldoet = Soms(lot.Next(2) == 0, opDe),
                Door = Soms(lot.Next(2) == 0 ? Verklaringsbron.EigenVerklaring : Verklaringsbron.Register, opDe),
            }),
        ];
    }

    private static bool Onvolledig(Verklaring element) =>
        (element.Onderwerp ?? Waarover) == Waarover && !(element.Op > Dag)
        && element is not { Onderwerp: not null, Op: not null, Voldoet: not null, Door: not null };

    private static string Tekst(Verklaring element) =>
        $"{(element.Onderwerp is null ? "?" : "")}{element.Op?.DayNumber - Dag.DayNumber}:{element.Voldoet}:{element.Door}";
}
