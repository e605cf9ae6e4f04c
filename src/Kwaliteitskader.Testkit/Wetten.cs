using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Testkit;

/// <summary>
/// Wetten die voor elke toets en elk dossier gelden, ook met normen van een gastheer. Elk geeft <see langword="null"/> als zij opgaat, en anders
/// wat ertegen pleit.
/// </summary>
public static class Wetten
{
    /// <summary>Een toets gooit nooit, en geeft van elk oordeel een bevinding met dezelfde uitkomst.</summary>
    public static string? GooitNooit(Kwaliteitstoets toets, Dossier dossier, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(toets);
        var rapport = toets.Toets(dossier, dag);
        var oordelen = rapport.Oordelen.ToArray().Select(oordeel => (rapport.Norm(oordeel).Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde, oordeel.Uitkomst));
        var bevindingen = rapport.Document().Bevindingen.Select(bevinding => (bevinding.Norm, bevinding.Onderwerp, bevinding.Uitkomst));
        return oordelen.SequenceEqual(bevindingen) ? null : "de bevindingen zeggen iets anders dan de oordelen";
    }

    /// <summary>Twee keer toetsen geeft dezelfde bytes.</summary>
    public static string? Herhaalbaar(Kwaliteitstoets toets, Dossier dossier, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(toets);
        byte[] Bytes() => RapportSchrijver.Schrijf(toets.Toets(dossier, dag).Document());
        return Bytes().AsSpan().SequenceEqual(Bytes()) ? null : "twee keer toetsen geeft andere bytes";
    }

    /// <summary>De volgorde van lijsten maakt voor uitkomst, reden en termijn niets uit.</summary>
    public static string? VolgordeMaaktNietUit(Kwaliteitstoets toets, Dossier dossier, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(toets);
        List<string> Redenen(Dossier van) =>
            [.. toets.Toets(van, dag).Document().Bevindingen.Select(bevinding => $"{bevinding.Norm} {bevinding.Uitkomst} {bevinding.Reden} {bevinding.Uiterlijk:yyyy-MM-dd}").Order(StringComparer.Ordinal)];
        var verschil = Redenen(dossier.KeerLijstenOm()).Zip(Redenen(dossier)).FirstOrDefault(paar => paar.First != paar.Second);
        return verschil == default ? null : $"andersom {verschil.First}, anders {verschil.Second}";
    }

    /// <summary>
    /// Meer weten keert geen vaste uitkomst om, tenzij dan blijkt dat feiten elkaar tegenspreken. Geldt niet voor normen met een uitzondering
    /// of met een feit dat onbekend als afwezig telt: die moeten blijken.
    /// </summary>
    public static string? MeerFeitenKeertNietsOm(Kwaliteitstoets toets, HeelEnDeels paar, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(paar);
        // Wie een lijst niet kent, oordeelt niet over wie erop staat.
        var heel = toets.Toets(paar.Heel, dag).Oordelen.ToArray().ToDictionary(oordeel => (oordeel.Norm.Kaart.Id, oordeel.Onderwerp));
        foreach (var weinig in toets.Toets(paar.Deels, dag).Oordelen)
        {
            var alles = heel[(weinig.Norm.Kaart.Id, weinig.Onderwerp)];
            var mag = alles.Uitkomst == weinig.Uitkomst || BlijktTegenspraak(weinig.Norm, alles.Uitkomst, paar.Heel);
            if (!mag && weinig.Uitkomst != Uitkomst.NietVastTeStellen && IsOpenWereld(weinig.Norm))
            {
                return $"{weinig.Norm.Kaart.Id} {weinig.Onderwerp.Plaats}: {weinig.Uitkomst} wordt met meer feiten {alles.Uitkomst}";
            }
        }

        return null;
    }

    /// <summary>Een bevinding noemt wat er ontbreekt dan en alleen dan als zij niet vast te stellen is.</summary>
    public static string? NoemtWatOntbreekt(Kwaliteitstoets toets, Dossier dossier, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(toets);
        return toets.Toets(dossier, dag).Document().Bevindingen
            .Where(bevinding => (bevinding.Ontbreekt.Length + bevinding.OntbrekendeNormwaarden.Length > 0) != (bevinding.Uitkomst == Uitkomst.NietVastTeStellen))
            .Select(bevinding => $"{bevinding.Norm} {bevinding.Onderwerp}: {bevinding.Uitkomst}, en er ontbreekt {bevinding.Ontbreekt.Length}")
            .FirstOrDefault();
    }

    /// <summary>Of een norm, op tegenspraken na, niets als afwezig behandelt omdat het onbekend is.</summary>
    public static bool IsOpenWereld(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        return !norm.HeeftUitzonderingen && !Delen(norm).Any(steen => steen.EigenGeslotenWereld && !IsTegenspraak(steen));
    }

    /// <summary>
    /// Of de feiten die erbij kwamen een tegenspraak kunnen laten blijken: dan houdt een vaste uitkomst geen stand, maar keert zij
    /// ook niet om.
    /// </summary>
    /// <param name="norm">De norm.</param>
    /// <param name="later">De uitkomst met de feiten die erbij kwamen.</param>
    /// <param name="heel">Het dossier met die feiten.</param>
    public static bool BlijktTegenspraak(Norm norm, Uitkomst later, Dossier heel)
    {
        ArgumentNullException.ThrowIfNull(norm);
        return later is Uitkomst.OordeelNodig or Uitkomst.NietVastTeStellen
            && (Delen(norm).Any(IsTegenspraak) || (norm.EigenRedenen.Contains(Tegenspraken.EindeVoorBegin) && heel.HeeftOmgekeerdePeriode()));
    }

    // De eerste dag vanaf een andere hoort erbij: die andere dag is in deze wetten nooit verborgen.
    private static bool IsTegenspraak(Bouwsteen steen) =>
        steen.GetType() is { IsGenericType: true } soort
        && (soort.GetGenericTypeDefinition() == typeof(TwijfelAls<>) || soort.GetGenericTypeDefinition() == typeof(Uiterste<,>));

    private static IEnumerable<Bouwsteen> Delen(Norm norm) => norm.Bouwstenen.SelectMany(steen => steen.Alle());
}
