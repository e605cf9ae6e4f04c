using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt wat bij begonnen zorg is vastgelegd, van hulpvraag tot dossieraantekening.</summary>
/// <remarks>Eén doel en enkele behandelingen per traject: genoeg voor elke norm, en een land blijft klein.</remarks>
internal sealed class Zorgmaker(Feitenbron bron)
{
    private const string Doel = "d1";

    private readonly Lot lot = bron.Lot;

    /// <summary>Hetzelfde traject met de feiten over de zorg zelf. Wie kort geleden op intake was, is soms nog niet behandeld.</summary>
    public Zorgtraject Vul(Zorgtraject traject, DateOnly intake)
    {
        var eerste = intake.AddDays(lot.Tussen(0, 7));
        var doelGesteld = lot.Kans(Verhoudingen.DoelGesteld);
        var naasten = lot.Kans(Verhoudingen.NaastenBetrokken);
        return traject with
        {
            Doorverwijsafwegingen = bron.Vastgelegd(Verhoudingen.VerwijzingAfgewogen, intake),
            Hulpvragen = bron.Vastgelegd(Verhoudingen.HulpvraagVastgelegd, intake),
            Behandeldoelen = bron.Lijst(Doelen(doelGesteld, naasten, lot.Kans(Verhoudingen.Tegenspraak) ? intake.AddDays(-1) : intake)),
            Interventies = bron.Lijst(Interventies(naasten, intake)),
            NaastenBetrokken = naasten ? true : null,
            Behandelingen = bron.Lijst(Behandelingen(eerste, doelGesteld)),
            Onderbouwingen = bron.Lijst(Onderbouwingen(intake)),
            Verwachtingen = bron.Lijst(Verwachtingen(intake)),
            EigenInbreng = bron.Vastgelegd(Verhoudingen.EigenInbrengBesproken, intake),
            InformeleZorg = bron.Vastgelegd(Verhoudingen.InformeleZorgBesproken, intake),
            Indicaties = bron.Lijst(Indicaties(intake, eerste)),
            Gezondheidsvaardigheden = bron.Vastgelegd(Verhoudingen.VaardighedenMeegewogen, intake),
            SpecialistischOverleg = lot.Kans(Verhoudingen.SpecialistischOverlegNodig) ? SpecialistischOverleg(intake) : null,
            Dossieraantekeningen = bron.Lijst(Aantekeningen(intake, eerste)),
        };
    }

    private IEnumerable<Behandeldoel> Doelen(bool gesteld, bool naasten, DateOnly op) => gesteld
        ? [new() { Id = Doel, Op = bron.Bekend(op), SamenMetPatient = bron.Bekend(lot.Kans(Verhoudingen.DoelSamenGesteld)), SamenMetNaasten = Inbreng(naasten) }]
        : [];

    private IEnumerable<Interventie> Interventies(bool naasten, DateOnly op) => lot.Kans(Verhoudingen.InterventieGekozen)
        ? [new() { Op = bron.Bekend(op), SamenMetPatient = bron.Bekend(lot.Kans(Verhoudingen.InterventieSamenGekozen)), SamenMetNaasten = Inbreng(naasten) }]
        : [];

    private bool? Inbreng(bool naasten) => naasten ? bron.Bekend(lot.Kans(Verhoudingen.NaastenHaddenInbreng)) : null;

    private IEnumerable<Behandeling> Behandelingen(DateOnly eerste, bool doelGesteld)
    {
        var aantal = 1 + lot.Gewogen(Verhoudingen.Behandelingen);
        for (var op = eerste; aantal > 0 && op <= bron.Peildatum; op = op.AddDays(7), aantal--)
        {
            yield return new()
            {
                Op = bron.Bekend(op),
                Doelen = bron.Lijst<string>(doelGesteld && lot.Kans(Verhoudingen.BehandelingMetDoel) ? [Doel] : []),
            };
        }
    }

    private IEnumerable<Onderbouwing> Onderbouwingen(DateOnly op)
    {
        switch (lot.Gewogen(Verhoudingen.Onderbouwing))
        {
            case 0:
                yield return new() { Op = bron.Bekend(op), Richtlijn = Verhoudingen.Richtlijnen[lot.Tussen(0, Verhoudingen.Richtlijnen.Length - 1)] };
                break;
            case 1:
                yield return new() { Op = bron.Bekend(op), Richtlijn = string.Empty, Afwijkingsgrond = "in-dossier" };
                break;
            default:
                break;
        }
    }

    private IEnumerable<Verwachting> Verwachtingen(DateOnly op)
    {
        if (!lot.Kans(Verhoudingen.VerwachtingBesproken))
        {
            yield break;
        }

        var realistisch = !lot.Kans(Verhoudingen.Onrealistisch);
        yield return new()
        {
            Op = bron.Bekend(op),
            Realistisch = bron.Bekend(realistisch),
            Bijstellingen = realistisch ? null : bron.Lijst(Bijstellingen(op)),
        };
    }

    private IEnumerable<Bijstelling> Bijstellingen(DateOnly gesprek) =>
        lot.Kans(Verhoudingen.Bijgesteld)
            ? [new() { Op = bron.Bekend(bron.Uiterlijk(gesprek.AddDays(lot.Tussen(0, 14)))), SamenMetPatient = bron.Bekend(lot.Kans(Verhoudingen.SamenBijgesteld)) }]
            : [];

    // Wie geen duur of aantal noemde, heeft 0 vastgelegd; wie het later besprak, is te laat.
    private IEnumerable<Behandelindicatie> Indicaties(DateOnly intake, DateOnly eerste)
    {
        if (!lot.Kans(Verhoudingen.IndicatieGegeven))
        {
            yield break;
        }

        yield return new()
        {
            Op = bron.Bekend(lot.Kans(Verhoudingen.IndicatieBijAanvang) ? intake : bron.Uiterlijk(eerste.AddDays(lot.Tussen(1, 14)))),
            Weken = bron.Bekend(lot.Kans(Verhoudingen.DuurGenoemd) ? lot.Tussen(3, 16) : 0),
            BehandelingenPerWeek = bron.Bekend(lot.Kans(Verhoudingen.DuurGenoemd) ? lot.Tussen(1, 4) * 0.5m : 0m),
            InzetPatientBenoemd = bron.Bekend(lot.Kans(Verhoudingen.InzetBenoemd)),
        };
    }

    private SpecialistischOverleg SpecialistischOverleg(DateOnly intake) => new()
    {
        NodigSinds = intake,
        Gevoerd = bron.Vastgelegd(Verhoudingen.SpecialistischOverlegd, bron.Uiterlijk(intake.AddDays(lot.Tussen(0, 14)))),
    };

    private IEnumerable<Dossieraantekening> Aantekeningen(DateOnly intake, DateOnly eerste)
    {
        if (lot.Kans(Verhoudingen.GezondheidAangetekend))
        {
            yield return new() { Op = bron.Bekend(intake), Soort = Aantekeningsoort.Gezondheid };
        }

        if (eerste <= bron.Peildatum && lot.Kans(Verhoudingen.VerrichtingAangetekend))
        {
            yield return new() { Op = bron.Bekend(eerste), Soort = Aantekeningsoort.Verrichting };
        }

        if (lot.Kans(Verhoudingen.OverigAangetekend))
        {
            yield return new() { Op = bron.Bekend(intake), Soort = Aantekeningsoort.Overig };
        }
    }
}
