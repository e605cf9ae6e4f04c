using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Tests;

/// <summary>
/// Elke regel tegen een beschrijving in LINQ over dezelfde bevindingen, en vaak genoeg verschenen en verdwenen om iets te bewijzen: een
/// regel die nooit afgaat, is anders ook altijd gelijk aan een nieuwe sessie.
/// </summary>
public class RegelorakelTests
{
    private const int TenMinste = 25;

    private static readonly Opvolgtermijnen Termijnen = Opvolger.Standaard.Termijnen;

    private static readonly Dictionary<string, (Func<Dossiersessie, IEnumerable<string>> Werkelijk, Func<Loop, IEnumerable<string>> Bedoeld)> Orakels = new()
    {
        ["TaakBijTermijn"] = (
            s => s.Van<Taak>().Where(t => t.Soort == Taaksoort.Termijn).Select(t => $"{t.Sleutel} {t.Uiterlijk} {Rij(t.Bevindingen)}"),
            l => Daden(l).Where(g => g.All(d => !d.Tekort)).Select(g => $"{g.Key} {g.Min(d => d.Tot)} {Rij(g.Select(d => d.Van))}")),
        ["TaakBijTekort"] = (
            s => s.Van<Taak>().Where(t => t.Soort == Taaksoort.Tekort).Select(t => $"{t.Sleutel} {t.Uiterlijk} {Rij(t.Bevindingen)}"),
            l => Daden(l).Where(g => g.Any(d => d.Tekort)).Select(g => $"{g.Key} {g.Where(d => d.Tekort).Min(d => d.Tot)} {Rij(g.Select(d => d.Van))}")),
        ["Terugkijken"] = (
            s => s.Van<Leerpunt>().Select(p => $"{Rij(p.Bevindingen)} {p.Wie} {p.Uiterlijk}"),
            l => Met(l, Uitkomst.VoldoetNiet).Where(b => !b.Herstelbaar).Select(b => $"{b.Sleutel} {b.Wie} {b.Uiterlijk}")),
        ["VraagPerOntbrekendFeit"] = (
            s => s.Van<Vraag>().Select(v => $"{v.Gemis} {Rij(v.Bevindingen)}"),
            l => Met(l, Uitkomst.NietVastTeStellen).SelectMany(b => b.Ontbreekt.Select(g => (g, b.Sleutel))).GroupBy(p => p.g, p => p.Sleutel).Select(g => $"{g.Key} {Rij(g)}")),
        ["HerinneringVoorTermijn"] = (
            s => s.Van<Herinnering>().Select(h => $"{h.Taak} {h.Dagen} {h.Uiterlijk}"),
            l => from t in l.Sessie.Van<Taak>() where t.Uiterlijk >= l.Sessie.Peildatum let over = t.Uiterlijk!.Value.DayNumber - l.Sessie.Peildatum.DayNumber where over <= 30 select $"{t.Sleutel} {(over <= 7 ? 7 : 30)} {t.Uiterlijk}"),
        ["EscalatieZonderAfspraak"] = (
            s => s.Van<Escalatie>().Select(e => Rij(e.Bevindingen)),
            l => Met(l, Uitkomst.VoldoetNiet).Where(b => b.Herstelbaar && !Besloten(l, b, l.Sessie.Dossier.Dispensaties ?? []) && !l.Gelegd.OfType<Afspraak>().Any(a => a.Bevinding == b.Sleutel && a.TotEnMet >= l.Sessie.Peildatum)).Select(b => b.Sleutel.ToString())),
        ["AfspraakVerlopen"] = (
            s => s.Van<Taak>().Where(t => t.Soort == Taaksoort.Afspraak).Select(t => $"{Rij(t.Bevindingen)} {t.Wie} {t.Uiterlijk}"),
            l => from b in Met(l, Uitkomst.VoldoetNiet) from a in l.Gelegd.OfType<Afspraak>() where a.Bevinding == b.Sleutel && a.TotEnMet < l.Sessie.Peildatum select $"{b.Sleutel} {b.Wie} {a.TotEnMet}"),
        ["BeoordelingGevraagd"] = (
            s => s.Van<Beoordelingsverzoek>().Select(v => $"{Rij(v.Bevindingen)} {v.Reden}"),
            l => Met(l, Uitkomst.OordeelNodig).Where(b => !Beoordeeld(l, b) && !l.Gelegd.OfType<Beoordelingfeit>().Any(o => o.Bevinding == b.Sleutel && o.Van <= l.Sessie.Peildatum && l.Sessie.Peildatum <= o.TotEnMet)).Select(b => $"{b.Sleutel} {b.Reden}")),
        ["BundelPerPartij"] = (
            s => s.Van<Bundel>().Select(b => $"{b.Wie}: {Rij(b.Taken.Select(t => t.Sleutel))} / {Rij(b.Vragen.Select(v => v.Sleutel))}"),
            l => l.Sessie.Gevolgen.OfType<Opdracht>().GroupBy(o => o.Wie).Select(g => $"{g.Key}: {Rij(g.OfType<Taak>().Select(t => t.Sleutel))} / {Rij(g.OfType<Vraag>().Select(v => v.Sleutel))}")),
        ["RegisterInZicht"] = (
            s => s.Van<Kans>().Select(k => $"{k.Register} {k.Onderwerp} {Rij(k.Bevindingen)} {Rij(k.Daden.Select(d => d.Code + d.Onderwerp))}"),
            Kansen),
        ["ZelfdeOorzaak"] = (
            s => s.Van<Oorzaak>().Select(o => $"{Rij(o.Bevindingen)} door {Rij(o.Feiten)}"),
            l => Met(l, Uitkomst.VoldoetNiet, Uitkomst.NogTeVoldoen).SelectMany(b => b.RustOp.Select(f => (f, b.Sleutel))).GroupBy(p => p.f, p => p.Sleutel).Where(g => g.Count() >= 3).GroupBy(g => Rij(g), g => g.Key).Select(g => $"{g.Key} door {Rij(g)}")),
    };

    [Fact]
    public void ElkeRegel_NaElkeStap_GeeftWatDeBeschrijvingZegt()
    {
        var verschenen = Orakels.Keys.ToDictionary(regel => regel, _ => 0);
        var verdwenen = Orakels.Keys.ToDictionary(regel => regel, _ => 0);
        for (var zaad = 1; zaad <= 40; zaad++)
        {
            var loop = new Loop(Opvolger.Standaard.Open(Kwaliteitstoets.Standaard, AannemelijkeDossiers.Maak(zaad), AannemelijkeDossiers.Peildatum));
            foreach (var stap in Verhalen.Stappen.ArrayOf(Verhalen.Lengte).Sample(Verhalen.Lengte, new Rnd((ulong)zaad, 0x9E3779B97F4A7C15), 1)[0])
            {
                var voor = loop.Sessie.Gevolgen.ToDictionary(gevolg => gevolg.GetIdentity(), gevolg => loop.Sessie.LegUit(gevolg).Regel);
                var wijzigingen = stap.Voer(loop);
                foreach (var (regel, orakel) in Orakels)
                {
                    orakel.Werkelijk(loop.Sessie).Order(StringComparer.Ordinal).Should().Equal(orakel.Bedoeld(loop).Order(StringComparer.Ordinal), $"{regel}, zaad {zaad}, na {stap}");
                }

                wijzigingen.Nieuw.ToList().ForEach(gevolg => verschenen[loop.Sessie.LegUit(gevolg).Regel]++);
                wijzigingen.Vervallen.ToList().ForEach(gevolg => verdwenen[voor[gevolg.GetIdentity()]]++);
            }
        }

        Orakels.Keys.Should().BeEquivalentTo(Opvolger.Standaard.Regels.Select(regel => regel.Naam));
        verschenen.Should().OnlyContain(paar => paar.Value >= TenMinste);
        verdwenen.Should().OnlyContain(paar => paar.Value >= TenMinste);
    }

    // Een besluit over een sleutel die twee keer voorkomt, telt niet.
    private static bool Besloten<T>(Loop loop, Bevindingfeit bevinding, IEnumerable<T>? besluiten)
        where T : Model.Feiten.IBesluit =>
        (besluiten ?? []).Any(besluit => (besluit.Norm, besluit.Onderwerp) == (bevinding.Norm, bevinding.Onderwerp)
            && besluit.Van <= loop.Sessie.Peildatum && loop.Sessie.Peildatum <= besluit.Tot)
        && Sleutels(loop.Sessie.Dossier).Count(sleutel => sleutel == bevinding.Onderwerp) == 1;

    private static IEnumerable<string> Sleutels(Model.Feiten.Dossier dossier) =>
        ["/praktijk", .. (dossier.Therapeuten ?? []).Select(therapeut => $"/therapeuten/{therapeut.Id}"), .. (dossier.Zorgtrajecten ?? []).Select(traject => $"/zorgtrajecten/{traject.Id}")];

    // Wat elkaar tegenspreekt, beslist niets.
    private static bool Beoordeeld(Loop loop, Bevindingfeit bevinding) =>
        Besloten(loop, bevinding, loop.Sessie.Dossier.Beoordelingen?.Where(een => een.Uitkomst == Model.Feiten.Beoordelingsuitkomst.Voldoet))
        != Besloten(loop, bevinding, loop.Sessie.Dossier.Beoordelingen?.Where(een => een.Uitkomst == Model.Feiten.Beoordelingsuitkomst.VoldoetNiet));

    private static IEnumerable<Bevindingfeit> Met(Loop loop, params Uitkomst[] uitkomsten) =>
        loop.Sessie.Bevindingen.Where(bevinding => uitkomsten.Contains(bevinding.Uitkomst));

    private static IEnumerable<IGrouping<string, (Bevindingsleutel Van, bool Tekort, DateOnly? Tot)>> Daden(Loop loop) =>
        from bevinding in loop.Sessie.Bevindingen
        from daad in bevinding.Daden
        let tekort = bevinding.Uitkomst == Uitkomst.VoldoetNiet
        let tot = bevinding.Uitkomst == Uitkomst.Voldoet ? bevinding.Wending!.Op.AddDays(-1) : bevinding.Uiterlijk
        where tekort || tot is null || tot <= loop.Sessie.Peildatum.AddDays(Termijnen.Horizon)
        group (bevinding.Sleutel, tekort, tot) by $"{daad.Code} {daad.Onderwerp}";

    private static IEnumerable<string> Kansen(Loop loop) =>
        from register in Enum.GetValues<Model.Feiten.Register>()
        from onderwerp in loop.Sessie.Bevindingen.Select(b => b.Onderwerp).Distinct()
        let criteria = loop.Sessie.Bevindingen.Where(b => b.Onderwerp == onderwerp && b.Registers.Contains(register)).ToList()
        let open = criteria.Where(b => b.Uitkomst == Uitkomst.VoldoetNiet).ToList()
        let daden = open.SelectMany(b => b.Daden).Distinct().ToList()
        where criteria.Count == Rules.Registers.Registernormen.Van(register).Length
            && criteria.All(b => b.Uitkomst is not (Uitkomst.OordeelNodig or Uitkomst.NietVastTeStellen)) && open.All(b => b.Herstelbaar)
            && daden.Count <= Termijnen.DadenTotRegister && NietIngeschreven(loop, register, onderwerp)
        select $"{register} {onderwerp} {Rij(criteria.Select(b => b.Sleutel))} {Rij(daden.Select(d => d.Code + d.Onderwerp))}";

    // Alleen wie zeker in geen inschrijving staat die op deze dag telt.
    private static bool NietIngeschreven(Loop loop, Model.Feiten.Register register, string onderwerp)
    {
        var dossier = loop.Sessie.Dossier;
        var registraties = onderwerp == "/praktijk"
            ? dossier.Praktijk?.Registraties
            : dossier.Therapeuten!.Value.Where((therapeut, i) => Sleutel(dossier, i) == onderwerp).Single().Registraties;
        return registraties is { } lijst && lijst.All(r =>
            (r.Register is { } in_ && in_ != register) || (r.Status is { } status && status != Model.Feiten.Registratiestatus.Ingeschreven)
            || (r.Van is { } van && van > loop.Sessie.Peildatum) || (r.Tot is { } tot && tot < loop.Sessie.Peildatum));
    }

    // Een sleutel die twee keer gebruikt is, krijgt de tweede keer een volgnummer.
    private static string Sleutel(Model.Feiten.Dossier dossier, int index)
    {
        var lijst = dossier.Therapeuten!.Value;
        var eerder = lijst.Take(index).Count(therapeut => therapeut.Id == lijst[index].Id);
        return $"/therapeuten/{lijst[index].Id}{(eerder > 0 ? $"#{eerder + 1}" : "")}";
    }

    private static string Rij<T>(IEnumerable<T> delen) => string.Join(", ", delen.Select(deel => deel!.ToString()).Order(StringComparer.Ordinal));
}
