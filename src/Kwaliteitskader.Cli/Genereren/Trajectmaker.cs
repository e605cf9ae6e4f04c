using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt de zorgtrajecten van een praktijk, met hun wachttijden.</summary>
internal sealed class Trajectmaker(Feitenbron bron)
{
    private readonly Lot lot = bron.Lot;

    public ImmutableArray<Zorgtraject> Trajecten(ImmutableArray<Therapeut> therapeuten, int perTherapeut) =>
        [.. Enumerable.Range(0, therapeuten.Length * perTherapeut).Select(i => Traject(i, therapeuten[i / perTherapeut].Id))];

    private Zorgtraject Traject(int plaats, string therapeut)
    {
        var aanmelding = lot.DagVoor(bron.Peildatum, 0, 120);
        var wacht = Wachttijd();
        var status = Status(aanmelding, wacht);
        var intake = aanmelding.AddDays(lot.Kans(Verhoudingen.Tegenspraak) ? -1 : wacht);
        var huisbezoek = lot.Kans(80);
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"z{plaats + 1}"),
            Therapeut = therapeut,
            Status = status,
            Aanmelddatum = bron.Bekend(aanmelding),
            EersteAangebodenDatum = status == Zorgtrajectstatus.Aangemeld ? null : bron.Bekend(intake.AddDays(-lot.Tussen(0, Math.Min(wacht, 3)))),
            IntakeDatum = status == Zorgtrajectstatus.Aangemeld ? null : bron.Bekend(intake),
            UrgentieMaxDagen = lot.Kans(60) ? lot.Tussen(1, 4) : null,
            UitstelOpVerzoekPatient = wacht > 7 && lot.Kans(250) ? true : null,
            HuisbezoekGeindiceerd = bron.Bekend(huisbezoek),
            HuisbezoekGeboden = huisbezoek ? bron.Bekend(lot.Kans(920)) : null,
            BenodigdeVerbijzondering = lot.Kans(90) ? Verhoudingen.Verbijzonderingen[lot.Gewogen(Verhoudingen.PerVerbijzondering)] : null,
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
        if (lot.Kans(25))
        {
            return Zorgtrajectstatus.Vervallen;
        }

        if (verstreken < wacht)
        {
            return lot.Kans(300) ? Zorgtrajectstatus.Aangemeld : Zorgtrajectstatus.Ingepland;
        }

        return verstreken > wacht + 60 || lot.Kans(200) ? Zorgtrajectstatus.Afgesloten : Zorgtrajectstatus.Gestart;
    }
}
