using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De woorden van het tekstverslag, in één taal.</summary>
internal sealed class Woorden(Taal taal)
{
    public string Zin(string nl, string en) => new Tekst(nl, en).In(taal);

    public string Dag(DateOnly dag) => Datumtekst.Van(dag, taal);

    public string Van(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Voldoet => Zin("voldoet", "met"),
        Uitkomst.VoldoetNiet => Zin("voldoet niet", "not met"),
        Uitkomst.NogTeVoldoen => Zin("nog te voldoen", "still to be met"),
        Uitkomst.NietVastTeStellen => Zin("niet vast te stellen", "cannot be determined"),
        Uitkomst.OordeelNodig => Zin("oordeel nodig", "needs a judgement"),
        _ => Zin("niet van toepassing", "not applicable"),
    };

    public string Van(Adviesuitkomst uitkomst) => uitkomst switch
    {
        Adviesuitkomst.Toelaatbaar => Zin("toelaatbaar", "eligible"),
        Adviesuitkomst.OordeelNodig => Zin("oordeel nodig", "needs a judgement"),
        Adviesuitkomst.Onvolledig => Zin("onvolledig", "incomplete"),
        _ => Zin("nog niet toelaatbaar", "not yet eligible"),
    };

    public string Van(Partij partij) => partij switch
    {
        Partij.Therapeut => Zin("therapeut", "therapist"),
        Partij.Praktijk => Zin("praktijk", "practice"),
        Partij.Register => Zin("register", "register"),
        _ => Zin("partijen achter het kader", "parties behind the framework"),
    };

    public string Van(Waarheid waarheid) => waarheid switch
    {
        Waarheid.Waar => Zin("waar", "true"),
        Waarheid.Onwaar => Zin("niet waar", "false"),
        Waarheid.NogNiet => Zin("nog niet", "not yet"),
        Waarheid.Twijfel => Zin("twijfel", "in doubt"),
        _ => Zin("onbekend", "unknown"),
    };

    public string Van(Onderwerpsoort soort) => soort switch
    {
        Onderwerpsoort.Praktijk => Zin("praktijk", "practice"),
        Onderwerpsoort.Therapeut => Zin("therapeut", "therapist"),
        _ => Zin("zorgtraject", "course of care"),
    };

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

    private string? Van(Beroep? beroep) => beroep switch
    {
        Beroep.Fysiotherapeut => Zin("fysiotherapeut", "physiotherapist"),
        Beroep.Oefentherapeut => Zin("oefentherapeut", "exercise therapist"),
        _ => null,
    };

    private string? Van(Zorgtrajectstatus? status) => status switch
    {
        Zorgtrajectstatus.Aangemeld => Zin("aangemeld", "applied"),
        Zorgtrajectstatus.Ingepland => Zin("ingepland", "planned"),
        Zorgtrajectstatus.Gestart => Zin("gestart", "started"),
        Zorgtrajectstatus.Afgesloten => Zin("afgesloten", "closed"),
        { } ander => Zin(EnumNamen.Van(ander), "cancelled"),
        null => null,
    };

    private static string Tussenhaakjes(string? woord) => woord is null ? "" : $" ({woord})";
}
