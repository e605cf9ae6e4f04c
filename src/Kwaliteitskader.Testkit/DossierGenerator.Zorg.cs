using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Testkit;

/// <content>Wat in zorgtrajecten vastgelegd wordt, en wat een praktijk aan voorvallen heeft.</content>
public static partial class DossierGenerator
{
    private static Gen<string> Doelen => Gen.Elements("d1", "d2", "d9");

    private static Gen<Vastlegging> Vastleggingen => Dagen.Select(op => new Vastlegging { Op = op });

    private static Gen<Behandeldoel> Behandeldoelen =>
        from id in Doelen
        from op in Dagen
        from samen in JaNee
        from naasten in JaNee
        select new Behandeldoel { Id = id, Op = op, SamenMetPatient = samen, SamenMetNaasten = naasten };

    private static Gen<Interventie> Interventies =>
        from op in Dagen
        from samen in JaNee
        from naasten in JaNee
        select new Interventie { Op = op, SamenMetPatient = samen, SamenMetNaasten = naasten };

    private static Gen<Behandeling> Behandelingen =>
        from op in Dagen
        from doelen in Lijst(Doelen)
        select new Behandeling { Op = op, Doelen = doelen };

    private static Gen<Onderbouwing> Onderbouwingen =>
        from op in Dagen
        from richtlijn in OfOnbekend(Gen.Elements("artrose heup-knie", "", " "))
        from grond in OfOnbekend(Gen.Elements("zie verslag", ""))
        select new Onderbouwing { Op = op, Richtlijn = richtlijn, Afwijkingsgrond = grond };

    private static Gen<Bijstelling> Bijstellingen =>
        from op in Dagen
        from samen in JaNee
        select new Bijstelling { Op = op, SamenMetPatient = samen };

    private static Gen<Verwachting> Verwachtingen =>
        from op in Dagen
        from realistisch in JaNee
        from bijstellingen in Lijst(Bijstellingen)
        select new Verwachting { Op = op, Realistisch = realistisch, Bijstellingen = bijstellingen };

    private static Gen<Behandelindicatie> Indicaties =>
        from op in Dagen
        from weken in OfOnbekendGetal(Gen.Choose(0, 12))
        from aantal in Hoeveelheden
        from inzet in JaNee
        select new Behandelindicatie { Op = op, Weken = weken, BehandelingenPerWeek = aantal, InzetPatientBenoemd = inzet };

    private static Gen<SpecialistischOverleg> SpecialistischOverleg =>
        from sinds in Dagen
        from gevoerd in Lijst(Vastleggingen)
        select new SpecialistischOverleg { NodigSinds = sinds, Gevoerd = gevoerd };

    private static Gen<Dossieraantekening> Aantekeningen =>
        from op in Dagen
        from soort in Waarde<Aantekeningsoort>()
        select new Dossieraantekening { Op = op, Soort = soort };

    private static Gen<Incidentmelding> Incidentmeldingen =>
        from op in Dagen
        from aan in Waarde<Meldpunt>()
        select new Incidentmelding { Op = op, Aan = aan };

    private static Gen<Incident> Incidenten =>
        from op in Dagen
        from soort in Waarde<Incidentsoort>()
        from vastgesteld in Dagen
        from meldingen in Lijst(Incidentmeldingen)
        select new Incident { Op = op, Soort = soort, VastgesteldOp = vastgesteld, Meldingen = meldingen };

    private static Gen<Klacht> Klachten =>
        from ingediend in Dagen
        from verlengingen in Lijst(Vastleggingen)
        from oordelen in Lijst(Vastleggingen)
        from ingetrokken in Dagen
        select new Klacht { IngediendOp = ingediend, Verlengingen = verlengingen, Oordelen = oordelen, IngetrokkenOp = ingetrokken };

    private static Gen<Klachtinformatieverzoek> Verzoeken =>
        from op in Dagen
        from antwoorden in Lijst(Vastleggingen)
        select new Klachtinformatieverzoek { Op = op, Antwoorden = antwoorden };

    private static Gen<Leeractiviteit> Leeractiviteiten =>
        from op in Dagen
        from soort in Waarde<Leersoort>()
        select new Leeractiviteit { Op = op, Soort = soort };

    private static Gen<Zorgtraject> MetZorg(Zorgtraject traject) =>
        from hulpvragen in Lijst(Vastleggingen)
        from doelen in Lijst(Behandeldoelen)
        from interventies in Lijst(Interventies)
        from naasten in JaNee
        from behandelingen in Lijst(Behandelingen)
        from onderbouwingen in Lijst(Onderbouwingen)
        from verwachtingen in Lijst(Verwachtingen)
        from inbreng in Lijst(Vastleggingen)
        from informeel in Lijst(Vastleggingen)
        from indicaties in Lijst(Indicaties)
        from afwegingen in Lijst(Vastleggingen)
        from vaardigheden in Lijst(Vastleggingen)
        from overleg in OfOnbekend(SpecialistischOverleg)
        from aantekeningen in Lijst(Aantekeningen)
        select traject with
        {
            Hulpvragen = hulpvragen,
            Behandeldoelen = doelen,
            Interventies = interventies,
            NaastenBetrokken = naasten,
            Behandelingen = behandelingen,
            Onderbouwingen = onderbouwingen,
            Verwachtingen = verwachtingen,
            EigenInbreng = inbreng,
            InformeleZorg = informeel,
            Indicaties = indicaties,
            Doorverwijsafwegingen = afwegingen,
            Gezondheidsvaardigheden = vaardigheden,
            SpecialistischOverleg = overleg,
            Dossieraantekeningen = aantekeningen,
        };

    private static Gen<Praktijk> MetVoorvallen(Praktijk praktijk) =>
        from incidenten in Lijst(Incidenten)
        from bekendmakingen in Lijst(Vastleggingen)
        from verzoeken in Lijst(Verzoeken)
        from klachten in Lijst(Klachten)
        select praktijk with
        {
            Incidenten = incidenten,
            KlachtenregelingBekendmakingen = bekendmakingen,
            Klachtinformatieverzoeken = verzoeken,
            Klachten = klachten,
        };
}
