using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Waarom een voorwaarde uitkomt zoals zij uitkomt: een boom die even diep gaat als wat er gelopen heeft.</summary>
public sealed record Uitleg
{
    // De meeste delen van een uitleg zeggen alleen wat beweerd wordt, of het opgaat en waaruit het blijkt; de rest staat apart.
    private Bijzonderheden bij = Bijzonderheden.Geen;

    /// <summary>Wat op deze plaats beweerd wordt.</summary>
    public required Tekst Bewering { get; init; }

    /// <summary>Of de bewering opgaat.</summary>
    public required Waarheid Waarheid { get; init; }

    /// <summary>Het deel van het dossier waarover de bewering gaat, als dat hier begint.</summary>
    public JsonPointer? Onderwerp
    {
        get => bij.Onderwerp;
        init => bij = value == bij.Onderwerp ? bij : bij with { Onderwerp = value };
    }

    /// <summary>De code van de reden die de norm aan deze plaats verbindt, als zij niet opgaat.</summary>
    public string? Reden { get; init; }

    /// <summary>De laatste dag van de termijn die op deze plaats loopt of liep.</summary>
    public DateOnly? Uiterlijk
    {
        get => bij.Uiterlijk;
        init => bij = value == bij.Uiterlijk ? bij : bij with { Uiterlijk = value };
    }

    /// <summary>Sinds wanneer dit wacht als de bron er geen termijn voor geeft.</summary>
    public DateOnly? WachtSinds
    {
        get => bij.WachtSinds;
        init => bij = value == bij.WachtSinds ? bij : bij with { WachtSinds = value };
    }

    /// <summary>Wat een lezer hierbij moet weten zonder dat het iets aan de uitkomst verandert, als zin.</summary>
    public Tekst? Kanttekening
    {
        get => bij.Kanttekening;
        init => bij = value == bij.Kanttekening ? bij : bij with { Kanttekening = value };
    }

    /// <summary>Hoe het ervoor staat als er geteld is, zoals "96 van 120".</summary>
    public Tekst? Stand
    {
        get => bij.Stand;
        init => bij = value == bij.Stand ? bij : bij with { Stand = value };
    }

    /// <summary>Wat hier gevonden is als hele zin, die dan voor de feiten eronder in de plaats komt; in de taal die gevraagd wordt.</summary>
    public Func<Taal, string>? Zin
    {
        get => bij.Zin;
        init => bij = value == bij.Zin ? bij : bij with { Zin = value };
    }

    /// <summary>Of dit alleen bepaalt om welke elementen of om wie het gaat; wat daaruit blijkt, is bijzaak.</summary>
    public bool Afbakening { get; init; }

    /// <summary>Of van de onderdelen die opgaan het nieuwste genoeg zegt, omdat één ervan al volstaat.</summary>
    public bool NieuwsteVolstaat { get; init; }

    /// <summary>De getallen waarnaar hier geoordeeld is, ook die ontbraken.</summary>
    public ImmutableArray<Maat> Maten
    {
        get => bij.Maten;
        init => bij = value == bij.Maten ? bij : bij with { Maten = value };
    }

    /// <summary>De feiten die hier gelezen zijn; een feit zonder waarde is onbekend.</summary>
    public ImmutableArray<Feitwaarde> Feiten { get; init; } = [];

    /// <summary>Of hier meer ontbreekt dan genoemd is: van een heel lange lijst met onbekende feiten staat alleen het begin er.</summary>
    public bool MeerOntbreekt
    {
        get => bij.MeerOntbreekt;
        init => bij = value == bij.MeerOntbreekt ? bij : bij with { MeerOntbreekt = value };
    }

    /// <summary>De normwaarden die hier nodig waren en voor deze datum niet bekend zijn.</summary>
    public ImmutableArray<string> OntbrekendeNormwaarden
    {
        get => bij.OntbrekendeNormwaarden;
        init => bij = value == bij.OntbrekendeNormwaarden ? bij : bij with { OntbrekendeNormwaarden = value };
    }

    /// <summary>Of één onderdeel dat opgaat volstaat: wat aan elk ontbreekt, zijn dan wegen waaruit te kiezen is.</summary>
    public bool EenVolstaat { get; init; }

    /// <summary>Waaruit de bewering is opgebouwd.</summary>
    public ImmutableArray<Uitleg> Onderdelen { get; init; } = [];

    /// <summary>
    /// De onderdelen die de uitkomst dragen: die uitkomen zoals het geheel. Een enig onderdeel draagt altijd, ook als het
    /// geheel zijn uitkomst omkeert of er een termijn aan verbindt.
    /// </summary>
    public ImmutableArray<Uitleg> Dragend
    {
        get
        {
            var aantal = 0;
            foreach (var deel in Onderdelen)
            {
                aantal += Draagt(deel) ? 1 : 0;
            }

            return Onderdelen.Length == 1 || aantal == Onderdelen.Length ? Onderdelen : [.. Onderdelen.Where(Draagt)];
        }
    }

    /// <summary>De bekende feiten die de uitkomst dragen, elk één keer.</summary>
    public Feitenreeks DragendeFeiten()
    {
        var feiten = new Feitenreeks();
        foreach (var deel in DragendeWeg())
        {
            foreach (var feit in deel.Feiten)
            {
                if (feit.IsBekend)
                {
                    feiten.Voeg(feit);
                }
            }
        }

        return feiten;
    }

    /// <summary>
    /// De onbekende feiten die de uitkomst nog kunnen bepalen, elk één keer; leeg als zij vaststaat. Aan één lijst kan meer
    /// dan één feit ontbreken, zoals verklaringen over verschillende onderwerpen.
    /// </summary>
    public Feitenreeks OntbrekendeFeiten()
    {
        var feiten = new Feitenreeks(perLabel: true);
        foreach (var deel in Onbekend())
        {
            foreach (var feit in deel.Feiten)
            {
                if (!feit.IsBekend)
                {
                    feiten.Voeg(feit);
                }
            }
        }

        return feiten;
    }

    /// <summary>Of er meer ontbreekt dan <see cref="OntbrekendeFeiten"/> noemt, omdat een lijst er te veel heeft.</summary>
    public bool ErOntbreektMeer() => Onbekend().Exists(deel => deel.MeerOntbreekt);

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen, elk één keer; leeg als zij vaststaat.</summary>
    public IEnumerable<string> OntbrekendeMaten() => Onbekend().SelectMany(deel => deel.OntbrekendeNormwaarden).Distinct();

    /// <summary>De onderdelen op de weg naar de dragende bladeren, dit deel voorop.</summary>
    public IReadOnlyList<Uitleg> DragendeWeg()
    {
        var weg = new List<Uitleg>(8);
        VoegWegToe(weg);
        return weg;
    }

    /// <summary>Voegt de onderdelen op de weg naar de dragende bladeren aan een lijst toe, dit deel voorop.</summary>
    public void VoegWegToe(ICollection<Uitleg> weg)
    {
        ArgumentNullException.ThrowIfNull(weg);
        weg.Add(this);
        foreach (var deel in Onderdelen)
        {
            if (Onderdelen.Length == 1 || Draagt(deel))
            {
                deel.VoegWegToe(weg);
            }
        }
    }

    private bool Draagt(Uitleg deel) => deel.Waarheid == Waarheid;

    private List<Uitleg> Onbekend()
    {
        var weg = new List<Uitleg>();
        if (Waarheid == Waarheid.Onbekend)
        {
            VoegWegToe(weg);
            weg.RemoveAll(deel => deel.Waarheid != Waarheid.Onbekend);
        }

        return weg;
    }

    /// <summary>Wat maar weinig delen van een uitleg hebben.</summary>
    private sealed record Bijzonderheden
    {
        public static Bijzonderheden Geen { get; } = new();

        public JsonPointer? Onderwerp { get; init; }

        public DateOnly? Uiterlijk { get; init; }

        public DateOnly? WachtSinds { get; init; }

        public Tekst? Kanttekening { get; init; }

        public Tekst? Stand { get; init; }

        public Func<Taal, string>? Zin { get; init; }

        public ImmutableArray<Maat> Maten { get; init; } = [];

        public bool MeerOntbreekt { get; init; }

        public ImmutableArray<string> OntbrekendeNormwaarden { get; init; } = [];
    }
}
