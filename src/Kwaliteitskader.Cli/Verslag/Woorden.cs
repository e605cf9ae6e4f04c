using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>De woorden van het tekstverslag, in één taal.</summary>
internal sealed class Woorden(Taal taal)
{
    public string Zin(string nl, string en) => new Tekst(nl, en).In(taal);

    /// <summary>Wat onder een deel van een uitleg staat dat niet alles noemt wat ontbreekt.</summary>
    public string ErOntbreektMeer => Zin("en er ontbreekt meer dan hier staat", "and more is missing than is listed");

    /// <summary>Wat achter een opsomming van wat ontbreekt komt als zij niet alles noemt.</summary>
    public string EnMeer(bool? meerOntbreekt) => meerOntbreekt == true ? Zin(", en meer dan hier staat", ", and more than is listed") : "";

    public string Dag(DateOnly dag) => Datumtekst.Van(dag, taal);

    /// <summary>De maand van een dag met haar jaar, zoals "december 2026".</summary>
    public string Maand(DateOnly dag) => Dag(dag)[(Dag(dag).IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public string Van(Uitkomst uitkomst) => Oordeelwoorden.Van(uitkomst).In(taal);

    /// <summary>Een uitkomst na haar aantal, zoals "3 voldoen niet".</summary>
    public string Van(Uitkomst uitkomst, long aantal) => (uitkomst, aantal) switch
    {
        (_, 1) => Van(uitkomst),
        (Uitkomst.Voldoet, _) => Zin("voldoen", "met"),
        (Uitkomst.VoldoetNiet, _) => Zin("voldoen niet", "not met"),
        (Uitkomst.OordeelNodig, _) => Zin("vragen een oordeel", "need a judgement"),
        _ => Van(uitkomst),
    };

    public string Van(Adviesuitkomst uitkomst) => Oordeelwoorden.Van(uitkomst).In(taal);

    public string Van(Aanspraakuitkomst uitkomst) => uitkomst switch
    {
        Aanspraakuitkomst.Ja => Zin("gedekt", "covered"),
        Aanspraakuitkomst.Nee => Zin("niet gedekt", "not covered"),
        Aanspraakuitkomst.OordeelNodig => Zin("oordeel nodig", "needs a judgement"),
        _ => Zin("niet te zeggen", "cannot be told"),
    };

    /// <summary>De dispensatie en de beoordeling die bij een bevinding staan, elk in een zin.</summary>
    public IEnumerable<string> Besluiten(Dispensatie? dispensatie, Beoordeling? beoordeling)
    {
        if (dispensatie is not null)
        {
            yield return Besluitwoorden.Van(dispensatie).In(taal);
        }

        if (beoordeling is not null)
        {
            yield return Besluitwoorden.Van(beoordeling).In(taal);
        }
    }

    public string Van(Partij partij) => Oordeelwoorden.Van(partij).In(taal);

    public string Van(Waarheid waarheid) => Oordeelwoorden.Van(waarheid).In(taal);

    public string Van(Normkracht kracht) => Oordeelwoorden.Van(kracht).In(taal);

    public string Van(Normdomein domein) => Oordeelwoorden.Van(domein).In(taal);

    public string Van(Zekerheid zekerheid) => Oordeelwoorden.Van(zekerheid).In(taal);

    public string Van(Register register) => Feitwoorden.Van(register).In(taal);

    public string Van(Onderwerpsoort soort) => soort switch
    {
        Onderwerpsoort.Praktijk => Zin("praktijk", "practice"),
        Onderwerpsoort.Therapeut => Zin("therapeut", "therapist"),
        _ => Zin("zorgtraject", "course of care"),
    };

    /// <summary>De kracht van een norm in één woord.</summary>
    public string Kort(Normkracht kracht) => kracht switch
    {
        Normkracht.Wet => Zin("wet", "law"),
        Normkracht.Registereis => Zin("register", "register"),
        Normkracht.Kadernorm => Zin("kader", "framework"),
        Normkracht.Ambitie => Zin("ambitie", "ambition"),
        _ => Zin("aanbeveling", "recommendation"),
    };

    /// <summary>Hoe zeker een bron is, zonder waarom.</summary>
    public string Kort(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Hoog => Zin("zekerheid hoog", "certainty high"),
        Zekerheid.Middel => Zin("zekerheid middel", "certainty medium"),
        _ => Zin("zekerheid laag", "certainty low"),
    };

    /// <summary>Een onderwerp bij zijn sleutel, of als de praktijk.</summary>
    public string Kort(Onderwerp onderwerp, Dossier dossier) => onderwerp.Soort switch
    {
        Onderwerpsoort.Praktijk => Zin("praktijk", "practice"),
        Onderwerpsoort.Therapeut => dossier.Therapeuten!.Value[onderwerp.Index].Id,
        _ => dossier.Zorgtrajecten!.Value[onderwerp.Index].Id,
    };

    /// <summary>Een dag met een kort maandwoord, zoals "6 jan 2027".</summary>
    public string KorteDag(DateOnly dag)
    {
        var delen = Dag(dag).Split(' ');
        return $"{delen[0]} {(taal == Taal.Nederlands && dag.Month == 3 ? "mrt" : delen[1][..3])} {delen[2]}";
    }

    /// <summary>Het onderwerp zoals het in een kop staat: met sleutel, en met beroep of stand als die bekend zijn.</summary>
    public string Kop(Onderwerp onderwerp, Dossier dossier)
    {
        var soort = Van(onderwerp.Soort);
        var naam = char.ToUpperInvariant(soort[0]) + soort[1..];
        switch (onderwerp.Soort)
        {
            case Onderwerpsoort.Praktijk:
                return naam;
            case Onderwerpsoort.Therapeut:
                var therapeut = dossier.Therapeuten!.Value[onderwerp.Index];
                return $"{naam} {therapeut.Id}{Tussenhaakjes(Van(therapeut.Beroep))}";
            default:
                var traject = dossier.Zorgtrajecten!.Value[onderwerp.Index];
                return $"{naam} {traject.Id}{Tussenhaakjes(Van(traject.Status))}";
        }
    }

    private string? Van(Beroep? beroep) => beroep is { } bekend ? Feitwoorden.Van(bekend).In(taal) : null;

    private string? Van(Zorgtrajectstatus? status) => status is { } bekend ? Feitwoorden.Van(bekend).In(taal) : null;

    private static string Tussenhaakjes(string? woord) => woord is null ? "" : $" ({woord})";
}
