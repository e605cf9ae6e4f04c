using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Zoekt wat er ontbreekt om tot een uitkomst te komen, en wat daarvan elkaars alternatief is.</summary>
internal sealed partial class Gemiszoeker(Normuitleg uitleg, Dossier dossier, Onderwerpsleutels sleutels)
{
    private static readonly ConditionalWeakTable<Norm, FrozenDictionary<string, Partij>> Aanleveraars = [];

    /// <summary>Alles wat ontbreekt, op volgorde van plaats.</summary>
    public Reeks<Gemis> Zoek()
    {
        var bomen = new[] { uitleg.Geadresseerde, uitleg.Eis }.OfType<Uitleg>();
        var feiten = bomen.SelectMany(Feiten).DistinctBy(gemis => (gemis.Paden, gemis.Label)).OrderBy(gemis => gemis.Paden[0], StringComparer.Ordinal).ThenBy(gemis => gemis.Label.Nl, StringComparer.Ordinal);
        var waarden = uitleg.OntbrekendeNormwaarden.Order(StringComparer.Ordinal).Select(Waarde);
        return new([.. feiten, .. waarden]);
    }

    private IEnumerable<Gemis> Feiten(Uitleg deel)
    {
        if (deel.Waarheid != Waarheid.Onbekend)
        {
            return [];
        }

        var eigen = deel.Feiten.Where(feit => feit.Waarde is null).Select(feit => Gemis([feit]));
        var open = deel.Dragend.Where(onder => onder.Waarheid == Waarheid.Onbekend).ToList();
        var wegen = deel.EenVolstaat ? open.Select(onder => onder.OntbrekendeFeiten().ToList()).Where(feiten => feiten.Count > 0).ToList() : [];
        return wegen.Count > 1
            ? [.. eigen, Gemis([.. wegen.SelectMany(feiten => feiten)])]
            : [.. eigen, .. open.SelectMany(Feiten)];
    }

    private Gemis Gemis(List<Feitwaarde> feiten)
    {
        var labels = feiten.Select(feit => feit.Label).Distinct().OrderBy(label => label.Nl, StringComparer.Ordinal).ToList();
        return new Gemis
        {
            Paden = Reeks.Geordend(feiten.Select(feit => sleutels.Pad(feit.Pad.Waarde))),
            Label = labels.Count == 1 ? labels[0] : new(string.Join(", dan wel ", labels.Select(label => label.Nl)), string.Join(", or ", labels.Select(label => label.En))),
            Wie = Uitvoerders.Samen(feiten.Select(feit => Uitvoerders.Van(Aanleveraar(feit.Pad.Waarde), feit.Pad.Waarde, sleutels, dossier))),
        };
    }

    // Een getal dat de bronnen niet geven, kan alleen wie over het register gaat vaststellen.
    private Gemis Waarde(string id) => new()
    {
        Normwaarde = id,
        Label = uitleg.Norm.Normwaarden.First(waarde => waarde.Id == id).Naam,
        Wie = new() { Partij = Partij.Register },
    };

    private Partij Aanleveraar(string pad) =>
        Aanleveraars.GetValue(uitleg.Norm, static norm => norm.Feiten.ToFrozenDictionary(gebruik => gebruik.Pad, gebruik => gebruik.Feit.Aanleveraar))
            .GetValueOrDefault(Index().Replace(pad, "/*"), Partij.Praktijk);

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Index();
}
