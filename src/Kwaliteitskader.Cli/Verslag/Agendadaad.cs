using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Wat er bij een punt van de agenda te doen is, en voor welke norm en welk onderwerp het eerst.</summary>
/// <param name="Norm">De sleutel van de norm.</param>
/// <param name="OnderwerpId">De sleutel van het onderwerp.</param>
/// <param name="Wie">Wie het doet.</param>
/// <param name="Wat">Wat te doen is.</param>
internal sealed record Agendadaad(string Norm, string OnderwerpId, string Wie, Tekst Wat)
{
    /// <summary>De daad van een punt waaraan iets te doen is.</summary>
    public static Agendadaad Van(Agendapunt punt, Kwaliteitstoets toets, Taal taal)
    {
        if (punt.Besluit is { } besluit)
        {
            return new(besluit.Norm, besluit.OnderwerpId, besluit.Door, besluit.Soort == Besluitsoort.Dispensatie
                ? new("beslis of de dispensatie verlengd wordt.", "decide whether to extend the dispensation.")
                : new("oordeel opnieuw.", "judge again."));
        }

        var eerste = punt.Wendingen.First(wending => wending.Naar is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen);
        var herstel = toets[eerste.Norm].Kaart.Herstel;
        return new(eerste.Norm, eerste.OnderwerpId, Oordeelwoorden.Van(herstel.Wie).In(taal), herstel.Wat);
    }
}
