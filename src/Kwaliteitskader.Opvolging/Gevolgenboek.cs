using System.Collections;
using System.Collections.Immutable;
using Kwaliteitskader.Opvolging.Gevolgen;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging;

/// <summary>Houdt bij welke gevolgen er zijn en wat er in een stap veranderde, naar wat de sessie zelf meldt.</summary>
internal sealed class Gevolgenboek
{
    private readonly Dictionary<object, IFact> huidig = [];
    private readonly Dictionary<object, Gevolg?> voorheen = [];
    private readonly List<string> afgegaan = [];

    public Gevolgenboek(ISession sessie)
    {
        sessie.Events.FactInsertedEvent += (_, melding) => Noteer(melding, aanwezig: true);
        sessie.Events.FactUpdatedEvent += (_, melding) => Noteer(melding, aanwezig: true);
        sessie.Events.FactRetractedEvent += (_, melding) => Noteer(melding, aanwezig: false);
        sessie.Events.RuleFiredEvent += (_, melding) => afgegaan.Add(melding.Rule.Name);
    }

    /// <summary>De gevolgen die er zijn.</summary>
    public IEnumerable<Gevolg> Alle => Stand.Values;

    private Dictionary<object, Gevolg> Stand { get; } = [];

    /// <summary>Wat er veranderde sinds de vorige keer dat dit gevraagd werd.</summary>
    public Wijzigingen Sluit()
    {
        var nieuw = new List<Gevolg>();
        var veranderd = new List<Verandering>();
        var vervallen = new List<Gevolg>();
        foreach (var (sleutel, oud) in voorheen)
        {
            var nu = Stand.GetValueOrDefault(sleutel);
            if (oud is null && nu is not null)
            {
                nieuw.Add(nu);
            }
            else if (oud is not null && nu is null)
            {
                vervallen.Add(oud);
            }
            else if (oud is not null && !oud.Equals(nu))
            {
                veranderd.Add(new() { Oud = oud, Nieuw = nu! });
            }
        }

        var wijzigingen = new Wijzigingen
        {
            Nieuw = [.. Werkvolgorde.Van(nieuw)],
            Veranderd = [.. veranderd.OrderBy(verandering => verandering.Nieuw.GetType().Name, StringComparer.Ordinal).ThenBy(verandering => verandering.Nieuw.Sleutel, StringComparer.Ordinal)],
            Vervallen = [.. Werkvolgorde.Van(vervallen)],
            Afgegaan = [.. afgegaan],
        };
        voorheen.Clear();
        afgegaan.Clear();
        return wijzigingen;
    }

    /// <summary>Waarom een gevolg er is.</summary>
    /// <exception cref="ArgumentException">Het gevolg is er niet.</exception>
    public Gevolguitleg LegUit(Gevolg gevolg)
    {
        if (!huidig.TryGetValue(gevolg.GetIdentity(), out var feit) || feit.Source is not ILinkedFactSource bron)
        {
            throw new ArgumentException("This session does not have this consequence, or no longer has it.", nameof(gevolg));
        }

        return new()
        {
            Gevolg = Stand[gevolg.GetIdentity()],
            Regel = bron.Rule.Name,
            Omschrijving = bron.Rule.Description,
            Gronden = [.. bron.Facts.SelectMany(Uitgeschreven)],
        };
    }

    private static IEnumerable<object> Uitgeschreven(IFact feit) =>
        feit.Source is { SourceType: FactSourceType.Aggregate } bron ? bron.Facts.SelectMany(Uitgeschreven)
        : feit.Value is IEnumerable reeks and not string ? reeks.Cast<object>()
        : [feit.Value!];

    private void Noteer(WorkingMemoryEventArgs melding, bool aanwezig)
    {
        if (melding.Fact.Value is not Gevolg gevolg)
        {
            return;
        }

        var sleutel = gevolg.GetIdentity();
        voorheen.TryAdd(sleutel, Stand.GetValueOrDefault(sleutel));
        if (aanwezig)
        {
            Stand[sleutel] = gevolg;
            huidig[sleutel] = melding.Fact;
        }
        else
        {
            Stand.Remove(sleutel);
            huidig.Remove(sleutel);
        }
    }
}
