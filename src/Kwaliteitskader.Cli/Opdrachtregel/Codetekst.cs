using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Wat de exitcodes van een opdracht zeggen, voor haar hulp.</summary>
/// <param name="Goed">Wat 0 zegt.</param>
/// <param name="Een">Wat 1 zegt; afwezig als de opdracht die niet geeft.</param>
/// <param name="PerRecord">Of zij records een voor een leest, en na een dat niet te lezen is doorgaat.</param>
internal sealed record Codetekst(Tekst Goed, Tekst? Een = null, bool PerRecord = false)
{
    /// <summary>Een opdracht die doet wat gevraagd is of niet.</summary>
    public static Codetekst Gedaan { get; } = new(new Tekst("gedaan wat gevraagd is", "what was asked has been done"));

    /// <summary>Een opdracht over dossiers waarvan de uitkomsten in de code niet tellen.</summary>
    public static Codetekst Dossiers { get; } = new(
        new("alle dossiers zijn gelezen en beantwoord, wat er ook uitkwam", "all dossiers were read and answered, whatever came out"), PerRecord: true);

    /// <summary>Een opdracht waarvoor telt of ergens niet aan voldaan wordt.</summary>
    public static Codetekst Oordelen { get; } = new(
        new("alles is beoordeeld en nergens is de uitkomst 'voldoet niet'", "everything was judged and no outcome is 'not met'"),
        new("ten minste één uitkomst is 'voldoet niet'", "at least one outcome is 'not met'"),
        PerRecord: true);

    /// <summary>Een opdracht die adviseert.</summary>
    public static Codetekst Adviezen { get; } = new(
        new("alles is beoordeeld en nergens is het advies 'nog niet toelaatbaar'", "everything was judged and no advice is 'not yet admissible'"),
        new("ten minste één advies is 'nog niet toelaatbaar'", "at least one advice is 'not yet admissible'"),
        PerRecord: true);

    /// <summary>De opdrachten van een programma samen.</summary>
    public static Codetekst Programma { get; } = new(
        new(
            "alles is beoordeeld en nergens is de uitkomst 'voldoet niet', of bij aanvraag het advies 'nog niet toelaatbaar'",
            "everything was judged and no outcome is 'not met', or with aanvraag no advice is 'not yet admissible'"),
        new(
            "ten minste één uitkomst is 'voldoet niet', of bij aanvraag ten minste één advies 'nog niet toelaatbaar'; een paar opdrachten geven 1 om iets anders, dat in hun hulp staat",
            "at least one outcome is 'not met', or with aanvraag at least one advice is 'not yet admissible'; a few commands give 1 for something else, which their help says"),
        PerRecord: true);

    /// <summary>Elke code met wat zij zegt, oplopend.</summary>
    public IEnumerable<(string Code, Tekst Betekenis)> Rijen()
    {
        yield return ("0", Goed);
        if (Een is { } een)
        {
            yield return ("1", een);
        }

        var voor = Een is null ? new Tekst("", "") : new Tekst("; gaat voor 1", "; goes before 1");
        yield return ("2", PerRecord
            ? new(
                $"argumenten of invoer zijn niet bruikbaar, of ten minste één record was niet te lezen; de rest is dan wel beoordeeld en geschreven; ook als er voor het einde opgehouden is{voor.Nl}",
                $"arguments or input cannot be used, or at least one record could not be read; the rest is judged and written all the same; also after stopping before the end{voor.En}")
            : new(
                $"argumenten of invoer zijn niet bruikbaar, of er is voor het einde opgehouden{voor.Nl}",
                $"arguments or input cannot be used, or it stopped before the end{voor.En}"));
        yield return ("3", new("een fout van het programma zelf", "a fault in the program itself"));
    }
}
