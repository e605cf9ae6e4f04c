using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Een grond waarop een zitting gedekt kan zijn: voor wie, onder welke eisen, en hoeveel er is.</summary>
/// <remarks>Een gewijzigde grond is een nieuwe klasse met haar eigen geldigheid onder dezelfde sleutel, zoals bij normen.</remarks>
public abstract class Grond
{
    /// <summary>Hoe het onderwerp in een pad heet.</summary>
    public const string Onderwerppad = "/zorgtrajecten/*/aanspraak/aandoeningen/*";

    private readonly Lazy<Gronddelen> delen;

    private protected Grond(Grondkaart kaart)
    {
        Kaart = kaart;
        delen = new(() => new(Geadresseerde, [.. Eisen], Restant), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Wat over de grond te weten is zonder hem toe te passen.</summary>
    public Grondkaart Kaart { get; }

    /// <summary>De feiten die de grond leest, elk één keer, met hun pad in het dossier.</summary>
    public ImmutableArray<Feitgebruik> Feiten =>
        [.. Delen.Bouwstenen.SelectMany(steen => steen.Feiten(Onderwerppad)).DistinctBy(gebruik => gebruik.Pad)];

    /// <summary>De normwaarden die de grond leest, elk één keer.</summary>
    public ImmutableArray<Normwaarde> Normwaarden =>
        [.. Delen.Bouwstenen.SelectMany(steen => steen.Alle()).Select(steen => steen.EigenNormwaarde).OfType<Normwaarde>().Distinct()];

    /// <summary>Voor wie de grond is, uitgeschreven voor een lezer.</summary>
    public Zinsboom VoorWie => Delen.Geadresseerde.Zinsboom;

    /// <summary>Wat de grond eist, uitgeschreven voor een lezer.</summary>
    public Zinsboom Wat => Delen.Dekking.Zinsboom;

    internal Gronddelen Delen => delen.Value;

    /// <summary>Voor wie de grond is.</summary>
    private protected abstract Voorwaarde<Aanspraakvraag> Geadresseerde { get; }

    /// <summary>Wat nodig is voor dekking, in de volgorde waarin een reden voorgaat.</summary>
    private protected abstract IEnumerable<Dekkingseis> Eisen { get; }

    /// <summary>Waaruit volgt wat er resteert.</summary>
    private protected virtual Restantregel Restant => new();

    /// <summary>De lezingen waarvan de grond afhangt; leeg als het er van geen afhangt.</summary>
    internal virtual ImmutableArray<Lezingsgeval> Lezingsgevallen => [];

    /// <summary>De reden als de zitting gedekt is.</summary>
    internal virtual Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) => Aanspraakredenen.Onbeperkt;

    /// <summary>De reden als de zitting niet gedekt is: de eerste eis die niet vervuld is.</summary>
    internal virtual Reden RedenBijNee(Aanspraakvraag vraag, in Peilmoment moment)
    {
        foreach (var eis in Delen.Eisen)
        {
            if (eis.Voorwaarde.Bepaal(vraag, moment) == Waarheid.Onwaar)
            {
                return eis.Reden;
            }
        }

        return Aanspraakredenen.GeenGrond;
    }

    /// <summary>De code soort indicatie bij een antwoord; afwezig als zij niet bekend is.</summary>
    internal virtual string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) => null;
}

/// <summary>Wat over een grond te weten is.</summary>
/// <param name="id">De blijvende sleutel, zoals <c>AAN-2</c>.</param>
public sealed class Grondkaart(string id)
{
    /// <summary>De blijvende sleutel.</summary>
    public string Id { get; } = id;

    /// <summary>De grond in enkele woorden.</summary>
    public required Tekst Titel { get; init; }

    /// <summary>De regel, in onze woorden.</summary>
    public required Tekst Regel { get; init; }

    /// <summary>Van wanneer tot en met wanneer de grond zo geldt.</summary>
    public required Geldigheid Geldigheid { get; init; }

    /// <summary>Waar de grond op berust.</summary>
    public required ImmutableArray<Bron> Bronnen { get; init; }

    /// <summary>De gemaakte keuzen in de lezing.</summary>
    public ImmutableArray<Interpretatie> Interpretaties { get; init; } = [];
}

/// <summary>Een eis voor dekking, met de reden als zij niet vervuld is.</summary>
/// <param name="Voorwaarde">De eis.</param>
/// <param name="Reden">De reden.</param>
internal readonly record struct Dekkingseis(Voorwaarde<Aanspraakvraag> Voorwaarde, Reden Reden);

/// <summary>Waaruit volgt wat er resteert.</summary>
internal sealed record Restantregel
{
    /// <summary>Het nummer van de zitting in de telling die beslist.</summary>
    public Uitdrukking<Aanspraakvraag, Bereik> Nummer { get; init; } = NummerInReeks.Geheel;

    /// <summary>Het maximum; afwezig: geen.</summary>
    public Uitdrukking<Aanspraakvraag, Bereik>? Maximum { get; init; }

    /// <summary>Of vaststaat dat er geen maximum is als er geen genoemd is.</summary>
    public bool MaximumBekend { get; init; } = true;

    /// <summary>De laatste dag; afwezig: geen.</summary>
    public Uitdrukking<Aanspraakvraag, Dagbereik>? Einde { get; init; }

    /// <summary>Hoeveel zittingen eerst voor eigen rekening zijn; afwezig: geen.</summary>
    public Uitdrukking<Aanspraakvraag, Bereik>? EerstZelf { get; init; }
}

/// <summary>De delen van een grond zoals het oordeel ze loopt.</summary>
internal sealed class Gronddelen(Voorwaarde<Aanspraakvraag> geadresseerde, ImmutableArray<Dekkingseis> eisen, Restantregel restant)
{
    public Voorwaarde<Aanspraakvraag> Geadresseerde { get; } = geadresseerde;

    public ImmutableArray<Dekkingseis> Eisen { get; } = eisen;

    public Voorwaarde<Aanspraakvraag> Dekking { get; } =
        eisen.Select(eis => eis.Voorwaarde.Anders(eis.Reden)).Aggregate((een, ander) => een & ander);

    public Restantregel Restant { get; } = restant;

    public IEnumerable<Bouwsteen> Bouwstenen => [Geadresseerde, Dekking];

    /// <summary>Of de grond dekking geeft, als hij zich tot de vraag richt.</summary>
    public Waarheid Gedekt(Aanspraakvraag vraag, in Peilmoment moment)
    {
        var geheel = Waarheid.Waar;
        foreach (var eis in Eisen)
        {
            geheel = Waarheden.En(geheel, eis.Voorwaarde.Bepaal(vraag, moment));
            if (geheel == Waarheid.Onwaar)
            {
                break;
            }
        }

        return geheel;
    }
}
