using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt een praktijk: eerst wie er werkt, dan waar zij ingeschreven is en wat zij doet.</summary>
internal sealed class Praktijkmaker
{
    private readonly Feitenbron bron;
    private readonly Lot lot;
    private readonly int nummer;
    private readonly int grootte;
    private readonly bool metFysiotherapie;
    private readonly bool metOefentherapie;
    private readonly bool keurmerk;
    private readonly bool basisregister;

    public Praktijkmaker(Feitenbron bron, int nummer)
    {
        this.bron = bron;
        this.nummer = nummer;
        lot = bron.Lot;
        grootte = Grootte();
        var soort = lot.Gewogen(Verhoudingen.Praktijksoort);
        metFysiotherapie = soort != 1;
        metOefentherapie = soort == 1 || (soort == 2 && grootte > 1);
        keurmerk = metFysiotherapie && lot.Kans(Verhoudingen.BijKeurmerk);
        basisregister = metFysiotherapie && !keurmerk && lot.Kans(Verhoudingen.InBasisregister);
    }

    public ImmutableArray<Therapeut> Therapeuten()
    {
        var maker = new Therapeutmaker(bron, keurmerk);
        return [.. Enumerable.Range(0, grootte).Select(i => maker.Therapeut(i, Beroep(i)))];
    }

    public Praktijk Praktijk() => new()
    {
        Agb = string.Create(CultureInfo.InvariantCulture, $"99{nummer % 1_000_000:D6}"),
        Solist = bron.Bekend(grootte == 1),
        AangeslotenBijKeurmerk = bron.Bekend(keurmerk),
        Registraties = bron.Lijst(Registraties()),
        Verklaringen = bron.Lijst(Verklaringen()),
        Visitaties = bron.Lijst(Visitaties()),
        Gegevensleveringen = bron.Lijst(Leveringen()),
        Jaarverslagen = bron.Lijst(Jaarverslagen()),
        PremUitvragen = bron.Lijst(PremUitvragen()),
    };

    private int Grootte() => lot.Gewogen(Verhoudingen.Praktijkgrootte) switch
    {
        9 => lot.Tussen(10, 16),
        var plaats => plaats + 1,
    };

    // In een gemengde praktijk is de eerste fysiotherapeut en de laatste oefentherapeut.
    private Beroep Beroep(int plaats) =>
        !metFysiotherapie || (metOefentherapie && plaats > 0 && (plaats == grootte - 1 || lot.Kans(300)))
            ? Model.Feiten.Beroep.Oefentherapeut
            : Model.Feiten.Beroep.Fysiotherapeut;

    private IEnumerable<Registratie> Registraties()
    {
        if (keurmerk)
        {
            yield return bron.Inschrijving(Register.KeurmerkPraktijkregister);
        }

        if (basisregister)
        {
            yield return bron.Inschrijving(Register.BasisPraktijkregister);
        }

        if (metOefentherapie && lot.Kans(Verhoudingen.InVvocmregister))
        {
            yield return bron.Inschrijving(Register.PraktijkregisterVvocm);
        }
    }

    // Wie in een register staat, heeft de verklaringen daarvoor vaker afgelegd.
    private IEnumerable<AfgelegdeVerklaring> Verklaringen()
    {
        Verklaringsonderwerp[] altijd =
        [
            Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Beroepsstandaarden, Verklaringsonderwerp.Klachtenregeling,
            Verklaringsonderwerp.Praktijkvoering, Verklaringsonderwerp.InrichtingEnService, Verklaringsonderwerp.Dossiervoering,
            Verklaringsonderwerp.Veiligheid, Verklaringsonderwerp.GelijkeToegang,
        ];
        Verklaringsonderwerp[] voorRegister = [Verklaringsonderwerp.Gegevenslevering, Verklaringsonderwerp.Visitatie, Verklaringsonderwerp.ReflecterendLeren];
        return bron.Verklaringen(keurmerk || basisregister || lot.Kans(450) ? [.. altijd, .. voorRegister] : altijd);
    }

    private IEnumerable<Visitatie> Visitaties()
    {
        if (keurmerk)
        {
            yield return new() { Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 400, 3000)), Soort = Visitatiesoort.Entree, Formatief = bron.Bekend(true) };
        }

        if (lot.Kans(keurmerk || basisregister ? 850 : 300))
        {
            yield return new()
            {
                Op = bron.Bekend(lot.DagVoor(bron.Peildatum, -60, 900)),
                Soort = bron.Bekend(Visitatiesoort.Periodiek),
                Formatief = bron.Bekend(lot.Kans(930)),
            };
        }
    }

    // Maandelijks, soms een maand overgeslagen, soms een tijd geleden gestopt.
    private IEnumerable<Gegevenslevering> Leveringen()
    {
        var database = !metFysiotherapie ? Database.LDO : keurmerk ? Database.LDK : Database.LDF;
        if (!lot.Kans(database == Database.LDF ? Verhoudingen.LevertAanLdf : 800))
        {
            yield break;
        }

        var laatste = lot.DagVoor(bron.Peildatum, 1, lot.Kans(900) ? 40 : 300);
        for (var maand = 0; maand < 14; maand++)
        {
            if (!lot.Kans(30))
            {
                yield return new() { Database = database, Op = laatste.AddMonths(-maand) };
            }
        }
    }

    private IEnumerable<Jaarverslag> Jaarverslagen()
    {
        for (var jaar = bron.Peildatum.Year - 2; jaar < bron.Peildatum.Year; jaar++)
        {
            if (lot.Kans(metOefentherapie ? 750 : 350))
            {
                yield return new() { Jaar = jaar, Op = bron.Bekend(new DateOnly(jaar + 1, lot.Tussen(1, 9), lot.Tussen(1, 28))) };
            }
        }
    }

    private IEnumerable<PremUitvraag> PremUitvragen()
    {
        if (!lot.Kans(600))
        {
            yield break;
        }

        var behandeld = lot.Tussen(200, 900) * grootte;
        var verstuurd = behandeld * lot.Tussen(15, 70) / 100;
        yield return new()
        {
            Jaar = bron.Peildatum.Year - 1,
            Verstuurd = bron.Bekend(verstuurd),
            Ontvangen = bron.Bekend(verstuurd * lot.Tussen(15, 60) / 100),
            BehandeldePatienten = bron.Bekend(behandeld),
        };
    }
}
