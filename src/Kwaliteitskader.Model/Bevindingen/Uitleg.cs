using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Waarom een voorwaarde uitkomt zoals zij uitkomt: een boom die even diep gaat als wat er gelopen heeft.</summary>
public sealed record Uitleg
{
    /// <summary>Wat op deze plaats beweerd wordt.</summary>
    public required Tekst Bewering { get; init; }

    /// <summary>Of de bewering opgaat.</summary>
    public required Waarheid Waarheid { get; init; }

    /// <summary>Het deel van het dossier waarover de bewering gaat, als dat hier begint.</summary>
    public JsonPointer? Onderwerp { get; init; }

    /// <summary>De code van de reden die de norm aan deze plaats verbindt, als zij niet opgaat.</summary>
    public string? Reden { get; init; }

    /// <summary>De laatste dag van de termijn die op deze plaats loopt of liep.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Sinds wanneer dit wacht als de bron er geen termijn voor geeft.</summary>
    public DateOnly? WachtSinds { get; init; }

    /// <summary>Wat een lezer hierbij moet weten zonder dat het iets aan de uitkomst verandert, als zin.</summary>
    public Tekst? Kanttekening { get; init; }

    /// <summary>Hoe het ervoor staat als er geteld is, zoals "96 van 120".</summary>
    public Tekst? Stand { get; init; }

    /// <summary>Wat hier gevonden is als hele zin, die dan voor de feiten eronder in de plaats komt.</summary>
    public Tekst? Zin { get; init; }

    /// <summary>Of dit alleen bepaalt om welke elementen of om wie het gaat; wat daaruit blijkt, is bijzaak.</summary>
    public bool Afbakening { get; init; }

    /// <summary>Of van de onderdelen die opgaan het nieuwste genoeg zegt, omdat één ervan al volstaat.</summary>
    public bool NieuwsteVolstaat { get; init; }

    /// <summary>De getallen waarnaar hier geoordeeld is, ook die ontbraken.</summary>
    public ImmutableArray<Maat> Maten { get; init; } = [];

    /// <summary>De feiten die hier gelezen zijn; een feit zonder waarde is onbekend.</summary>
    public ImmutableArray<Feitwaarde> Feiten { get; init; } = [];

    /// <summary>De normwaarden die hier nodig waren en voor deze datum niet bekend zijn.</summary>
    public ImmutableArray<string> OntbrekendeNormwaarden { get; init; } = [];

    /// <summary>Of één onderdeel dat opgaat volstaat: wat aan elk ontbreekt, zijn dan wegen waaruit te kiezen is.</summary>
    public bool EenVolstaat { get; init; }

    /// <summary>Waaruit de bewering is opgebouwd.</summary>
    public ImmutableArray<Uitleg> Onderdelen { get; init; } = [];

    /// <summary>
    /// De onderdelen die de uitkomst dragen: die uitkomen zoals het geheel. Een enig onderdeel draagt altijd, ook als het
    /// geheel zijn uitkomst omkeert of er een termijn aan verbindt.
    /// </summary>
    public IEnumerable<Uitleg> Dragend =>
        Onderdelen.Length == 1 ? Onderdelen : Onderdelen.Where(deel => deel.Waarheid == Waarheid);

    /// <summary>De bekende feiten die de uitkomst dragen, elk één keer.</summary>
    public IEnumerable<Feitwaarde> DragendeFeiten()
    {
        var feiten = new List<Feitwaarde>();
        foreach (var deel in Doorloop())
        {
            foreach (var feit in deel.Feiten)
            {
                if (feit.Waarde is not null)
                {
                    feiten.Add(feit);
                }
            }
        }

        return feiten.Count < 2 ? feiten : feiten.DistinctBy(feit => feit.Pad);
    }

    /// <summary>
    /// De onbekende feiten die de uitkomst nog kunnen bepalen, elk één keer; leeg als zij vaststaat. Aan één lijst kan meer
    /// dan één feit ontbreken, zoals verklaringen over verschillende onderwerpen.
    /// </summary>
    public IEnumerable<Feitwaarde> OntbrekendeFeiten() =>
        Onbekend().SelectMany(deel => deel.Feiten).Where(feit => feit.Waarde is null).DistinctBy(feit => new Plek(feit.Pad, feit.Label));

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen, elk één keer; leeg als zij vaststaat.</summary>
    public IEnumerable<string> OntbrekendeMaten() => Onbekend().SelectMany(deel => deel.OntbrekendeNormwaarden).Distinct();

    /// <summary>De onderdelen op de weg naar de dragende bladeren, dit deel voorop.</summary>
    public IEnumerable<Uitleg> DragendeWeg() => Doorloop();

    private IEnumerable<Uitleg> Onbekend() =>
        Waarheid == Waarheid.Onbekend ? Doorloop().Where(deel => deel.Waarheid == Waarheid.Onbekend) : [];

    private List<Uitleg> Doorloop()
    {
        var weg = new List<Uitleg>();
        Voeg(this, weg);
        return weg;
    }

    private static void Voeg(Uitleg uitleg, List<Uitleg> weg)
    {
        weg.Add(uitleg);
        foreach (var deel in uitleg.Onderdelen)
        {
            if (uitleg.Onderdelen.Length == 1 || deel.Waarheid == uitleg.Waarheid)
            {
                Voeg(deel, weg);
            }
        }
    }

    /// <summary>Een feit op een plaats. Labels doen zelden ter zake, en hun lange teksten tellen daarom niet mee in de hash.</summary>
    private readonly record struct Plek(JsonPointer Pad, Tekst Label)
    {
        public override int GetHashCode() => Pad.GetHashCode();
    }
}
