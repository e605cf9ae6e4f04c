using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>De woorden voor uitkomsten, partijen en krachten, in beide talen.</summary>
public static class Oordeelwoorden
{
    /// <summary>Een uitkomst, zoals "voldoet niet".</summary>
    public static Tekst Van(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Voldoet => new("voldoet", "met"),
        Uitkomst.VoldoetNiet => new("voldoet niet", "not met"),
        Uitkomst.NogTeVoldoen => new("nog te voldoen", "still to be met"),
        Uitkomst.NietVastTeStellen => new("niet vast te stellen", "cannot be determined"),
        Uitkomst.OordeelNodig => new("oordeel nodig", "needs a judgement"),
        _ => new("niet van toepassing", "not applicable"),
    };

    /// <summary>Een uitkomst van een advies.</summary>
    public static Tekst Van(Adviesuitkomst uitkomst) => uitkomst switch
    {
        Adviesuitkomst.Toelaatbaar => new("toelaatbaar", "eligible"),
        Adviesuitkomst.OordeelNodig => new("oordeel nodig", "needs a judgement"),
        Adviesuitkomst.Onvolledig => new("onvolledig", "incomplete"),
        _ => new("nog niet toelaatbaar", "not yet eligible"),
    };

    /// <summary>Hoe waar een bewering is.</summary>
    public static Tekst Van(Waarheid waarheid) => waarheid switch
    {
        Waarheid.Waar => new("waar", "true"),
        Waarheid.Onwaar => new("niet waar", "false"),
        Waarheid.NogNiet => new("nog niet", "not yet"),
        Waarheid.Twijfel => new("twijfel", "in doubt"),
        _ => new("onbekend", "unknown"),
    };

    /// <summary>Een partij met haar lidwoord.</summary>
    public static Tekst Van(Partij partij) => partij switch
    {
        Partij.Therapeut => new("de therapeut", "the therapist"),
        Partij.Praktijk => new("de praktijk", "the practice"),
        Partij.Register => new("het register", "the register"),
        _ => new("de partijen achter het kader", "the parties behind the framework"),
    };

    /// <summary>De kracht van een norm, zoals "eis van een register".</summary>
    public static Tekst Van(Normkracht kracht) => kracht switch
    {
        Normkracht.Wet => new("volgt uit de wet", "follows from the law"),
        Normkracht.Registereis => new("eis van een register", "criterion of a register"),
        Normkracht.Kadernorm => new("norm van het kwaliteitskader", "norm of the quality framework"),
        Normkracht.Ambitie => new("ambitie voor later", "ambition for later"),
        _ => new("aanbeveling", "recommendation"),
    };

    /// <summary>Het gebied waarover een norm gaat.</summary>
    public static Tekst Van(Normdomein domein) => domein switch
    {
        Normdomein.Vakbekwaamheid => new("vakbekwaamheid", "professional competence"),
        Normdomein.Praktijkregister => new("toelating tot een praktijkregister", "admission to a practice register"),
        Normdomein.Praktijkvoering => new("praktijkvoering", "running the practice"),
        Normdomein.Veiligheid => new("veiligheid", "safety"),
        Normdomein.Effectiviteit => new("effectiviteit", "effectiveness"),
        Normdomein.Patientgerichtheid => new("patiëntgerichtheid", "patient-centredness"),
        Normdomein.Tijdigheid => new("tijdigheid", "timeliness"),
        Normdomein.Efficientie => new("efficiëntie", "efficiency"),
        Normdomein.Gelijkwaardigheid => new("gelijkwaardigheid", "equality"),
        _ => new("leren en ontwikkelen", "learning and development"),
    };

    /// <summary>Hoe zeker een bron is.</summary>
    public static Tekst Van(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Hoog => new("zekerheid hoog: zo gelezen in het document zelf", "certainty high: so read in the document itself"),
        Zekerheid.Middel => new("zekerheid middel: gelezen bij een ander, of misschien door nieuwer vervangen", "certainty medium: read elsewhere, or perhaps replaced by newer"),
        _ => new("zekerheid laag: afgeleid, niet bevestigd", "certainty low: inferred, not confirmed"),
    };
}
