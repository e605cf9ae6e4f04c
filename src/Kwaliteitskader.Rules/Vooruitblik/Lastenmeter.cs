using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Meet hoeveel registers vragen, en hoeveel daarvan dubbel of niet nodig is.</summary>
public static class Lastenmeter
{
    /// <summary>Wat registers vragen, en wat zij zich met één gedeeld dossier konden besparen.</summary>
    /// <param name="toets">De toets met de normen van de registers.</param>
    /// <param name="registers">De registers.</param>
    /// <exception cref="ArgumentException">De toets heeft niet alle normen van een register.</exception>
    public static Lasten Lasten(this Kwaliteitstoets toets, params ImmutableArray<Register> registers)
    {
        ArgumentNullException.ThrowIfNull(toets);
        var lasten = registers.Select(register => new Registerlast { Register = register, Feiten = Gevraagd(toets.Beperkt(Registernormen.Van(register))) }).ToImmutableArray();
        var perFeit = lasten.SelectMany(last => last.Feiten.Select(feit => (feit.Pad, last.Register))).ToLookup(paar => paar.Pad, paar => paar.Register);
        return new Lasten
        {
            Normenset = toets.Normenset,
            Registers = lasten,
            Overlap = [.. perFeit.Where(feit => feit.Count() > 1).OrderByDescending(feit => feit.Count()).Select(feit => new GedeeldFeit { Pad = feit.Key, Registers = [.. feit] })],
            Gevraagd = lasten.Sum(last => last.Feiten.Length),
            Verschillend = perFeit.Count,
        };
    }

    /// <summary>Hoeveel waarden van een dossier gevraagd waren, en hoeveel de uitkomsten dragen.</summary>
    public static Dossierlast Last(this Toetsrapport rapport)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        using var paden = new Dossierpaden(rapport.Dossier);
        var gevraagd = rapport.Toets.Normen.SelectMany(norm => norm.Feiten)
            .Where(gebruik => !gebruik.Feit.IsLijst())
            .Select(gebruik => gebruik.Pad).Distinct()
            .SelectMany(paden.Van)
            .Where(plaats => plaats.Waarde.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
            .Select(plaats => plaats.Pad)
            .ToHashSet();
        var nodig = rapport.Oordelen.SelectMany(oordeel => oordeel.LegKortUit().Feiten).Select(feit => feit.Pad.Waarde).ToHashSet();
        nodig.IntersectWith(gevraagd);
        return new() { Gevraagd = gevraagd.Count, Nodig = nodig.Count };
    }

    private static ImmutableArray<GevraagdFeit> Gevraagd(Kwaliteitstoets toets) =>
    [
        .. from norm in toets.Normen
           from gebruik in norm.Feiten
           where !gebruik.Feit.IsLijst()
           group (Norm: norm, gebruik.Feit) by gebruik.Pad into feit
           select new GevraagdFeit
           {
               Pad = feit.Key,
               Aanleveraar = feit.First().Feit.Aanleveraar,
               Per = Drager(feit.Key),
               Telkens = feit.Key.Split('/').Count(deel => deel == "*") > (Drager(feit.Key) is Feitdrager.Therapeut or Feitdrager.Zorgtraject ? 1 : 0),
               Normen = [.. feit.Select(een => een.Norm.Kaart.Id.Waarde).Distinct()],
           },
    ];

    // Een lijst zelf vult niemand in; haar elementen wel.
    private static bool IsLijst(this Feitkaart feit) => feit.Type.IsGenericType && feit.Type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static Feitdrager Drager(string pad) => pad.Split('/')[1] switch
    {
        "praktijk" => Feitdrager.Praktijk,
        "therapeuten" => Feitdrager.Therapeut,
        "zorgtrajecten" => Feitdrager.Zorgtraject,
        _ => Feitdrager.Kader,
    };
}
