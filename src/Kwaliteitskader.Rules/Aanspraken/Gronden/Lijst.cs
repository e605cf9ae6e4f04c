using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Aanspraakredenen;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;
using Code = Kwaliteitskader.Model.Feiten.Lijstcode;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Bijlage 1, onderdeel voor onderdeel: wat er van een aandoening bekend moet zijn, en hoe lang zij op de lijst staat.</summary>
/// <remarks>De tekst is die van rond 2015, met wat sindsdien volgens de bronnen veranderde; de tekst van 2019 af is niet gevonden.</remarks>
public static class Lijst
{
    /// <summary>De onderdelen, in de volgorde van de bijlage.</summary>
    public static ImmutableArray<Lijstonderdeel> Onderdelen { get; } =
    [
        Zonder(Code.A1, new("CVA", "stroke")),
        Zonder(Code.A2, new("ruggemergaandoening", "disorder of the spinal cord")),
        Zonder(Code.A3, new("multipele sclerose", "multiple sclerosis")),
        Met(Code.A4, new("perifere zenuwaandoening met motorische uitval", "peripheral nerve disorder with motor loss"), MotorischeUitval.Geldt().Eis(VoorwaardeNietVervuld)),
        Zonder(Code.A5, new("extrapyramidale aandoening", "extrapyramidal disorder")),
        Jonger(Code.A6, new("motorische retardatie of ontwikkelingsstoornis van het zenuwstelsel", "motor retardation or developmental disorder of the nervous system"), 17),
        Zonder(Code.A7, new("aangeboren afwijking van het centraal zenuwstelsel", "congenital defect of the central nervous system")),
        Zonder(Code.A8, new("cerebellaire aandoening", "cerebellar disorder")),
        Zonder(Code.A9, new("uitval door een tumor in hersenen of ruggenmerg of door hersenletsel", "loss through a tumour in brain or spinal cord or through brain injury")),
        Tijdelijk(Code.A10, new("radiculair syndroom met motorische uitval", "radicular syndrome with motor loss"), EersteZitting.Geheel, na: false, MotorischeUitval.Geldt().Eis(VoorwaardeNietVervuld)),
        Zonder(Code.A11, new("spierziekte", "muscle disease")),
        Zonder(Code.A12, new("myasthenia gravis", "myasthenia gravis")),
        Zonder(Code.B1, new("aangeboren afwijking van het bewegingsstelsel", "congenital defect of the locomotor system")),
        Zonder(Code.B2, new("progressieve scoliose", "progressive scoliosis")),
        Jonger(Code.B3, new("juveniele osteochondrose", "juvenile osteochondrosis"), 22),
        Zonder(Code.B4, new("reflexdystrofie", "reflex dystrophy")),
        Zonder(Code.B6, new("fractuur door Kahler, botmetastase of Paget", "fracture through Kahler, bone metastasis or Paget")),
        Tijdelijk(Code.B7, new("frozen shoulder", "frozen shoulder"), EersteZitting.Geheel, na: false),
        Zonder(Code.B13, new("ziekte van Forestier", "Forestier disease")),
        Zonder(Code.B14, new("collageenziekte", "collagen disease")),
        Zonder(Code.B15, new("status na amputatie", "status after amputation")),
        Whiplash(),
        Tijdelijk(Code.B17, new("bekkeninstabiliteit na een bevalling", "pelvic instability after childbirth"), EersteZitting.Geheel, na: false),
        Tijdelijk(Code.B18, new("conservatief behandelde fractuur", "conservatively treated fracture"), new Ankerdag(EindeConservatieveBehandeling), na: true),
        Zonder(Code.D2, new("aangeboren afwijking van de luchtwegen", "congenital defect of the airways")),
        Zonder(Code.D3, new("lymfoedeem", "lymphoedema")),
        Zonder(Code.D4, new("littekenweefsel van de huid", "scar tissue of the skin")),
        Tijdelijk(Code.D5, new("status na opname of dagbehandeling, om het herstel te versnellen", "status after admission or day treatment, to speed recovery"), new Ankerdag(OntslagOp), na: true),
        Tijdelijk(Code.D6, new("claudicatio intermittens, Fontaine 3", "intermittent claudication, Fontaine 3"), EersteZitting.Geheel, na: false, Fontaine.IsStadium(3, 3).Eis(FontaineAnders)),
        Tijdelijk(Code.D7, new("wekedelentumor, na bestraling", "soft-tissue tumour, after irradiation"), new Ankerdag(EindeBestralingOp), na: true),
        Met(Code.D8, new("diffuse interstitiële longaandoening met beperkte longfunctie", "diffuse interstitial lung disease with limited lung function"), Longfunctiebeperking.Geldt().Eis(VoorwaardeNietVervuld)),
    ];

    /// <summary>Het onderdeel van een code.</summary>
    internal static Lijstonderdeel Van(Code code) => Onderdelen[(int)code];

    private static Lijstonderdeel Zonder(Code code, Tekst naam) => new(code, naam, []);

    private static Lijstonderdeel Met(Code code, Tekst naam, Dekkingseis eis) => new(code, naam, [eis]);

    private static Lijstonderdeel Jonger(Code code, Tekst naam, int leeftijd) =>
        new(code, naam, [new JongerDan(leeftijd).Eis(TeOud)]) { Einde = new DagVoorLeeftijd(leeftijd) };

    private static Lijstonderdeel Tijdelijk(Code code, Tekst naam, Uitdrukking<Aanspraakvraag, Dagbereik> begin, bool na, params ImmutableArray<Dekkingseis> eisen)
    {
        var einde = new EindeVanTermijn(begin, Pakketwaarden.Lijsttermijn, na, Pakketwaarden.Geval(code));
        return new(code, naam, [.. eisen, new TotEnMet(einde).Eis(TermijnVerstreken)]) { Einde = einde };
    }

    private static Lijstonderdeel Whiplash()
    {
        var gewoon = new EindeVanTermijn(EersteZitting.Geheel, Pakketwaarden.Lijsttermijn, geval: Pakketwaarden.Geval(Code.B16));
        var verlengd = new EindeVanTermijn(EersteZitting.Geheel, Pakketwaarden.VerlengdeWhiplash);
        var binnen = (new TotEnMet(gewoon) | (Trias.Geldt() & new TotEnMet(verlengd))).Genaamd(new(
            "de zitting valt binnen de termijn, of binnen de verlengde zolang alle drie de gevolgen nog bestaan",
            "the sitting is within the term, or within the extended one while all three consequences persist"));
        return new(Code.B16, new("whiplash", "whiplash"), [binnen.Eis(TermijnVerstreken)]) { Einde = new NaarFeit(Trias, verlengd, gewoon) };
    }
}
