using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een aandoening waarvoor een patiënt behandeld wordt, met wat over de aanspraak op die behandeling beslist.</summary>
public sealed partial record Aandoening
{
    /// <summary>De sleutel binnen het zorgtraject.</summary>
    public required string Id { get; init; }

    /// <summary>De soort, zoals de regels haar onderscheiden.</summary>
    public Aandoeningsoort? Soort { get; init; }

    /// <summary>Het nummer op de lijst van bijlage 1, als de aandoening daarop staat.</summary>
    public Lijstcode? Lijstcode { get; init; }

    /// <summary>De diagnosecode volgens DCSPH, vier cijfers.</summary>
    public string? Diagnosecode { get; init; }

    /// <summary>Of de patiënt redelijkerwijs op deze zorg is aangewezen.</summary>
    public bool? Geindiceerd { get; init; }

    /// <summary>Of er motorische uitval is.</summary>
    public bool? MotorischeUitval { get; init; }

    /// <summary>Of bewegingsverlies, conditieverlies en cognitieve stoornis alle drie nog bestaan.</summary>
    public bool? Trias { get; init; }

    /// <summary>Of de longfunctie beperkt is: een ventilatoire beperking of een diffusiestoornis.</summary>
    public bool? Longfunctiebeperking { get; init; }

    /// <summary>Het stadium volgens Fontaine, 1 tot en met 4.</summary>
    public int? Fontaine { get; init; }

    /// <summary>Het stadium volgens GOLD naar spirometrie, 1 tot en met 4. Iets anders dan de klasse.</summary>
    public int? GoldStadium { get; init; }

    /// <summary>De klassen volgens GOLD naar klachten en longaanvallen, elk met de dag waarop zij inging.</summary>
    public ImmutableArray<GoldKlassering>? GoldKlassen { get; init; }

    /// <summary>Of er ernstige functionele beperkingen zijn.</summary>
    public bool? ErnstigeFunctioneleBeperkingen { get; init; }

    /// <summary>Of het risico op vallen hoog is.</summary>
    public bool? HoogValrisico { get; init; }

    /// <summary>Of de patiënt om onderliggende of bijkomende lichamelijke of psychische problemen op een fysio- of oefentherapeut is aangewezen.</summary>
    public bool? AangewezenOpFysiotherapeut { get; init; }

    /// <summary>De dag van ontslag of van het einde van de dagbehandeling.</summary>
    public DateOnly? OntslagOp { get; init; }

    /// <summary>De dag waarop de conservatieve behandeling van een fractuur eindigde.</summary>
    public DateOnly? EindeConservatieveBehandeling { get; init; }

    /// <summary>De dag van de laatste bestraling.</summary>
    public DateOnly? EindeBestralingOp { get; init; }

    /// <summary>De dag waarop het acute stadium van de infectie eindigde.</summary>
    public DateOnly? AcuutStadiumTot { get; init; }

    /// <summary>De verwijzingen. Alleen voor COVID-herstelzorg.</summary>
    public ImmutableArray<Verwijzing>? Verwijzingen { get; init; }

    /// <summary>Het onderzoek waarvan een voorwaardelijke toelating afhangt.</summary>
    public Onderzoeksdeelname? Onderzoek { get; init; }

    /// <summary>De oordelen of het resultaat van negen zittingen ontoereikend is.</summary>
    public ImmutableArray<Resultaatoordeel>? ResultaatOntoereikendOp { get; init; }

    /// <summary>Of dit een nieuwe indicatie is na een eerdere voor dezelfde aandoening.</summary>
    public bool? NieuweEpisode { get; init; }

    /// <summary>De zittingen voor deze aandoening voor dit zorgtraject, bij wie dan ook.</summary>
    public EerdereZorg? Eerder { get; init; }

    /// <summary>Eerdere interventies om vallen te voorkomen, voor dit zorgtraject.</summary>
    public ImmutableArray<EerdereInterventie>? EerdereInterventies { get; init; }
}

/// <summary>De soort van een aandoening, zoals artikel 2.6 van het Besluit zorgverzekering haar onderscheidt.</summary>
public enum Aandoeningsoort : byte
{
    /// <summary>Een aandoening van de lijst in bijlage 1.</summary>
    Lijst,

    /// <summary>Urine-incontinentie.</summary>
    UrineIncontinentie,

    /// <summary>Perifeer arterieel vaatlijden in stadium 2; in stadium 3 staat het op de lijst.</summary>
    PerifeerArterieelVaatlijden,

    /// <summary>Artrose van heup of knie.</summary>
    ArtroseHeupKnie,

    /// <summary>COPD.</summary>
    Copd,

    /// <summary>Een risico op vallen.</summary>
    Valrisico,

    /// <summary>Reumatoïde artritis.</summary>
    ReumatoideArtritis,

    /// <summary>Axiale spondyloartritis.</summary>
    AxialeSpondyloartritis,

    /// <summary>Herstel na ernstige COVID-19.</summary>
    CovidHerstel,

    /// <summary>Een andere aandoening.</summary>
    Overig,
}

/// <summary>Een klasse volgens GOLD, van een dag af.</summary>
public sealed record GoldKlassering
{
    /// <summary>De eerste dag van de klasse.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>De klasse.</summary>
    public GoldKlasse? Klasse { get; init; }
}

/// <summary>Een klasse volgens GOLD. B1 en B2 delen B sinds 2021.</summary>
public enum GoldKlasse : byte
{
    /// <summary>Klasse A.</summary>
    A,

    /// <summary>Klasse B, niet nader verdeeld.</summary>
    B,

    /// <summary>Klasse B1.</summary>
    B1,

    /// <summary>Klasse B2.</summary>
    B2,

    /// <summary>Klasse C.</summary>
    C,

    /// <summary>Klasse D.</summary>
    D,
}

/// <summary>Een verwijzing.</summary>
public sealed record Verwijzing
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Wie verwees.</summary>
    public Verwijzer? Door { get; init; }
}

/// <summary>Wie verwijst.</summary>
public enum Verwijzer : byte
{
    /// <summary>De huisarts.</summary>
    Huisarts,

    /// <summary>Een medisch specialist.</summary>
    MedischSpecialist,
}

/// <summary>Deelname aan het onderzoek van een voorwaardelijke toelating.</summary>
public sealed record Onderzoeksdeelname
{
    /// <summary>Of de patiënt deelneemt.</summary>
    public bool? Deelname { get; init; }

    /// <summary>De dag waarop het onderzoek eindigde; afwezig: niet bekend.</summary>
    public DateOnly? BeeindigdOp { get; init; }
}

/// <summary>Een oordeel over het resultaat van de behandeling.</summary>
public sealed record Resultaatoordeel
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Of het resultaat ontoereikend is.</summary>
    public bool? Ontoereikend { get; init; }
}

/// <summary>Zittingen voor een aandoening die aan een zorgtraject voorafgingen.</summary>
public sealed record EerdereZorg
{
    /// <summary>Het aantal; 0 is bekend geen.</summary>
    public int? Aantal { get; init; }

    /// <summary>De dag van de eerste.</summary>
    public DateOnly? EersteOp { get; init; }

    /// <summary>De dag van de laatste.</summary>
    public DateOnly? LaatsteOp { get; init; }

    /// <summary>Hoeveel ervan in het kalenderjaar vielen waarin dit zorgtraject begon.</summary>
    public int? DitJaar { get; init; }
}

/// <summary>Een eerdere interventie.</summary>
public sealed record EerdereInterventie
{
    /// <summary>De eerste dag.</summary>
    public DateOnly? Van { get; init; }
}
