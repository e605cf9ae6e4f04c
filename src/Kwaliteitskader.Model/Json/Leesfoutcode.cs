namespace Kwaliteitskader.Model.Json;

/// <summary>De vaste codes van leesfouten. Deel van het contract.</summary>
public static class Leesfoutcode
{
    /// <summary>De invoer, of een element van een lijst, is leeg.</summary>
    public const string Leeg = "leeg";

    /// <summary>De tekst is geen JSON.</summary>
    public const string OngeldigeJson = "ongeldige-json";

    /// <summary>De JSON houdt op voor zij af is.</summary>
    public const string AfgebrokenJson = "afgebroken-json";

    /// <summary>De invoer zelf is niet verder te lezen, bijvoorbeeld omdat de gzip te vroeg ophoudt of omdat er iets anders op volgt.</summary>
    public const string AfgebrokenInvoer = "afgebroken-invoer";

    /// <summary>Het bestand is in UTF-16 of UTF-32 geschreven in plaats van in UTF-8.</summary>
    public const string VerkeerdeCodering = "verkeerde-codering";

    /// <summary>Het record, of wat erover te schrijven is, is groter dan de grens; zie <see cref="Leesopties.GrootsteRecord"/>.</summary>
    public const string RecordTeGroot = "record-te-groot";

    /// <summary>Een tekst bevat negen cijfers die de elfproef halen en dus een burgerservicenummer kunnen zijn.</summary>
    public const string Burgerservicenummer = "burgerservicenummer";

    /// <summary>Over het record is niet te oordelen, door een fout in het programma of in een norm van de gastheer.</summary>
    public const string Programmafout = "programmafout";

    /// <summary>Een sleutel zonder tekens.</summary>
    public const string LegeSleutel = "lege-sleutel";

    /// <summary>Er staat nog iets na het einde van het dossier of van de lijst.</summary>
    public const string RommelNaEinde = "rommel-na-einde";

    /// <summary>De JSON is dieper genest dan 64 niveaus.</summary>
    public const string TeDiep = "te-diep";

    /// <summary>Een lijst heeft meer elementen dan mag, of alle lijsten samen; zie <see cref="Leesopties.LangsteLijst"/>.</summary>
    public const string TeLangeLijst = "te-lange-lijst";

    /// <summary>Een tekst of naam bevat bytes of tekens die geen geldige tekst zijn.</summary>
    public const string OngeldigeTekst = "ongeldige-tekst";

    /// <summary>Het veld <c>schema</c> noemt een ander contract of een andere versie.</summary>
    public const string VerkeerdSchema = "verkeerd-schema";

    /// <summary>Een eigenschap die het contract niet kent.</summary>
    public const string OnbekendeEigenschap = "onbekende-eigenschap";

    /// <summary>Een eigenschap die in hetzelfde object al stond.</summary>
    public const string DubbeleEigenschap = "dubbele-eigenschap";

    /// <summary>Een verplichte eigenschap die er niet is.</summary>
    public const string OntbrekendeEigenschap = "ontbrekende-eigenschap";

    /// <summary>Een waarde van een andere soort dan hier hoort, ook <c>null</c> waar die niet mag.</summary>
    public const string VerkeerdType = "verkeerd-type";

    /// <summary>Een naam die niet bij de opsomming hoort.</summary>
    public const string OnbekendeWaarde = "onbekende-waarde";

    /// <summary>Een tekst die geen bestaande dag in de vorm <c>jjjj-mm-dd</c> is.</summary>
    public const string OnmogelijkeDatum = "onmogelijke-datum";

    /// <summary>Een dispensatie of beoordeling die eindigt voor zij begint.</summary>
    public const string EindeVoorBegin = "einde-voor-begin";

    /// <summary>Een dispensatie of beoordeling over een therapeut of zorgtraject die het dossier niet heeft, of onder een sleutel die er meer hebben; alleen als waarschuwing.</summary>
    public const string OnbekendOnderwerp = "onbekend-onderwerp";

    /// <summary>Een sleutel die in dezelfde lijst al voorkwam; alleen bij het nakijken van een dossier dat in code gemaakt is.</summary>
    public const string DubbeleSleutel = "dubbele-sleutel";

    /// <summary>Een zorgtraject van een therapeut die het dossier niet heeft; alleen bij het nakijken van een dossier dat in code gemaakt is.</summary>
    public const string OnbekendeTherapeut = "onbekende-therapeut";

    /// <summary>Een hoeveelheid onder nul.</summary>
    public const string NegatiefGetal = "negatief-getal";

    /// <summary>Een wijziging die niet op dit dossier past: haar plaats bestaat niet, of zij is geen geldige wijziging.</summary>
    public const string WijzigingPastNiet = "wijziging-past-niet";

    /// <summary>Geen fout op zichzelf: het record heeft er meer dan <see cref="Leesresultaat.MeesteFouten"/>, en <see cref="Leesfout.Gevonden"/> zegt hoeveel er niet genoemd zijn.</summary>
    public const string MeerFouten = "meer-fouten";

    /// <summary>Een getal dat groter is dan hier past.</summary>
    public const string GetalTeGroot = "getal-te-groot";
}
