using System.Collections.Immutable;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Fhir;

/// <summary>De vaste codes van waarom een resource niets bijdroeg. Deel van het contract.</summary>
public static class Ongebruiktreden
{
    /// <summary>Uit deze soort resource wordt niets gelezen.</summary>
    public const string Soort = "soort";

    /// <summary>De bron noemt deze resource vaker; de eerste telt.</summary>
    public const string Dubbel = "dubbel";

    /// <summary>Een resource zonder <c>id</c> is niet aan te wijzen.</summary>
    public const string ZonderSleutel = "zonder-sleutel";

    /// <summary>De resource is van een andere praktijk, of van wie is niet te zeggen.</summary>
    public const string NietVanDePraktijk = "niet-van-de-praktijk";

    /// <summary>De bron noemt meer dan één praktijk, en welke het is niet.</summary>
    public const string PraktijkOnduidelijk = "praktijk-onduidelijk";

    /// <summary>Bij welk zorgtraject dit hoort, is niet te zeggen.</summary>
    public const string TrajectOnduidelijk = "traject-onduidelijk";

    /// <summary>De status maakt dat dit niet telt, zoals <c>entered-in-error</c>.</summary>
    public const string Status = "status";

    /// <summary>De dag ontbreekt, of alleen de maand of het jaar is bekend.</summary>
    public const string DatumOnvolledig = "datum-onvolledig";

    /// <summary>De code zegt niet wat dit is.</summary>
    public const string CodeOnbekend = "code-onbekend";

    /// <summary>De soort is niet volledig genoemd, en van een deel van een lijst wordt geen lijst gemaakt.</summary>
    public const string NietVolledig = "niet-volledig";

    /// <summary>Een bundel met een volgende pagina: van de hele bron is niets volledig.</summary>
    public const string Vervolgpagina = "vervolgpagina";

    /// <summary>Een nummer dat een burgerservicenummer kan zijn, is weggelaten.</summary>
    public const string Nummer = "nummer-weggelaten";

    /// <summary>Alle codes met hun betekenis.</summary>
    public static ImmutableDictionary<string, Tekst> Alle { get; } = new Dictionary<string, Tekst>
    {
        [Soort] = new("Uit deze soort resource wordt niets gelezen.", "Nothing is read from this type of resource."),
        [Dubbel] = new("Deze resource staat er vaker; de eerste telt.", "This resource occurs more than once; the first counts."),
        [ZonderSleutel] = new("Deze resource heeft geen id.", "This resource has no id."),
        [NietVanDePraktijk] = new("Deze resource is niet van de praktijk, of dat blijkt niet.", "This resource is not of the practice, or that does not appear."),
        [PraktijkOnduidelijk] = new("Er is meer dan één praktijk, en welke het is, is niet gezegd.", "There is more than one practice, and which is meant was not said."),
        [TrajectOnduidelijk] = new("Bij welk zorgtraject dit hoort, is niet te zeggen.", "To which course of care this belongs cannot be told."),
        [Status] = new("De status maakt dat dit niet telt.", "The status makes that this does not count."),
        [DatumOnvolledig] = new("De dag ontbreekt of is niet op de dag bekend.", "The date is missing or not known to the day."),
        [CodeOnbekend] = new("De code zegt niet wat dit is.", "The code does not say what this is."),
        [NietVolledig] = new("De soort is niet volledig genoemd; een deel van een lijst is geen lijst.", "The type was not declared complete; part of a list is not a list."),
        [Vervolgpagina] = new("De bundel heeft een volgende pagina; van de bron is niets volledig.", "The bundle has a next page; nothing of the source is complete."),
        [Nummer] = new("Een nummer dat een burgerservicenummer kan zijn, is weggelaten.", "A number that may be a citizen service number was left out."),
    }.ToImmutableDictionary(StringComparer.Ordinal);
}
