using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Afleiden;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Toetsing;
using NRules;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging;

/// <summary>
/// Een levend dossier: wat eruit volgt, klopt ook als feiten en dagen veranderen. Elke stap zegt wat er veranderde.
/// </summary>
/// <remarks>
/// Het dossier wordt elke stap in zijn geheel opnieuw beoordeeld; de regels krijgen alleen het verschil in bevindingen te zien. Een
/// sessie is van één draad tegelijk, en van één dossier. Gooit een stap, dan is de sessie niet meer te gebruiken: open een nieuwe.
/// </remarks>
public sealed class Dossiersessie
{
    // Ruim boven wat een dossier vraagt; wie hier komt, heeft regels die elkaar blijven afgaan.
    private const int MeesteKeren = 1_000_000;

    private readonly ISession sessie;
    private readonly Kwaliteitstoets toets;
    private readonly Gevolgenboek boek;
    private readonly Bevindingmaker maker;
    private readonly Dictionary<object, IIdentityProvider> gelegd = [];
    private Dictionary<object, IIdentityProvider> afgeleid = [];
    private bool kapot;

    internal Dossiersessie(ISession sessie, Kwaliteitstoets toets, Opvolgtermijnen termijnen, Dossier dossier, DateOnly peildatum)
    {
        this.sessie = sessie;
        this.toets = toets;
        Rapport = toets.Toets(dossier, peildatum);
        boek = new Gevolgenboek(sessie);
        maker = new Bevindingmaker(termijnen.Horizon);
        Zet(dossier, peildatum);
    }

    /// <summary>Het dossier.</summary>
    public Dossier Dossier => Rapport.Dossier;

    /// <summary>De dag van de sessie.</summary>
    public DateOnly Peildatum => Rapport.Peildatum;

    /// <summary>Wat de normen nu van het dossier vinden.</summary>
    public Toetsrapport Rapport { get; private set; }

    /// <summary>Alles wat nu uit de bevindingen volgt, per soort en op volgorde.</summary>
    public IReadOnlyList<Gevolg> Gevolgen => [.. Werkvolgorde.Van(boek.Alle)];

    /// <summary>De bevindingen zoals de regels ze zien, op volgorde.</summary>
    public IReadOnlyList<Bevindingfeit> Bevindingen => [.. afgeleid.Values.OfType<Bevindingfeit>().OrderBy(bevinding => bevinding.Onderwerp, StringComparer.Ordinal).ThenBy(bevinding => bevinding.Norm, StringComparer.Ordinal)];

    /// <summary>Hoeveel feiten de sessie vasthoudt: wat erin gelegd is en wat eruit volgt.</summary>
    public int AantalFeiten => sessie.Query<object>().Count();

    /// <summary>Het dossier is veranderd.</summary>
    /// <param name="dossier">Het dossier zoals het nu is.</param>
    public Wijzigingen Werkbij(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Zet(dossier, Peildatum);
    }

    /// <summary>De dag is veranderd, vooruit of achteruit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De dag is 0001-01-01: er is geen dag gegeven.</exception>
    public Wijzigingen Op(DateOnly dag) => Zet(Dossier, dag);

    /// <summary>
    /// Legt een feit in de sessie: een <see cref="Afspraak"/>, een <see cref="Beoordelingfeit"/> of een feit van de gastheer. Was er al een
    /// met dezelfde identiteit, dan vervangt het dat.
    /// </summary>
    /// <exception cref="ArgumentException">Het is een feit dat de sessie zelf bijhoudt.</exception>
    public Wijzigingen Leg(IIdentityProvider feit)
    {
        ArgumentNullException.ThrowIfNull(feit);
        if (feit is Peildag or Bevindingfeit or Registerstand or Gevolg)
        {
            throw new ArgumentException($"The session itself keeps each {feit.GetType().Name}.", nameof(feit));
        }

        var sleutel = feit.GetIdentity();
        var oud = gelegd.GetValueOrDefault(sleutel);
        gelegd[sleutel] = feit;
        return Stap(() =>
        {
            if (oud is null)
            {
                sessie.Insert(feit);
            }
            else if (!oud.Equals(feit))
            {
                sessie.Update(feit);
            }
        });
    }

    /// <summary>Neemt een feit weg dat eerder gelegd is; was het er niet, dan gebeurt er niets.</summary>
    public Wijzigingen Neem(IIdentityProvider feit)
    {
        ArgumentNullException.ThrowIfNull(feit);
        return Stap(() =>
        {
            if (gelegd.Remove(feit.GetIdentity(), out var oud))
            {
                sessie.Retract(oud);
            }
        });
    }

    /// <summary>De gevolgen van één soort, op volgorde.</summary>
    public IReadOnlyList<T> Van<T>()
        where T : Gevolg => [.. Werkvolgorde.Van(boek.Alle.OfType<T>())];

    /// <summary>Waarom een gevolg er is: de regel die afging en de feiten waarop.</summary>
    /// <exception cref="ArgumentException">Het gevolg is er niet, of niet meer.</exception>
    public Gevolguitleg LegUit(Gevolg gevolg)
    {
        ArgumentNullException.ThrowIfNull(gevolg);
        return boek.LegUit(gevolg);
    }

    private Wijzigingen Zet(Dossier dossier, DateOnly dag)
    {
        var rapport = toets.Toets(dossier, dag);
        var sleutels = new Onderwerpsleutels(dossier);
        IEnumerable<IIdentityProvider> feiten = [new Peildag { Dag = dag }, .. maker.Maak(rapport, sleutels).Values, .. Registerstanden.Van(dossier, dag, sleutels)];
        var nieuw = feiten.ToDictionary(feit => feit.GetIdentity());
        var oud = afgeleid;
        var wijzigingen = Stap(() =>
        {
            sessie.RetractAll(oud.Where(paar => !nieuw.ContainsKey(paar.Key)).Select(paar => paar.Value));
            sessie.UpdateAll(nieuw.Where(paar => oud.TryGetValue(paar.Key, out var was) && !was.Equals(paar.Value)).Select(paar => paar.Value));
            sessie.InsertAll(nieuw.Where(paar => !oud.ContainsKey(paar.Key)).Select(paar => paar.Value));
        });
        Rapport = rapport;
        afgeleid = nieuw;
        return wijzigingen;
    }

    private Wijzigingen Stap(Action verander)
    {
        if (kapot)
        {
            throw new InvalidOperationException("An earlier step of this session failed; open a new one.");
        }

        kapot = true;
        verander();
        sessie.Fire(MeesteKeren);
        if (!sessie.Agenda.IsEmpty)
        {
            throw new InvalidOperationException($"Rules keep firing each other: {sessie.Agenda.Peek().Rule.Name} is not done after {MeesteKeren} times.");
        }

        kapot = false;
        return boek.Sluit();
    }
}
