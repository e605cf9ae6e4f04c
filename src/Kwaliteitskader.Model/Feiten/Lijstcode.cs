namespace Kwaliteitskader.Model.Feiten;

/// <summary>
/// De aandoeningen van bijlage 1 bij het Besluit zorgverzekering, met hun nummer daar. Nummers die ontbreken, zijn vervallen.
/// </summary>
public enum Lijstcode : byte
{
    /// <summary>Beroerte.</summary>
    A1,

    /// <summary>Ruggemergaandoening.</summary>
    A2,

    /// <summary>Multipele sclerose.</summary>
    A3,

    /// <summary>Perifere zenuwaandoening met motorische uitval.</summary>
    A4,

    /// <summary>Extrapyramidale aandoening, zoals de ziekte van Parkinson.</summary>
    A5,

    /// <summary>Motorische retardatie of ontwikkelingsstoornis van het zenuwstelsel, jonger dan 17 jaar.</summary>
    A6,

    /// <summary>Aangeboren afwijking van het centraal zenuwstelsel.</summary>
    A7,

    /// <summary>Cerebellaire aandoening.</summary>
    A8,

    /// <summary>Uitval door een tumor in hersenen of ruggenmerg of door hersenletsel.</summary>
    A9,

    /// <summary>Radiculair syndroom met motorische uitval.</summary>
    A10,

    /// <summary>Spierziekte.</summary>
    A11,

    /// <summary>Myasthenia gravis.</summary>
    A12,

    /// <summary>Aangeboren afwijking van het bewegingsstelsel.</summary>
    B1,

    /// <summary>Progressieve scoliose.</summary>
    B2,

    /// <summary>Juveniele osteochondrose, jonger dan 22 jaar.</summary>
    B3,

    /// <summary>Reflexdystrofie.</summary>
    B4,

    /// <summary>Fractuur door de ziekte van Kahler, een botmetastase of de ziekte van Paget.</summary>
    B6,

    /// <summary>Frozen shoulder.</summary>
    B7,

    /// <summary>Hyperostotische spondylose, de ziekte van Forestier.</summary>
    B13,

    /// <summary>Collageenziekte.</summary>
    B14,

    /// <summary>Toestand na amputatie.</summary>
    B15,

    /// <summary>Whiplash.</summary>
    B16,

    /// <summary>Bekkeninstabiliteit na een bevalling.</summary>
    B17,

    /// <summary>Fractuur die conservatief behandeld is.</summary>
    B18,

    /// <summary>Aangeboren afwijking van de luchtwegen.</summary>
    D2,

    /// <summary>Lymfoedeem.</summary>
    D3,

    /// <summary>Littekenweefsel van de huid.</summary>
    D4,

    /// <summary>Toestand na opname of dagbehandeling, om het herstel te versnellen.</summary>
    D5,

    /// <summary>Claudicatio intermittens in stadium 3 van Fontaine.</summary>
    D6,

    /// <summary>Weke-delentumor, na bestraling.</summary>
    D7,

    /// <summary>Diffuse interstitiële longaandoening met beperkte longfunctie.</summary>
    D8,
}
