using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een feit dat ontbreekt en een uitkomst nog kan bepalen.</summary>
public sealed record OntbrekendFeit
{
    /// <summary>De plaats, als JSON Pointer in het dossier.</summary>
    public required string Pad { get; init; }

    /// <summary>Waarover een verklaring ontbreekt; afwezig als het niet om een verklaring gaat. Twee ontbrekende verklaringen zijn er twee, ook in één lijst.</summary>
    public Verklaringsonderwerp? Onderwerp { get; init; }

    /// <summary>De database die de verklaring moet noemen; afwezig als dat er niet toe doet.</summary>
    public Database? Database { get; init; }

    /// <summary>Wat er bij een gelezen feit ontbreekt.</summary>
    public static OntbrekendFeit Van(Feitwaarde feit)
    {
        ArgumentNullException.ThrowIfNull(feit);
        var gevraagd = feit.Gevraagd;
        return new() { Pad = feit.Pad.Waarde, Onderwerp = gevraagd?.Onderwerp, Database = gevraagd?.Database };
    }

    /// <summary>Wat er bij gelezen feiten ontbreekt, elk één keer. Vraagt een plaats om een verklaring, dan staat de lijst waarin die hoort er niet ook nog apart bij.</summary>
    public static ImmutableArray<OntbrekendFeit> Van(Feitenreeks feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        if (feiten.Count == 0)
        {
            return [];
        }

        var ontbrekend = new OntbrekendFeit[feiten.Count];
        for (var i = 0; i < feiten.Count; i++)
        {
            ontbrekend[i] = Van(feiten[i]);
        }

        return feiten.ElkOpEenAnderePlaats ? ImmutableCollectionsMarshal.AsImmutableArray(ontbrekend) : Elk(ontbrekend);
    }

    /// <summary>Elk één keer. Vraagt een plaats om een verklaring, dan staat de lijst waarin die hoort er niet ook nog apart bij.</summary>
    public static ImmutableArray<OntbrekendFeit> Elk(IEnumerable<OntbrekendFeit> feiten)
    {
        var alle = feiten.Distinct().ToList();
        var gevraagd = alle.Where(feit => feit.Onderwerp is not null).Select(feit => feit.Pad).ToHashSet(StringComparer.Ordinal);
        return [.. alle.Where(feit => feit.Onderwerp is not null || !gevraagd.Contains(feit.Pad))];
    }

    /// <summary>Wat er bij een bevinding ontbreekt, op één rij met spaties ertussen; staat niet alles er, dan eindigt zij op <c>…</c>.</summary>
    public static string OpEenRij(Bevinding bevinding)
    {
        ArgumentNullException.ThrowIfNull(bevinding);
        return string.Join(' ', bevinding.Ontbreekt) + (bevinding.MeerOntbreekt == true ? " …" : "");
    }

    /// <summary>De plaats, en van een verklaring waarover zij moet gaan: <c>/praktijk/verklaringen?onderwerp=gegevenslevering&amp;database=LDF</c>.</summary>
    public override string ToString()
    {
        var waarover = Onderwerp is { } onderwerp ? $"?onderwerp={EnumNamen.Van(onderwerp)}" : "";
        return Database is { } database ? $"{Pad}{waarover}&database={EnumNamen.Van(database)}" : Pad + waarover;
    }
}

/// <summary>De verklaring waarom op een plaats gevraagd wordt.</summary>
public sealed record GevraagdeVerklaring
{
    /// <summary>Waarover zij moet gaan.</summary>
    public required Verklaringsonderwerp Onderwerp { get; init; }

    /// <summary>De database die zij moet noemen; zonder doet dat er niet toe.</summary>
    public Database? Database { get; init; }
}
