using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>Of een vervuld criterium verklaard of vastgesteld is, en wanneer.</summary>
internal static class Grondslagen
{
    private const string Therapeuten = "therapeuten";
    private const string Verklaringen = "verklaringen";

    /// <summary>
    /// De verklaringen waarop vervulde criteria rusten. Uit elke lijst telt die welke de weging beslist: de nieuwste
    /// vaststelling, of zonder vaststelling de nieuwste eigen verklaring over hetzelfde onderwerp.
    /// </summary>
    public static ImmutableArray<Grondslag> Van(Dossier dossier, ImmutableArray<Bevinding> criteria) =>
    [
        .. from criterium in criteria
           where criterium.Uitkomst == Uitkomst.Voldoet
           from grondslag in Gelezen(dossier, criterium)
               .GroupBy(een => (een.Lijst, een.Verklaring.Onderwerp))
               .Select(een => een.MaxBy(verklaring => (verklaring.Verklaring.Door != Verklaringsbron.EigenVerklaring, verklaring.Verklaring.Op)))
           select new Grondslag
           {
               Norm = criterium.Norm,
               Pad = grondslag.Pad,
               Door = grondslag.Verklaring.Door!.Value,
               Op = grondslag.Verklaring.Op!.Value,
           },
    ];

    private static IEnumerable<(string Lijst, string Pad, Verklaring Verklaring)> Gelezen(Dossier dossier, Bevinding criterium) =>
        from plaats in criterium.Feiten.Select(feit => Plaats(feit.Pad)).OfType<(string Lijst, int Index)>().Distinct()
        let verklaring = Lijst(dossier, plaats.Lijst)[plaats.Index]
        where verklaring is { Voldoet: true, Op: not null, Door: not null }
        select (plaats.Lijst, string.Create(CultureInfo.InvariantCulture, $"{plaats.Lijst}/{plaats.Index}"), verklaring);

    /// <summary>De lijst van verklaringen waarin een feit ligt, en het hoeveelste het daarin is.</summary>
    private static (string Lijst, int Index)? Plaats(string pad)
    {
        var delen = pad.Split('/');
        var lijst = Array.IndexOf(delen, Verklaringen);
        return lijst > 0 && lijst + 1 < delen.Length ? (string.Join('/', delen[..(lijst + 1)]), Getal(delen[lijst + 1])) : null;
    }

    private static ImmutableArray<Verklaring> Lijst(Dossier dossier, string plaats)
    {
        var delen = plaats.Split('/');
        return (delen[1] == Therapeuten ? dossier.Therapeuten!.Value[Getal(delen[2])].Verklaringen : dossier.Praktijk!.Verklaringen)!.Value;
    }

    private static int Getal(string deel) => int.Parse(deel, CultureInfo.InvariantCulture);
}
