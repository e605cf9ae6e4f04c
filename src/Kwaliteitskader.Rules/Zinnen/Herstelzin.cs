using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Zegt wat er te doen is en, daarvan gescheiden, wie dat kan.</summary>
/// <param name="taal">De taal.</param>
internal sealed class Herstelzin(Taal taal)
{
    /// <summary>Wat er te doen is, en wie het kan.</summary>
    /// <param name="uitleg">De uitleg.</param>
    /// <param name="overAnder">Of de reden bij een therapeut ligt en de norm van een ander is: die kan het niet zelf doen, alleen wat de norm vraagt.</param>
    public (Partij Wie, string Wat)? Van(Normuitleg uitleg, bool overAnder)
    {
        var herstel = uitleg.Norm.Kaart.Herstel;
        var eigen = overAnder && uitleg.Reden.Hersteller is null ? null : uitleg.Reden.Herstel;
        return uitleg.Uitkomst switch
        {
            Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen => (
                uitleg.Reden.Hersteller ?? herstel.Wie,
                Naamgever.Hoofdletter((eigen ?? herstel.Bij(uitleg.Uitkomst)).In(taal))),
            Uitkomst.OordeelNodig when uitleg.IsTegenspraak => (herstel.Wie, Zin(
                "Ga na welk feit klopt, leg dat vast en beoordeel opnieuw.", "Find out which fact is right, record it and judge again.")),
            Uitkomst.OordeelNodig => (herstel.Wie, Zin(
                "Laat iemand die het vak kent dit beoordelen.", "Have someone who knows the profession judge this.")),
            Uitkomst.NietVastTeStellen when uitleg.Ontbrekend.Count > 0 => (Aanleveraar(uitleg), Zin("Vul de ontbrekende feiten aan.", "Supply the missing facts.")),
            Uitkomst.NietVastTeStellen => (Partij.Register, Zin(
                "Wie het getal kent, kan het opgeven; dan wordt ermee geoordeeld.", "Whoever knows the figure can supply it; it is then judged by.")),
            _ => null,
        };
    }

    /// <summary>Wie het eerste feit van de norm kan aanleveren dat ontbreekt; feiten heten waar zij ook staan hetzelfde.</summary>
    private static Partij Aanleveraar(Normuitleg uitleg)
    {
        var ontbrekend = uitleg.Ontbrekend;
        foreach (var gebruik in uitleg.Norm.Feiten)
        {
            var naam = gebruik.Pad.AsSpan(gebruik.Pad.LastIndexOf('/') + 1);
            for (var i = 0; i < ontbrekend.Count; i++)
            {
                if (ontbrekend[i].Pad.Laatste.SequenceEqual(naam))
                {
                    return gebruik.Feit.Aanleveraar;
                }
            }
        }

        return uitleg.Norm.Kaart.Herstel.Wie;
    }

    private string Zin(string nl, string en) => new Tekst(nl, en).In(taal);
}
