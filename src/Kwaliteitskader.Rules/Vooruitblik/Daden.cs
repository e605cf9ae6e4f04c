using System.Collections.Frozen;
using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>
/// De feiten die door een daad veranderen, en wat die daad is. Een feit dat hier niet staat, beschrijft wat geweest is, of zegt
/// alleen dat iets zo is; dat herschrijven herstelt niets.
/// </summary>
internal static class Daden
{
    /// <summary>Alle daden, op het feit dat zij veranderen.</summary>
    public static FrozenDictionary<string, Daad> OpPad { get; } = VanPraktijk.Concat(VanTherapeut).Concat(VanZorg).ToFrozenDictionary(daad => daad.Pad);

    /// <summary>De feiten die een vaststelling dragen: wie zo handelt, laat het vaststellen, maar verklaren alleen herstelt niets.</summary>
    public static bool IsVaststelling(string pad) => pad.Split('/').Contains("verklaringen");

    private static ImmutableArray<Daad> VanPraktijk =>
    [
        new("/praktijk/registraties", Partij.Praktijk, new("vraag inschrijving van de praktijk in het register aan", "apply for registration of the practice in the register")),
        new("/praktijk/visitaties", Partij.Praktijk, new("laat een visitatie doen", "have a peer visit done")),
        new("/praktijk/gegevensleveringen", Partij.Praktijk, new("lever gegevens aan de landelijke database", "deliver data to the national database")),
        new("/praktijk/jaarverslagen", Partij.Praktijk, new("stel het praktijkjaarverslag vast", "adopt the annual report of the practice")),
        new("/praktijk/premUitvragen", Partij.Praktijk, new("verstuur de PREM-vragenlijsten", "send the PREM questionnaires")),
        new("/praktijk/klachtenregelingBekendmakingen", Partij.Praktijk, new("maak de klachtenregeling bij patiënten bekend", "bring the complaints scheme to the patients' attention")),
        new("/praktijk/incidenten/*/meldingen", Partij.Praktijk, new("meld het incident", "report the incident")),
        new("/praktijk/klachtinformatieverzoeken/*/antwoorden", Partij.Praktijk, new("geef de patiënt de gevraagde informatie over klachten", "give the patient the information about complaints")),
        new("/praktijk/klachten/*/verlengingen", Partij.Praktijk, new("deel de klager mee dat het oordeel later komt", "tell the complainant that the decision will be later")),
        new("/praktijk/klachten/*/oordelen", Partij.Praktijk, new("geef een oordeel over de klacht", "decide on the complaint")),
    ];

    private static ImmutableArray<Daad> VanTherapeut =>
    [
        new("/therapeuten/*/registraties", Partij.Therapeut, new("vraag inschrijving in het register aan", "apply for registration in the register")),
        new("/therapeuten/*/scholing", Partij.Therapeut, new("volg bij- en nascholing", "take continuing education")),
        new("/therapeuten/*/peerReviews", Partij.Therapeut, new("neem deel aan een peerreview", "take part in a peer review")),
        new("/therapeuten/*/persoonlijkeOntwikkelplannen", Partij.Therapeut, new("stel een persoonlijk ontwikkelplan op", "draw up a personal development plan")),
        new("/therapeuten/*/intercollegiaalOverleg", Partij.Therapeut, new("neem deel aan intercollegiaal overleg", "take part in peer consultation")),
        new("/therapeuten/*/werkervaring", Partij.Therapeut, new("doe werkervaring op", "gain work experience")),
        new("/therapeuten/*/leeractiviteiten", Partij.Therapeut, new("doe een leeractiviteit", "do a learning activity")),
        new("/therapeuten/*/verbijzonderingen", Partij.Therapeut, new("laat de verbijzondering registreren", "have the specialisation registered")),
        new("/therapeuten/*/big/status", Partij.Therapeut, new("laat u (weer) inschrijven in het BIG-register", "register (again) in the BIG register")),
        new("/therapeuten/*/big/van", Partij.Therapeut, new("laat u (weer) inschrijven in het BIG-register", "register (again) in the BIG register")),
        new("/therapeuten/*/big/tot", Partij.Therapeut, new("laat u (weer) inschrijven in het BIG-register", "register (again) in the BIG register")),
    ];

    private static ImmutableArray<Daad> VanZorg =>
    [
        new("/zorgtrajecten/*/status", Partij.Praktijk, new("plan de intake", "plan the intake")),
        new("/zorgtrajecten/*/intakeDatum", Partij.Praktijk, new("plan de intake", "plan the intake")),
        new("/zorgtrajecten/*/eersteAangebodenDatum", Partij.Praktijk, new("bied een dag voor de intake aan", "offer a day for the intake")),
        new("/zorgtrajecten/*/huisbezoekGeboden", Partij.Therapeut, new("bied behandeling aan huis aan", "offer treatment at home")),
        new("/zorgtrajecten/*/doorverwijzingen", Partij.Therapeut, new("verwijs door naar wie de expertise heeft", "refer to someone who has the expertise")),
        new("/zorgtrajecten/*/doorverwijsafwegingen", Partij.Therapeut, new("weeg af of doorverwijzen nodig is, en leg dat vast", "weigh whether to refer, and record it")),
        new("/zorgtrajecten/*/hulpvragen", Partij.Therapeut, new("leg de hulpvraag vast", "record the request for help")),
        new("/zorgtrajecten/*/behandeldoelen", Partij.Therapeut, new("stel met de patiënt een doel, en leg het vast", "set a goal with the patient, and record it")),
        new("/zorgtrajecten/*/interventies", Partij.Therapeut, new("kies met de patiënt een interventie, en leg haar vast", "choose an intervention with the patient, and record it")),
        new("/zorgtrajecten/*/onderbouwingen", Partij.Therapeut, new("leg vast waarop de behandeling berust", "record what the treatment rests on")),
        new("/zorgtrajecten/*/verwachtingen", Partij.Therapeut, new("bespreek de verwachtingen, en leg dat vast", "discuss expectations, and record it")),
        new("/zorgtrajecten/*/verwachtingen/*/bijstellingen", Partij.Therapeut, new("stel de verwachting samen bij, en leg dat vast", "adjust the expectation together, and record it")),
        new("/zorgtrajecten/*/eigenInbreng", Partij.Therapeut, new("bespreek wat de patiënt zelf inbrengt, en leg dat vast", "discuss what the patient contributes, and record it")),
        new("/zorgtrajecten/*/informeleZorg", Partij.Therapeut, new("bespreek informele zorg, en leg dat vast", "discuss informal care, and record it")),
        new("/zorgtrajecten/*/indicaties", Partij.Therapeut, new("bespreek duur, intensiteit en inzet, en leg dat vast", "discuss duration, intensity and effort, and record it")),
        new("/zorgtrajecten/*/gezondheidsvaardigheden", Partij.Therapeut, new("leg vast hoe u rekening houdt met gezondheidsvaardigheden", "record how health literacy is taken into account")),
        new("/zorgtrajecten/*/specialistischOverleg/gevoerd", Partij.Therapeut, new("overleg met een gespecialiseerde zorgverlener, en leg dat vast", "consult a specialised practitioner, and record it")),
        new("/zorgtrajecten/*/dossieraantekeningen", Partij.Therapeut, new("vul het dossier aan", "complete the record")),
    ];
}
