using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;

namespace Kwaliteitskader.Opvolging.Werklijsten;

/// <summary>Wat er voor een dossier te doen is, zoals het in JSON staat.</summary>
public sealed partial record Werklijst
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/werklijst/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    public string Schema { get; init; } = Schemanaam;

    /// <summary>De sleutel van het dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Wat er gedaan moet worden, de vroegste laatste dag voorop.</summary>
    public required ImmutableArray<Werktaak> Taken { get; init; }

    /// <summary>Wat er gevraagd wordt.</summary>
    public required ImmutableArray<Werkvraag> Vragen { get; init; }

    /// <summary>De bevindingen waarover een mens moet oordelen.</summary>
    public required ImmutableArray<Bevindingsleutel> Beoordelingsverzoeken { get; init; }

    /// <summary>De bevindingen die niet te herstellen zijn, om op terug te kijken.</summary>
    public required ImmutableArray<Bevindingsleutel> Leerpunten { get; init; }

    /// <summary>De tekorten waarover niets afgesproken is, voor wie de praktijk leidt.</summary>
    public required ImmutableArray<Bevindingsleutel> Escalaties { get; init; }

    /// <summary>De registers die binnen bereik zijn.</summary>
    public required ImmutableArray<Werkkans> Kansen { get; init; }

    /// <summary>De feiten waarop drie of meer bevindingen rusten.</summary>
    public required ImmutableArray<Werkoorzaak> Oorzaken { get; init; }

    /// <summary>De werklijst van een sessie.</summary>
    /// <param name="sessie">De sessie.</param>
    /// <param name="taal">De taal van de zinnen.</param>
    public static Werklijst Van(Dossiersessie sessie, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(sessie);
        var herinnerd = sessie.Van<Herinnering>().ToDictionary(herinnering => herinnering.Taak, herinnering => herinnering.Dagen);
        return new()
        {
            Dossier = sessie.Dossier.Id,
            Peildatum = sessie.Peildatum,
            Taken = [.. Werkvolgorde.Van(sessie.Van<Taak>()).Select(taak => Werktaak.Van(taak, sessie, herinnerd.TryGetValue(taak.Sleutel, out var dagen) ? dagen : null, taal))],
            Vragen = [.. sessie.Van<Vraag>().Select(vraag => Werkvraag.Van(vraag, sessie, taal))],
            Beoordelingsverzoeken = [.. sessie.Van<Beoordelingsverzoek>().SelectMany(verzoek => verzoek.Bevindingen)],
            Leerpunten = [.. sessie.Van<Leerpunt>().SelectMany(leerpunt => leerpunt.Bevindingen)],
            Escalaties = [.. sessie.Van<Escalatie>().SelectMany(escalatie => escalatie.Bevindingen)],
            Kansen = [.. sessie.Van<Kans>().Select(kans => Werkkans.Van(kans, taal))],
            Oorzaken = [.. sessie.Van<Oorzaak>().Select(Werkoorzaak.Van)],
        };
    }
}

/// <summary>Een taak op een werklijst: wat, voor wie, voor wanneer en waarom.</summary>
public sealed partial record Werktaak
{
    /// <summary>De code van de daad.</summary>
    public required string Daad { get; init; }

    /// <summary>Wat er te doen is.</summary>
    public required string Wat { get; init; }

    /// <summary>Waaraan of voor wie het gedaan wordt.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Wie aan zet is.</summary>
    public required Uitvoerder Wie { get; init; }

    /// <summary>Waarom de taak er is.</summary>
    public required Taaksoort Soort { get; init; }

    /// <summary>De laatste dag, inclusief; afwezig als geen bron er een geeft.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Hoogstens zoveel dagen voor die dag is er nu aan herinnerd; afwezig als dat nog niet is.</summary>
    public int? Herinnerd { get; init; }

    /// <summary>De regel die de taak afleidde.</summary>
    public required string Regel { get; init; }

    /// <summary>De bevindingen die om de taak vragen.</summary>
    public required ImmutableArray<Bevindingsleutel> Bevindingen { get; init; }

    internal static Werktaak Van(Taak taak, Dossiersessie sessie, int? herinnerd, Taal taal) => new()
    {
        Daad = taak.Daad,
        Wat = taak.Wat.In(taal),
        Onderwerp = taak.Onderwerp,
        Wie = taak.Wie,
        Soort = taak.Soort,
        Uiterlijk = taak.Uiterlijk,
        Herinnerd = herinnerd,
        Regel = sessie.LegUit(taak).Regel,
        Bevindingen = [.. taak.Bevindingen],
    };
}

/// <summary>Een vraag op een werklijst.</summary>
public sealed partial record Werkvraag
{
    /// <summary>Wat er gevraagd wordt.</summary>
    public required string Vraagt { get; init; }

    /// <summary>De plaatsen van de feiten; meer dan één als elk van hen volstaat.</summary>
    public required ImmutableArray<string> Paden { get; init; }

    /// <summary>De normwaarde die gevraagd wordt; afwezig als het om feiten gaat.</summary>
    public string? Normwaarde { get; init; }

    /// <summary>Wie het kan aanleveren.</summary>
    public required Uitvoerder Wie { get; init; }

    /// <summary>De regel die de vraag afleidde.</summary>
    public required string Regel { get; init; }

    /// <summary>De bevindingen die erom vragen.</summary>
    public required ImmutableArray<Bevindingsleutel> Bevindingen { get; init; }

    internal static Werkvraag Van(Vraag vraag, Dossiersessie sessie, Taal taal) => new()
    {
        Vraagt = vraag.Gemis.Label.In(taal),
        Paden = [.. vraag.Gemis.Paden],
        Normwaarde = vraag.Gemis.Normwaarde,
        Wie = vraag.Wie,
        Regel = sessie.LegUit(vraag).Regel,
        Bevindingen = [.. vraag.Bevindingen],
    };
}

/// <summary>Een register dat binnen bereik is.</summary>
public sealed partial record Werkkans
{
    /// <summary>Het register.</summary>
    public required Register Register { get; init; }

    /// <summary>Wie ingeschreven kan worden.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De codes van wat er nog te doen is.</summary>
    public required ImmutableArray<string> Daden { get; init; }

    /// <summary>Hetzelfde in zinnen.</summary>
    public required ImmutableArray<string> Wat { get; init; }

    internal static Werkkans Van(Kans kans, Taal taal) => new()
    {
        Register = kans.Register,
        Onderwerp = kans.Onderwerp,
        Daden = [.. kans.Daden.Select(daad => daad.Code)],
        Wat = [.. kans.Daden.Select(daad => daad.Wat.In(taal))],
    };
}

/// <summary>Feiten waarop drie of meer bevindingen rusten.</summary>
public sealed partial record Werkoorzaak
{
    /// <summary>De plaatsen van de feiten.</summary>
    public required ImmutableArray<string> Feiten { get; init; }

    /// <summary>De bevindingen.</summary>
    public required ImmutableArray<Bevindingsleutel> Bevindingen { get; init; }

    internal static Werkoorzaak Van(Oorzaak oorzaak) => new() { Feiten = [.. oorzaak.Feiten], Bevindingen = [.. oorzaak.Bevindingen] };
}
