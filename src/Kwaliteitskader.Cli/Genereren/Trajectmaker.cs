using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt de zorgtrajecten van een praktijk, met hun wachttijden en verwijzingen.</summary>
internal sealed class Trajectmaker(Feitenbron bron)
{
    private readonly Lot lot = bron.Lot;
    private readonly Zorgmaker zorg = new(bron);

    public ImmutableArray<Zorgtraject> Trajecten(ImmutableArray<Therapeut> therapeuten, int perTherapeut) =>
        [.. Enumerable.Range(0, therapeuten.Length * perTherapeut).Select(i => Traject(i, therapeuten[i / perTherapeut]))];

    private Zorgtraject Traject(int plaats, Therapeut therapeut)
    {
        var aanmelding = lot.DagVoor(bron.Peildatum, 0, 120);
        var wacht = Wachttijd();
        var status = Status(aanmelding, wacht);
        var intake = aanmelding.AddDays(lot.Kans(Verhoudingen.Tegenspraak) ? -1 : wacht);
        var huisbezoek = lot.Kans(Verhoudingen.HuisbezoekGeindiceerd);
        var verbijzondering = Verbijzondering(therapeut);
        var begonnen = status is Zorgtrajectstatus.Gestart or Zorgtrajectstatus.Afgesloten;
        var traject = new Zorgtraject
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"z{plaats + 1}"),
            Therapeut = therapeut.Id,
            Status = status,
            Aanmelddatum = bron.Bekend(aanmelding),
            EersteAangebodenDatum = status == Zorgtrajectstatus.Aangemeld ? null : bron.Bekend(intake.AddDays(-lot.Tussen(0, Math.Min(wacht, 3)))),
            IntakeDatum = status == Zorgtrajectstatus.Aangemeld ? null : bron.Bekend(intake),
            UrgentieMaxDagen = lot.Kans(Verhoudingen.Urgent) ? lot.Tussen(1, 4) : null,
            UitstelOpVerzoekPatient = wacht > 7 && lot.Kans(Verhoudingen.LaterOpVerzoek) ? true : null,
            HuisbezoekGeindiceerd = bron.ZeldzaamFeit(huisbezoek),
            HuisbezoekGeboden = huisbezoek ? bron.Bekend(lot.Kans(Verhoudingen.HuisbezoekGeboden)) : null,
            BenodigdeVerbijzondering = verbijzondering,
            Doorverwijzingen = begonnen || verbijzondering is not null
                ? bron.Lijst(Doorverwijzingen(therapeut, verbijzondering, bron.Uiterlijk(intake)))
                : null,
        };
        return begonnen ? zorg.Vul(traject, intake) : traject;
    }

    // Bij wie een verbijzondering heeft, vragen meer hulpvragen er een, en meestal die van hem.
    private string? Verbijzondering(Therapeut therapeut)
    {
        var eigen = therapeut.Verbijzonderingen is [var eerste, ..] ? eerste : null;
        if (!lot.Kans(eigen is null ? Verhoudingen.VerbijzonderingNodig : Verhoudingen.VerbijzonderingNodigBijVerbijzonderde))
        {
            return null;
        }

        return eigen is not null && lot.Kans(Verhoudingen.EigenVerbijzonderingNodig) ? eigen : Feitenbron.Verbijzondering(lot);
    }

    private IEnumerable<Doorverwijzing> Doorverwijzingen(Therapeut therapeut, string? nodig, DateOnly op)
    {
        var zelf = nodig is null || therapeut.Verbijzonderingen?.Contains(nodig) == true;
        return lot.Kans(zelf ? Verhoudingen.Doorverwezen : Verhoudingen.DoorverwezenNaarVerbijzonderde)
            ? [Doorverwijzing(op, zelf ? null : nodig)]
            : [];
    }

    // Wie zelf kan behandelen en toch verwijst, doet dat meestal naar een ander beroep.
    private Doorverwijzing Doorverwijzing(DateOnly op, string? nodig)
    {
        var naar = (Verwijsbestemming)lot.Gewogen(nodig is null ? Verhoudingen.Verwijsbestemmingen : Verhoudingen.VerwijsbestemmingenBijVerbijzondering);
        return new()
        {
            Op = bron.Bekend(op),
            Naar = bron.Bekend(naar),
            Verbijzondering = naar == Verwijsbestemming.VerbijzonderdeCollega ? nodig : null,
        };
    }

    private int Wachttijd() => lot.Gewogen(Verhoudingen.Wachttijd) switch
    {
        0 => lot.Tussen(0, 2),
        1 => lot.Tussen(3, 5),
        2 => lot.Tussen(6, 7),
        3 => lot.Tussen(8, 14),
        _ => lot.Tussen(15, 42),
    };

    private Zorgtrajectstatus Status(DateOnly aanmelding, int wacht)
    {
        var verstreken = bron.Peildatum.DayNumber - aanmelding.DayNumber;
        if (lot.Kans(Verhoudingen.AanmeldingVervallen))
        {
            return Zorgtrajectstatus.Vervallen;
        }

        if (verstreken < wacht)
        {
            return lot.Kans(Verhoudingen.NogNietGepland) ? Zorgtrajectstatus.Aangemeld : Zorgtrajectstatus.Ingepland;
        }

        return verstreken > wacht + 60 || lot.Kans(Verhoudingen.VroegAfgesloten) ? Zorgtrajectstatus.Afgesloten : Zorgtrajectstatus.Gestart;
    }
}
