using Kwaliteitskader.Model;
using Kwaliteitskader.Werkboek.Indeling;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek.Sjablonen;

/// <summary>Het blad dat zegt hoe het werkboek in te vullen is.</summary>
/// <param name="indeling">De bladen.</param>
/// <param name="voor">Waarvoor het werkboek is.</param>
/// <param name="taal">De taal.</param>
internal sealed class Uitlegblad(Bladindeling indeling, Tekst voor, Taal taal)
{
    private const double Breedte = 110;

    private static readonly Tekst[] Regels =
    [
        new("Elk blad is een lijst; een rij is één ding op die lijst, zoals een therapeut of een cursus. Typ vanaf de eerste lege rij onder de koppen.", "Each sheet is a list; a row is one thing on that list, such as a therapist or a course. Type from the first empty row under the headings."),
        new("Een donkere kop is verplicht. Wie een cel kiest, ziet wat erin hoort en wie het weet.", "A dark heading is required. Whoever selects a cell sees what belongs in it and who knows it."),
        new("Een lege cel betekent onbekend, en dat is iets anders dan nee. Vul niets in dat u niet weet.", "An empty cell means unknown, which is not the same as no. Do not fill in what you do not know."),
        new("Een leeg blad betekent ook onbekend. Is er echt niets, zeg dat dan op het blad 'volledigheid' met 'ja'. Rijen op een blad gelden als de hele lijst.", "An empty sheet means unknown too. If there is truly nothing, say so on the sheet 'volledigheid' with 'yes'. Rows on a sheet count as the whole list."),
        new("In een kolom 'hoort bij' staat de id of het nr van de rij waar deze rij bij hoort.", "A column 'belongs to' holds the id or no. of the row this row belongs to."),
        new("Vul datums in als datum, zoals 31-12-2026, en geen formules: die worden niet uitgerekend. Voeg geen cellen samen.", "Enter dates as dates, such as 31-12-2026, and no formulas: they are not calculated. Merge no cells."),
        new("Zet geen namen of burgerservicenummers in het werkboek; een eigen kenmerk is genoeg.", "Put no names or citizen service numbers in the workbook; a key of your own is enough."),
        new("Bladen en kolommen mag u weglaten of verplaatsen; wat er niet is, is onbekend. Verander de verborgen eerste rij niet.", "You may leave out or move sheets and columns; what is not there is unknown. Do not change the hidden first row."),
    ];

    /// <summary>Het blad.</summary>
    public Bladbouwer Maak()
    {
        var blad = new Bladbouwer(Bladindeling.Uitleg).Breedte(1, Breedte);
        blad.Rij().Tekst(1, new Tekst($"Gegevens voor {voor.Nl}", $"Information for {voor.En}").In(taal), Stijl.Titel);
        blad.Rij();
        foreach (var regel in Regels)
        {
            Alinea(blad, regel.In(taal));
        }

        blad.Rij();
        blad.Rij().Tekst(1, new Tekst("De bladen", "The sheets").In(taal), Stijl.Tussenkop);
        foreach (var een in indeling.Bladen)
        {
            blad.Rij().Tekst(1, $"{een.Naam}: {Wat(een)}", Stijl.Alinea).Koppeling(1, een.Naam, "A3");
        }

        blad.Rij().Tekst(1, $"{Bladindeling.Volledigheid}: {new Tekst("welke lijsten volledig zijn", "which lists are complete").In(taal)}", Stijl.Alinea).Koppeling(1, Bladindeling.Volledigheid, "A3");
        return blad;
    }

    private string Wat(Blad blad) => blad.IsDossier
        ? new Tekst("het kenmerk van dit dossier en wat er over de praktijk als geheel bekend is", "the key of this dossier and what is known about the practice as a whole").In(taal)
        : Feitlabels.Kop(blad.Lijst!).In(taal);

    private static void Alinea(Bladbouwer blad, string tekst) => blad.Rij(hoogte: tekst.Length > Breedte ? 32 : 17).Tekst(1, tekst, Stijl.Alinea);
}
