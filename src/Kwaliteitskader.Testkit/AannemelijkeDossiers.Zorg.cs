using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Testkit;

/// <content>Wat in zorgtrajecten vastgelegd wordt, en wat een praktijk aan voorvallen heeft.</content>
public static partial class AannemelijkeDossiers
{
    private sealed partial class Maker
    {
        private Zorgtraject MetZorg(Zorgtraject traject)
        {
            var begin = Dag(20);
            var overlegNodig = Dag(20);
            return traject with
            {
                Hulpvragen = Vastleggingen(begin),
                Behandeldoelen = Lijst(0, 2, i => new Behandeldoel { Id = string.Create(CultureInfo.InvariantCulture, $"d{i}"), Op = Rond(begin), SamenMetPatient = Ja(80), SamenMetNaasten = Ja(70) }),
                Interventies = Lijst(0, 2, _ => new Interventie { Op = Rond(begin), SamenMetPatient = Ja(80), SamenMetNaasten = Ja(70) }),
                NaastenBetrokken = Ja(30) ? Ja(50) : null,
                Behandelingen = Lijst(0, 4, i => new Behandeling { Op = begin.AddDays(7 * i), Doelen = Lijst(Ja(90) ? 1 : 0, 1, _ => "d0") }),
                Onderbouwingen = Lijst(0, 1, _ => new Onderbouwing { Op = Rond(begin), Richtlijn = Kies("artrose heup-knie", ""), Afwijkingsgrond = Kies("zie verslag", "") }),
                Verwachtingen = Lijst(0, 2, _ => Verwachting(Rond(begin))),
                EigenInbreng = Vastleggingen(begin),
                InformeleZorg = Vastleggingen(begin),
                Indicaties = Lijst(0, 2, _ => new Behandelindicatie { Op = Rond(begin), Weken = lot.Next(9), BehandelingenPerWeek = lot.Next(5) / 2m, InzetPatientBenoemd = Ja(70) }),
                Doorverwijsafwegingen = Vastleggingen(begin),
                Gezondheidsvaardigheden = Vastleggingen(begin),
                SpecialistischOverleg = Ja(50) ? new SpecialistischOverleg { NodigSinds = overlegNodig, Gevoerd = Vastleggingen(overlegNodig) } : null,
                Dossieraantekeningen = Lijst(0, 5, _ => new Dossieraantekening { Op = Rond(begin), Soort = Kies<Aantekeningsoort>() }),
            };
        }

        private Praktijk MetVoorvallen(Praktijk praktijk) => praktijk with
        {
            Incidenten = Lijst(0, 2, _ => Incident(Dag(60))),
            KlachtenregelingBekendmakingen = Vastleggingen(Dag(900)),
            Klachtinformatieverzoeken = Lijst(0, 2, _ => Verzoek(Dag(20))),
            Klachten = Lijst(0, 2, _ => Klacht(Dag(100))),
        };

        private Verwachting Verwachting(DateOnly op) => new()
        {
            Op = op,
            Realistisch = Ja(50),
            Bijstellingen = Lijst(0, 1, _ => new Bijstelling { Op = Rond(op), SamenMetPatient = Ja(80) }),
        };

        private Incident Incident(DateOnly op) => new()
        {
            Op = op,
            Soort = Kies<Incidentsoort>(),
            VastgesteldOp = op.AddDays(lot.Next(3)),
            Meldingen = Lijst(0, 2, _ => new Incidentmelding { Op = op.AddDays(lot.Next(10)), Aan = Kies<Meldpunt>() }),
        };

        private Klachtinformatieverzoek Verzoek(DateOnly op) => new() { Op = op, Antwoorden = Vastleggingen(op) };

        private Klacht Klacht(DateOnly op) => new()
        {
            IngediendOp = op,
            Verlengingen = Lijst(0, 1, _ => new Vastlegging { Op = op.AddDays(lot.Next(35, 50)) }),
            Oordelen = Lijst(0, 1, _ => new Vastlegging { Op = op.AddDays(lot.Next(-1, 80)) }),
            IngetrokkenOp = Ja(10) ? Rond(op) : null,
        };

        private ImmutableArray<Vastlegging> Vastleggingen(DateOnly rond) => Lijst(0, 1, _ => new Vastlegging { Op = Rond(rond) });

        private DateOnly Rond(DateOnly dag) => dag.AddDays(lot.Next(-2, 3));
    }
}
