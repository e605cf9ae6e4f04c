using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een aandoening die over de aanspraak beslissen.</summary>
public static class AandoeningFeiten
{
    /// <summary>De soort.</summary>
    public static Feit<Aandoening, Aandoeningsoort> Soort { get; } = Van("soort", new("de soort aandoening", "the kind of condition"), a => a.Soort);

    /// <summary>De plaats op de lijst.</summary>
    public static Feit<Aandoening, Lijstcode> Lijstcode { get; } = Van("lijstcode", new("de plaats op de lijst van bijlage 1", "the place on the list of annex 1"), a => a.Lijstcode);

    /// <summary>De diagnosecode.</summary>
    public static Tekstfeit<Aandoening> Diagnosecode { get; } =
        new("diagnosecode", new("de diagnosecode", "the diagnosis code"), a => a.Diagnosecode, Partij.Therapeut);

    /// <summary>Of de zorg geïndiceerd is.</summary>
    public static Feit<Aandoening, bool> Geindiceerd { get; } = Van("geindiceerd", new("de patiënt is redelijkerwijs op deze zorg aangewezen", "the patient reasonably depends on this care"), a => a.Geindiceerd);

    /// <summary>Of er motorische uitval is.</summary>
    public static Feit<Aandoening, bool> MotorischeUitval { get; } = Van("motorischeUitval", new("er is motorische uitval", "there is motor loss"), a => a.MotorischeUitval);

    /// <summary>Of de drie gevolgen van whiplash er alle nog zijn.</summary>
    public static Feit<Aandoening, bool> Trias { get; } = Van("trias", new("bewegingsverlies, conditieverlies en cognitieve stoornis bestaan alle drie nog", "loss of movement, loss of condition and cognitive disturbance all persist"), a => a.Trias);

    /// <summary>Of de longfunctie beperkt is.</summary>
    public static Feit<Aandoening, bool> Longfunctiebeperking { get; } = Van("longfunctiebeperking", new("de longfunctie is beperkt", "lung function is limited"), a => a.Longfunctiebeperking);

    /// <summary>Het stadium volgens Fontaine.</summary>
    public static Feit<Aandoening, int> Fontaine { get; } = Van("fontaine", new("het stadium volgens Fontaine", "the Fontaine stage"), a => a.Fontaine);

    /// <summary>Het stadium volgens GOLD.</summary>
    public static Feit<Aandoening, int> GoldStadium { get; } = Van("goldStadium", new("het stadium volgens GOLD", "the GOLD stage"), a => a.GoldStadium);

    /// <summary>De klassen volgens GOLD.</summary>
    public static Lijstfeit<Aandoening, GoldKlassering> GoldKlassen { get; } =
        new("goldKlassen", new("de klassen volgens GOLD", "the GOLD classes"), a => a.GoldKlassen, Partij.Therapeut);

    /// <summary>De eerste dag van een klasse.</summary>
    public static Feit<GoldKlassering, DateOnly> KlasseVan { get; } =
        new("van", new("de eerste dag van de klasse", "the first day of the class"), k => k.Van, Partij.Therapeut);

    /// <summary>De klasse.</summary>
    public static Feit<GoldKlassering, GoldKlasse> Klasse { get; } =
        new("klasse", new("de klasse volgens GOLD", "the GOLD class"), k => k.Klasse, Partij.Therapeut);

    /// <summary>Of er ernstige functionele beperkingen zijn.</summary>
    public static Feit<Aandoening, bool> ErnstigeFunctioneleBeperkingen { get; } = Van("ernstigeFunctioneleBeperkingen", new("er zijn ernstige functionele beperkingen", "there are severe functional limitations"), a => a.ErnstigeFunctioneleBeperkingen);

    /// <summary>Of het valrisico hoog is.</summary>
    public static Feit<Aandoening, bool> HoogValrisico { get; } = Van("hoogValrisico", new("het valrisico is hoog", "the risk of falling is high"), a => a.HoogValrisico);

    /// <summary>Of de patiënt op een fysio- of oefentherapeut is aangewezen.</summary>
    public static Feit<Aandoening, bool> AangewezenOpFysiotherapeut { get; } = Van("aangewezenOpFysiotherapeut", new("de patiënt is om andere problemen op een fysio- of oefentherapeut aangewezen", "the patient depends on a therapist because of other problems"), a => a.AangewezenOpFysiotherapeut);

    /// <summary>De dag van ontslag.</summary>
    public static Feit<Aandoening, DateOnly> OntslagOp { get; } = Van("ontslagOp", new("de dag van ontslag of van het einde van de dagbehandeling", "the day of discharge or of the end of day treatment"), a => a.OntslagOp);

    /// <summary>Het einde van de conservatieve behandeling.</summary>
    public static Feit<Aandoening, DateOnly> EindeConservatieveBehandeling { get; } = Van("eindeConservatieveBehandeling", new("het einde van de conservatieve behandeling", "the end of the conservative treatment"), a => a.EindeConservatieveBehandeling);

    /// <summary>De laatste bestraling.</summary>
    public static Feit<Aandoening, DateOnly> EindeBestralingOp { get; } = Van("eindeBestralingOp", new("de dag van de laatste bestraling", "the day of the last irradiation"), a => a.EindeBestralingOp);

    /// <summary>Het einde van het acute stadium.</summary>
    public static Feit<Aandoening, DateOnly> AcuutStadiumTot { get; } = Van("acuutStadiumTot", new("het einde van het acute stadium", "the end of the acute stage"), a => a.AcuutStadiumTot);

    /// <summary>De verwijzingen.</summary>
    public static Lijstfeit<Aandoening, Verwijzing> Verwijzingen { get; } =
        new("verwijzingen", new("de verwijzingen", "the referrals"), a => a.Verwijzingen, Partij.Therapeut);

    /// <summary>De dag van een verwijzing.</summary>
    public static Feit<Verwijzing, DateOnly> VerwijzingOp { get; } =
        new("op", new("de dag van de verwijzing", "the day of the referral"), v => v.Op, Partij.Therapeut);

    /// <summary>Wie verwees.</summary>
    public static Feit<Verwijzing, Verwijzer> VerwijzingDoor { get; } =
        new("door", new("wie verwees", "who referred"), v => v.Door, Partij.Therapeut);

    /// <summary>Deelname aan het onderzoek.</summary>
    public static Feit<Aandoening, bool> Deelname { get; } = Van("onderzoek/deelname", new("de patiënt neemt deel aan het onderzoek", "the patient takes part in the research"), a => a.Onderzoek?.Deelname);

    /// <summary>Het einde van het onderzoek.</summary>
    public static Feit<Aandoening, DateOnly> OnderzoekBeeindigdOp { get; } = Van("onderzoek/beeindigdOp", new("de dag waarop het onderzoek eindigde", "the day on which the research ended"), a => a.Onderzoek?.BeeindigdOp);

    /// <summary>De oordelen over het resultaat.</summary>
    public static Lijstfeit<Aandoening, Resultaatoordeel> ResultaatOntoereikendOp { get; } =
        new("resultaatOntoereikendOp", new("de oordelen over het resultaat", "the judgements of the result"), a => a.ResultaatOntoereikendOp, Partij.Therapeut);

    /// <summary>De dag van een oordeel over het resultaat.</summary>
    public static Feit<Resultaatoordeel, DateOnly> OordeelOp { get; } =
        new("op", new("de dag van het oordeel over het resultaat", "the day of the judgement of the result"), r => r.Op, Partij.Therapeut);

    /// <summary>Of het resultaat ontoereikend is.</summary>
    public static Feit<Resultaatoordeel, bool> Ontoereikend { get; } =
        new("ontoereikend", new("het resultaat is ontoereikend", "the result is insufficient"), r => r.Ontoereikend, Partij.Therapeut);

    /// <summary>Of dit een nieuwe indicatie is.</summary>
    public static Feit<Aandoening, bool> NieuweEpisode { get; } = Van("nieuweEpisode", new("dit is een nieuwe indicatie na een eerdere", "this is a new indication after an earlier one"), a => a.NieuweEpisode);

    /// <summary>Het aantal eerdere zittingen.</summary>
    public static Feit<Aandoening, int> EerderAantal { get; } = Van("eerder/aantal", new("het aantal zittingen voor dit traject", "the number of sittings before this course"), a => a.Eerder?.Aantal);

    /// <summary>De eerste eerdere zitting.</summary>
    public static Feit<Aandoening, DateOnly> EerderEersteOp { get; } = Van("eerder/eersteOp", new("de dag van de eerste zitting voor dit traject", "the day of the first sitting before this course"), a => a.Eerder?.EersteOp);

    /// <summary>De laatste eerdere zitting.</summary>
    public static Feit<Aandoening, DateOnly> EerderLaatsteOp { get; } = Van("eerder/laatsteOp", new("de dag van de laatste zitting voor dit traject", "the day of the last sitting before this course"), a => a.Eerder?.LaatsteOp);

    /// <summary>De eerdere zittingen in het jaar waarin het traject begon.</summary>
    public static Feit<Aandoening, int> EerderDitJaar { get; } = Van("eerder/ditJaar", new("het aantal zittingen voor dit traject in het kalenderjaar van zijn begin", "the number of sittings before this course in the calendar year of its start"), a => a.Eerder?.DitJaar);

    /// <summary>Eerdere interventies.</summary>
    public static Lijstfeit<Aandoening, EerdereInterventie> EerdereInterventies { get; } =
        new("eerdereInterventies", new("de eerdere valpreventieve interventies", "the earlier fall-prevention interventions"), a => a.EerdereInterventies, Partij.Therapeut);

    /// <summary>De eerste dag van een eerdere interventie.</summary>
    public static Feit<EerdereInterventie, DateOnly> InterventieVan { get; } =
        new("van", new("de eerste dag van de eerdere interventie", "the first day of the earlier intervention"), i => i.Van, Partij.Therapeut);

    private static Feit<Aandoening, W> Van<W>(string pad, Model.Tekst label, Func<Aandoening, W?> lees)
        where W : struct => new(pad, label, lees, Partij.Therapeut);
}
