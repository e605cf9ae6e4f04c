using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt een praktijk: eerst wie er werkt, dan waar zij ingeschreven is en wat zij verklaart en doet.</summary>
internal sealed class Praktijkmaker(Feitenbron bron, int nummer)
{
    private readonly Lot lot = bron.Lot;
    private readonly Praktijkprofiel profiel = Praktijkprofiel.Van(bron.Lot);

    public ImmutableArray<Therapeut> Therapeuten()
    {
        var maker = new Therapeutmaker(bron, profiel.Keurmerk);
        return [.. Enumerable.Range(0, profiel.Grootte).Select(i => maker.Therapeut(i, profiel.Beroep(i, lot)))];
    }

    public Praktijk Praktijk()
    {
        var verantwoording = new Verantwoordingmaker(bron, profiel);
        var voorvallen = new Voorvalmaker(bron);
        var praktijk = new Praktijk
        {
            Agb = string.Create(CultureInfo.InvariantCulture, $"99{nummer % 1_000_000:D6}"),
            Solist = bron.Bekend(profiel.Grootte == 1),
            AangeslotenBijKeurmerk = bron.Bekend(profiel.Keurmerk),
            Registraties = bron.Lijst(Registraties()),
            Verklaringen = bron.Lijst(Verklaringen()),
            Visitaties = bron.Lijst(verantwoording.Visitaties()),
            Gegevensleveringen = bron.Lijst(verantwoording.Leveringen()),
            Jaarverslagen = bron.Lijst(verantwoording.Jaarverslagen()),
            PremUitvragen = bron.Lijst(verantwoording.PremUitvragen()),
            Incidenten = bron.ZeldzameLijst(voorvallen.Incidenten()),
            KlachtenregelingBekendmakingen = bron.Vastgelegd(Verhoudingen.KlachtenregelingBekend, lot.DagVoor(bron.Peildatum, 30, 2500)),
            Klachtinformatieverzoeken = bron.ZeldzameLijst(voorvallen.Klachtinformatieverzoeken()),
            Klachten = bron.ZeldzameLijst(voorvallen.Klachten()),
        };
        return praktijk with
        {
            Visitaties = verantwoording.MetVerslag(praktijk.Visitaties),
            Verklaringen = praktijk.Verklaringen is { } verklaringen ? [.. verklaringen.Select(MetDatabase)] : null,
        };
    }

    private IEnumerable<Registratie> Registraties()
    {
        if (profiel.Keurmerk)
        {
            yield return bron.Inschrijving(Register.KeurmerkPraktijkregister);
        }

        if (profiel.Basisregister)
        {
            yield return bron.Inschrijving(Register.BasisPraktijkregister);
        }

        if (profiel.Vvocmregister)
        {
            yield return bron.Inschrijving(Register.PraktijkregisterVvocm);
        }
    }

    // Wie in een register staat, heeft de verklaringen daarvoor vaker afgelegd.
    private IEnumerable<Verklaring> Verklaringen()
    {
        Verklaringsonderwerp[] altijd =
        [
            Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Beroepsstandaarden, Verklaringsonderwerp.Klachtenregeling,
            Verklaringsonderwerp.Praktijkvoering, Verklaringsonderwerp.InrichtingEnService, Verklaringsonderwerp.Dossiervoering,
            Verklaringsonderwerp.Veiligheid, Verklaringsonderwerp.GelijkeToegang, Verklaringsonderwerp.VeiligeLeeromgeving,
        ];
        Verklaringsonderwerp[] voorRegister = [Verklaringsonderwerp.Gegevenslevering, Verklaringsonderwerp.Visitatie, Verklaringsonderwerp.ReflecterendLeren];
        Verklaringsonderwerp[] voorVvocm = profiel.MetOefentherapie
            ? [Verklaringsonderwerp.Verbeterpunten, Verklaringsonderwerp.VisitatieDoorRegisterpraktijk]
            : [];
        return bron.Verklaringen(profiel.InEnigRegister || lot.Kans(Verhoudingen.VerklaartBuitenRegister) ? [.. altijd, .. voorRegister, .. voorVvocm] : altijd);
    }

    // Een verklaring over gegevenslevering noemt de database waaraan de praktijk levert.
    private Verklaring MetDatabase(Verklaring verklaring) => verklaring.Onderwerp == Verklaringsonderwerp.Gegevenslevering
        ? verklaring with { Database = bron.Bekend(Verantwoordingmaker.Database(profiel)) }
        : verklaring;
}
