using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>De keuzen die de regels over aanspraak delen, elk met haar zekerheid.</summary>
public static class Aanspraakinterpretaties
{
    /// <summary>INT-AAN-1: wat één zitting is.</summary>
    public static Interpretatie Zitting { get; } = Maak("INT-AAN-1", Zekerheid.Middel,
        new("Eén zitting voor één aandoening is één behandeling; intake en screening tellen mee, tenzij de aanleveraar ze weglaat.", "One sitting for one condition is one treatment; intake and screening count unless the supplier leaves them out."),
        new("De bronnen zeggen niet hoe verzekeraars screening en intake tellen.", "The sources do not say how insurers count screening and intake."),
        new("Intake en screening tellen niet mee.", "Intake and screening do not count."));

    /// <summary>INT-AAN-2: waarover de eerste twintig geteld worden.</summary>
    public static Interpretatie EersteTwintig { get; } = Maak("INT-AAN-2", Zekerheid.Middel,
        new("De eerste twintig gelden één keer per lijstaandoening, over jaren, behandelaars, praktijken en verzekeraars heen, ook na een onderbreking.", "The first twenty apply once per list condition, across years, therapists, practices and insurers, also after a pause."),
        new("De voortgangsrapportage spreekt van de hele behandeling, ook over jaren; dat het per aandoening is, zeggen alleen anderen.", "The progress report speaks of the whole treatment, also over years; that it is per condition only others say."),
        new("Een nieuwe episode begint opnieuw te tellen.", "A new episode starts the count anew."));

    /// <summary>INT-AAN-3: achttien worden.</summary>
    public static Interpretatie AchttienWorden { get; } = Maak("INT-AAN-3", Zekerheid.Laag,
        new("Zittingen van voor de achttiende verjaardag tellen mee voor de eerste twintig.", "Sittings before the eighteenth birthday count towards the first twenty."),
        new("De voortgangsrapportage spreekt van de hele behandeling; geen bron beslist het.", "The progress report speaks of the whole treatment; no source settles it."),
        new("De telling begint bij achttien.", "The count starts at eighteen."));

    /// <summary>INT-AAN-4: begin van een termijn.</summary>
    public static Interpretatie BeginVanTermijn { get; } = Maak("INT-AAN-4", Zekerheid.Middel,
        new("Een termijn van bijlage 1 loopt vanaf de eerste behandeling van de aandoening, ook een ongedekte; waar de bijlage een ander begin noemt, vanaf daar.", "A term of annex 1 runs from the first treatment of the condition, uncovered ones included; where the annex names another beginning, from there."),
        new("De tekst noemt de aanvang van de behandeling.", "The text names the start of the treatment."),
        new("De termijn loopt vanaf de verwijzing of vanaf de eerste gedekte zitting.", "The term runs from the referral or from the first covered sitting."));

    /// <summary>INT-AAN-5: een aantal maanden.</summary>
    public static Interpretatie Maanden { get; } = Maak("INT-AAN-5", Zekerheid.Middel,
        new("Een aantal maanden loopt tot en met de dag voor hetzelfde dagnummer; bestaat dat niet, tot en met de laatste dag van die maand. Na een gebeurtenis telt haar eigen dag niet mee (INT-AAN-5b).", "A number of months runs through the day before the same day number; if it does not exist, through the last day of that month. After an event its own day is not counted (INT-AAN-5b)."),
        new("Anders kost een korte maand de patiënt een dag; uitgewerkte voorbeelden van verzekeraars passen erbij.", "Otherwise a short month takes a day from the patient; worked examples of insurers fit."),
        new("Letterlijk een dag korter in een kortere maand; de dag van de gebeurtenis telt mee.", "Literally a day shorter in a shorter month; the day of the event counts."));

    /// <summary>INT-AAN-6: welke versie.</summary>
    public static Interpretatie Versie { get; } = Maak("INT-AAN-6", Zekerheid.Middel,
        new("De regels van de dag van de zitting beslissen, niet die van het begin van de behandeling.", "The rules of the day of the sitting decide, not those of the start of the treatment."),
        new("Er is geen overgangsrecht gevonden.", "No transitional law was found."),
        new("De regels van het begin blijven gelden.", "The rules of the start keep applying."));

    /// <summary>INT-AAN-7: bekkenfysiotherapie opnieuw.</summary>
    public static Interpretatie BekkenHerhaling { get; } = Maak("INT-AAN-7", Zekerheid.Middel,
        new("De negen zijn niet aan een jaar gebonden. Of een nieuwe indicatie opnieuw negen geeft, vraagt een oordeel.", "The nine are not tied to a year. Whether a new indication gives nine again needs a judgement."),
        new("Verzekeraars lezen het verschillend: één keer per indicatie of één keer in een leven.", "Insurers read it differently: once per indication or once in a lifetime."),
        new("Per indicatie opnieuw.", "Again per indication."), new("Eén keer.", "Once."));

    /// <summary>INT-AAN-8: vaatlijden opnieuw.</summary>
    public static Interpretatie VaatlijdenHerhaling { get; } = Maak("INT-AAN-8", Zekerheid.Middel,
        new("Na 37 zittingen of twaalf maanden geeft dezelfde klacht niets meer. Of een terugkeer een nieuwe periode opent, vraagt een oordeel.", "After 37 sittings or twelve months the same complaint gives nothing more. Whether a recurrence opens a new period needs a judgement."),
        new("Verzekeraars lezen het verschillend.", "Insurers read it differently."),
        new("Per indicatie opnieuw.", "Again per indication."), new("Eén keer.", "Once."));

    /// <summary>INT-AAN-9: artrose samen.</summary>
    public static Interpretatie Gewrichten { get; } = Maak("INT-AAN-9", Zekerheid.Middel,
        new("Heupen en knieën, links en rechts, delen één telling van twaalf; een nieuwe indicatie na de twaalf maanden geeft er twaalf.", "Hips and knees, left and right, share one count of twelve; a new indication after the twelve months gives twelve."),
        new("Zo leggen het KNGF en het Zorginstituut het uit.", "So the KNGF and the Zorginstituut explain it."),
        new("Per gewricht twaalf.", "Twelve per joint."));

    /// <summary>INT-AAN-10: de klasse bij COPD.</summary>
    public static Interpretatie CopdKlasse { get; } = Maak("INT-AAN-10", Zekerheid.Laag,
        new("De klasse bij het begin van een tijdvak bepaalt het maximum; een stijging werkt meteen, een daling vanaf het volgende tijdvak.", "The class at the start of a period sets the maximum; a rise works at once, a fall from the next period."),
        new("Zo klasseren verzekeraars per jaar, met tussentijdse stijging.", "So insurers classify by the year, with a rise in between."),
        new("Elke wijziging werkt meteen.", "Each change works at once."));

    /// <summary>INT-AAN-11: het begin bij COPD.</summary>
    public static Interpretatie CopdBegin { get; } = Maak("INT-AAN-11", Zekerheid.Middel,
        new("Het startjaar begint één keer; wie op 31 december 2018 onder behandeling was, begint met de eerste zitting van 2019, en zittingen van daarvoor tellen niet.", "The start year begins once; who was under treatment on 31 December 2018 begins with the first sitting of 2019, and earlier sittings do not count."),
        new("Zo voerden verzekeraars de wijziging in.", "So insurers introduced the change."),
        new("De eerste zitting ooit begint het startjaar.", "The first sitting ever begins the start year."));

    /// <summary>INT-AAN-12: welk beroep.</summary>
    public static Interpretatie Beroep { get; } = Maak("INT-AAN-12", Zekerheid.Middel,
        new("Bekkenfysiotherapie is alleen gedekt bij een fysiotherapeut; bij vaatlijden, artrose en COPD telt oefentherapie mee.", "Pelvic physiotherapy is covered only from a physiotherapist; for arterial disease, osteoarthritis and COPD exercise therapy counts too."),
        new("De letterlijke tekst noemt fysiotherapie, Zorginstituut en verzekeraars ook oefentherapie.", "The literal text names physiotherapy, Zorginstituut and insurers also exercise therapy."),
        new("Letterlijk: alleen fysiotherapie.", "Literally: physiotherapy only."));

    /// <summary>INT-AAN-14: leeftijd.</summary>
    public static Interpretatie Leeftijd { get; } = Maak("INT-AAN-14", Zekerheid.Hoog,
        new("De leeftijd op de dag van de zitting telt; de verjaardag hoort bij de nieuwe leeftijd. Wie op 29 februari geboren is, wordt in een gewoon jaar op 1 maart ouder (INT-AAN-13).", "The age on the day of the sitting counts; the birthday belongs to the new age. Who was born on 29 February grows older on 1 March in a common year (INT-AAN-13)."),
        new("De tekst spreekt van jonger dan en ouder; van 29 februari is geen wetsartikel gevonden.", "The text speaks of younger than and older; no statute was found on 29 February."),
        new("Op 28 februari.", "On 28 February."));

    /// <summary>INT-AAN-15: minderjarig en de lijsttermijn voorbij.</summary>
    public static Interpretatie NaLijsttermijn { get; } = Maak("INT-AAN-15", Zekerheid.Laag,
        new("Is voor een minderjarige de lijsttermijn voorbij, dan gelden de negen per jaar; zittingen binnen de termijn verbruiken die niet.", "If the list term of a minor is over, the nine a year apply; sittings within the term do not use them up."),
        new("Lid 9 geldt voor wat niet onder lid 2 valt.", "Paragraph 9 applies to what is not under paragraph 2."),
        new("Zij tellen mee, of lid 9 geldt niet.", "They count, or paragraph 9 does not apply."));

    /// <summary>INT-AAN-16: valpreventie.</summary>
    public static Interpretatie Valpreventie { get; } = Maak("INT-AAN-16", Zekerheid.Laag,
        new("De twaalf maanden lopen vanaf het begin van de vorige interventie.", "The twelve months run from the start of the previous intervention."),
        new("De tekst noemt geen begin.", "The text names no beginning."),
        new("Vanaf haar einde.", "From its end."), new("Per kalenderjaar.", "Per calendar year."));

    /// <summary>INT-AAN-17: de grenzen van wat de bibliotheek kent.</summary>
    public static Interpretatie Horizon { get; } = Maak("INT-AAN-17", Zekerheid.Hoog,
        new("De bibliotheek kent de regels van 2019 tot en met 2026; daarbuiten is het antwoord onbekend.", "The library knows the rules of 2019 through 2026; outside them the answer is unknown."),
        new("Het pakket verandert elk jaar op 1 januari.", "The package changes each year on 1 January."),
        new("De laatst bekende regels blijven gelden.", "The last known rules keep applying."));

    /// <summary>Alle, in de volgorde van hun nummer.</summary>
    public static ImmutableArray<Interpretatie> Alle { get; } =
    [
        Zitting, EersteTwintig, AchttienWorden, BeginVanTermijn, Maanden, Versie, BekkenHerhaling, VaatlijdenHerhaling, Gewrichten, CopdKlasse,
        CopdBegin, Beroep, Leeftijd, NaLijsttermijn, Valpreventie, Horizon,
    ];

    private static Interpretatie Maak(string id, Zekerheid zekerheid, Tekst keuze, Tekst waarom, Tekst alternatief, Tekst? nogEen = null) =>
        new() { Id = id, Keuze = keuze, Waarom = waarom, Alternatieven = nogEen is { } tweede ? [alternatief, tweede] : [alternatief], Zekerheid = zekerheid };
}
