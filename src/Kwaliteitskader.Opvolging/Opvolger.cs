using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Regels;
using Kwaliteitskader.Rules.Toetsing;
using NRules;
using NRules.Diagnostics;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging;

/// <summary>De regels die uit bevindingen werk afleiden. Onveranderlijk; mag door vele draden tegelijk gebruikt worden.</summary>
/// <remarks>De regels worden vertaald als de eerste sessie opengaat; dat duurt een halve seconde, één keer.</remarks>
public sealed class Opvolger
{
    private readonly Lazy<ISessionFactory> fabriek;
    private readonly IServiceProvider? diensten;

    internal Opvolger(Opvolgingopties opties, IServiceProvider? diensten)
    {
        Termijnen = opties.Termijnen;
        this.diensten = diensten;
        // De regels zijn al gemaakt: zo krijgen zij hun getallen, en slaat NRules er geen over die het zelf niet zou vinden.
        ImmutableArray<Rule> regels = [.. Standaardregels.Maak(opties.Termijnen), .. opties.Eigen];
        var definities = regels.Select(regel => new RuleDefinitionFactory().Create(regel)).ToImmutableArray();
        Regels = [.. regels.Zip(definities, Kaart)];
        fabriek = new(() => new RuleCompiler().Compile(definities));
    }

    /// <summary>De regels van de bibliotheek met haar eigen getallen.</summary>
    public static Opvolger Standaard { get; } = Maak(_ => { });

    /// <summary>De regels, in de volgorde waarin zij staan; die van de gastheer achteraan.</summary>
    public ImmutableArray<Regelkaart> Regels { get; }

    /// <summary>De getallen waarmee de regels werken.</summary>
    public Opvolgtermijnen Termijnen { get; }

    /// <summary>Maakt een opvolger met eigen regels of getallen van de gastheer.</summary>
    /// <param name="instellen">Stelt in wat van de standaard afwijkt.</param>
    /// <param name="diensten">Waaruit regels hun diensten krijgen; alleen nodig als zij die vragen.</param>
    public static Opvolger Maak(Action<Opvolgingopties> instellen, IServiceProvider? diensten = null)
    {
        ArgumentNullException.ThrowIfNull(instellen);
        var opties = new Opvolgingopties();
        instellen(opties);
        return Met(opties, diensten);
    }

    /// <summary>De opvolger met wat een gastheer instelde.</summary>
    internal static Opvolger Met(Opvolgingopties opties, IServiceProvider? diensten) => new(opties, diensten);

    /// <summary>Opent een sessie over één dossier. Zij is van één draad tegelijk; voor elk dossier een eigen.</summary>
    /// <param name="toets">De toets.</param>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="peildatum">De dag van de sessie.</param>
    /// <param name="diensten">Waaruit regels in deze sessie hun diensten krijgen, zoals die van één verzoek; afwezig: die van de opvolger.</param>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public Dossiersessie Open(Kwaliteitstoets toets, Dossier dossier, DateOnly peildatum, IServiceProvider? diensten = null)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(dossier);
        var sessie = fabriek.Value.CreateSession(nieuw => nieuw.DependencyResolver = new Dienstzoeker(diensten ?? this.diensten));
        return new Dossiersessie(sessie, toets, Termijnen, dossier, peildatum);
    }

    /// <summary>Het netwerk waarin de regels vertaald zijn, voor gereedschap van NRules.</summary>
    public ReteGraph Netwerk() => fabriek.Value.GetSchema();

    private static Regelkaart Kaart(Rule regel, IRuleDefinition definitie) => new()
    {
        Naam = definitie.Name,
        Omschrijving = definitie.Description,
        Trefwoorden = [.. definitie.Tags],
        Leest = Regelinhoud.Leest(definitie),
        Levert = Regelinhoud.Levert(definitie),
        Klasse = regel.GetType(),
    };
}
