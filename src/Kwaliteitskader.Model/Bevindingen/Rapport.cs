using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Het rapport over één dossier, zoals het in JSON staat.</summary>
public sealed partial record Rapport
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/rapport/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>Het beoordeelde dossier.</summary>
    public required Dossierkenmerk Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De normen waarnaar geoordeeld is.</summary>
    public required Normensetkenmerk Normenset { get; init; }

    /// <summary>De keuzen in de lezing van de bronnen waaruit een gastheer kan kiezen, en wat gekozen is.</summary>
    public required ImmutableArray<GekozenLezing> Interpretaties { get; init; }

    /// <summary>Het aantal bevindingen per uitkomst.</summary>
    public required Telling Telling { get; init; }

    /// <summary>Hoeveel van die bevindingen een dispensatie hebben die op de peildatum loopt; afwezig als er geen zijn.</summary>
    public Telling? Gedispenseerd { get; init; }

    /// <summary>Over hoeveel bevindingen die om een oordeel vragen een mens al oordeelde; afwezig als er geen zijn.</summary>
    public Beoordelingstelling? Beoordeeld { get; init; }

    /// <summary>De bevindingen: één per norm en onderwerp.</summary>
    public required ImmutableArray<Bevinding> Bevindingen { get; init; }

    /// <summary>Zoals <c>p1 2026-11-26 normen 1.0.0: 12 bevindingen</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Dossier.Id} {Peildatum:O} normen {Normenset.Versie}: {Bevindingen.Length} bevindingen");
}

/// <summary>Welk dossier een rapport beoordeelt.</summary>
public sealed record Dossierkenmerk
{
    /// <summary>De sleutel van het dossier.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 van de feiten, hexadecimaal in kleine letters, over het dossier zoals deze bibliotheek het schrijft.</summary>
    public required string Sha256 { get; init; }
}

/// <summary>Naar welke normen een rapport oordeelt.</summary>
public sealed partial record Normensetkenmerk
{
    /// <summary>De versie van de normen.</summary>
    public required string Versie { get; init; }

    /// <summary>SHA-256 van de inhoud van de normen en normwaarden, hexadecimaal in kleine letters.</summary>
    public required string Sha256 { get; init; }

    /// <summary>De sleutels van de normen; afwezig als alle normen van de bibliotheek getoetst zijn.</summary>
    public ImmutableArray<string>? Normen { get; init; }

    /// <summary>De getallen die de gastheer opgaf, op sleutel; afwezig als er geen zijn. Een gekozen lezing hoort daar niet bij.</summary>
    public ImmutableArray<EigenNormwaarde>? EigenNormwaarden { get; init; }
}

/// <summary>Welke lezing van een bron gekozen is.</summary>
public sealed record GekozenLezing
{
    /// <summary>De sleutel van de interpretatie, zoals <c>INT-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>De sleutel van de gekozen lezing, zoals <c>vijf-werkdagen</c>.</summary>
    public required string Keuze { get; init; }
}

/// <summary>Wat een norm van een onderwerp vindt, met alles wat daarbij uitgelegd kan worden.</summary>
public sealed partial record Bevinding
{
    /// <summary>De sleutel van de norm.</summary>
    public required string Norm { get; init; }

    /// <summary>Hoe sterk de norm bindt.</summary>
    public required Normkracht Kracht { get; init; }

    /// <summary>Het onderwerp, als JSON Pointer in het dossier.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De sleutel van het onderwerp; van de praktijk is dat de sleutel van het dossier.</summary>
    public required string OnderwerpId { get; init; }

    /// <summary>De uitkomst.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>De code van de reden.</summary>
    public required string Reden { get; init; }

    /// <summary>De laatste dag van de termijn, inclusief, als er een loopt of liep.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Wanneer de uitkomst verandert als de feiten blijven zoals zij zijn.</summary>
    public Wending? Wending { get; init; }

    /// <summary>De vrijstelling van deze norm die op de peildatum loopt; aan de uitkomst verandert zij niets.</summary>
    public Dispensatie? Dispensatie { get; init; }

    /// <summary>Het oordeel van een mens dat op de peildatum geldt; alleen bij <see cref="Uitkomst.OordeelNodig"/>, en dat blijft de uitkomst.</summary>
    public Beoordeling? Beoordeling { get; init; }

    /// <summary>Het register waarvoor dit een criterium voor inschrijving is; afwezig bij een plicht.</summary>
    public Criterium? Criterium { get; init; }

    /// <summary>De feiten die de uitkomst dragen.</summary>
    public required ImmutableArray<BeslissendFeit> Feiten { get; init; }

    /// <summary>De ontbrekende feiten die de uitkomst nog kunnen bepalen, elk één keer.</summary>
    public required ImmutableArray<OntbrekendFeit> Ontbreekt { get; init; }

    /// <summary>Waar als er meer ontbreekt dan genoemd is, omdat een lijst er te veel heeft; afwezig als alles genoemd is.</summary>
    public bool? MeerOntbreekt { get; init; }

    /// <summary>De ontbrekende normwaarden die de uitkomst nog kunnen bepalen.</summary>
    public required ImmutableArray<string> OntbrekendeNormwaarden { get; init; }

    /// <summary>Waar de norm op berust.</summary>
    public required ImmutableArray<Bron> Bronnen { get; init; }

    /// <summary>De bevinding in een of twee zinnen.</summary>
    public required string Toelichting { get; init; }

    /// <summary>Wat er moet veranderen, als opdracht; afwezig als er niets te doen is.</summary>
    public string? Herstel { get; init; }

    /// <summary>Wie dat kan doen; afwezig als er niets te doen is.</summary>
    public Partij? HerstelDoor { get; init; }

    /// <summary>Zoals <c>WT-1 z1 voldoetNiet</c>.</summary>
    public override string ToString() => $"{Norm} {OnderwerpId} {EnumNamen.Van(Uitkomst)}";
}

/// <summary>De eerste dag waarop een uitkomst anders wordt als de feiten blijven zoals zij zijn.</summary>
public sealed record Wending
{
    /// <summary>De eerste dag met de andere uitkomst.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>De uitkomst van die dag af.</summary>
    public required Uitkomst Naar { get; init; }
}

/// <summary>Het register waarvoor een norm een criterium is, en of de praktijk er nu in staat.</summary>
public sealed record Criterium
{
    /// <summary>Het register.</summary>
    public required Register Register { get; init; }

    /// <summary>Of de praktijk er op de peildatum in staat; afwezig als dat niet bekend is of de feiten elkaar daarover tegenspreken.</summary>
    public bool? Ingeschreven { get; init; }
}

/// <summary>Een feit dat een uitkomst draagt.</summary>
public sealed record BeslissendFeit
{
    /// <summary>De plaats, als JSON Pointer in het dossier.</summary>
    public required string Pad { get; init; }

    /// <summary>De waarde zoals die in het dossier staat; een lege lijst is <c>[]</c>.</summary>
    public required string Waarde { get; init; }
}

/// <summary>Het aantal bevindingen per uitkomst.</summary>
public sealed record Telling
{
    /// <summary>Aantal <see cref="Uitkomst.Voldoet"/>.</summary>
    public required int Voldoet { get; init; }

    /// <summary>Aantal <see cref="Uitkomst.VoldoetNiet"/>.</summary>
    public required int VoldoetNiet { get; init; }

    /// <summary>Aantal <see cref="Uitkomst.NogTeVoldoen"/>.</summary>
    public required int NogTeVoldoen { get; init; }

    /// <summary>Aantal <see cref="Uitkomst.NietVastTeStellen"/>.</summary>
    public required int NietVastTeStellen { get; init; }

    /// <summary>Aantal <see cref="Uitkomst.OordeelNodig"/>.</summary>
    public required int OordeelNodig { get; init; }

    /// <summary>Aantal <see cref="Uitkomst.NietVanToepassing"/>.</summary>
    public required int NietVanToepassing { get; init; }

    /// <summary>Een telling, uit het aantal van elke uitkomst.</summary>
    public static Telling Van(Func<Uitkomst, int> aantal)
    {
        ArgumentNullException.ThrowIfNull(aantal);
        return new()
        {
            Voldoet = aantal(Uitkomst.Voldoet),
            VoldoetNiet = aantal(Uitkomst.VoldoetNiet),
            NogTeVoldoen = aantal(Uitkomst.NogTeVoldoen),
            NietVastTeStellen = aantal(Uitkomst.NietVastTeStellen),
            OordeelNodig = aantal(Uitkomst.OordeelNodig),
            NietVanToepassing = aantal(Uitkomst.NietVanToepassing),
        };
    }

    /// <summary>Het aantal van een uitkomst.</summary>
    public int Aantal(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Voldoet => Voldoet,
        Uitkomst.VoldoetNiet => VoldoetNiet,
        Uitkomst.NogTeVoldoen => NogTeVoldoen,
        Uitkomst.NietVastTeStellen => NietVastTeStellen,
        Uitkomst.OordeelNodig => OordeelNodig,
        _ => NietVanToepassing,
    };
}

/// <summary>Hoe mensen oordeelden over bevindingen die daarom vragen. Die blijven meetellen als <see cref="Uitkomst.OordeelNodig"/>.</summary>
public sealed record Beoordelingstelling
{
    /// <summary>Aantal <see cref="Beoordelingsuitkomst.Voldoet"/>.</summary>
    public required int Voldoet { get; init; }

    /// <summary>Aantal <see cref="Beoordelingsuitkomst.VoldoetNiet"/>.</summary>
    public required int VoldoetNiet { get; init; }
}
