using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Welke waarden een feit kan krijgen als een daad op een dag gedaan wordt, als JSON.</summary>
/// <param name="norm">De norm die het feit leest.</param>
/// <param name="normwaarden">De geldende normwaarden.</param>
/// <param name="dag">De dag waarop de daad gedaan wordt.</param>
internal sealed class Feitkeuzen(Norm norm, Normwaardenset normwaarden, DateOnly dag)
{
    private readonly Dictionary<string, Feitkaart> kaarten = norm.Feiten.ToDictionary(gebruik => gebruik.Pad, gebruik => gebruik.Feit);

    /// <summary>De kaart van het feit op een plaats, als de norm dat leest.</summary>
    public Feitkaart? Kaart(string pad) => kaarten.GetValueOrDefault(Dossierpaden.Patroon(pad));

    /// <summary>De waarden die het uitmaken om te proberen.</summary>
    /// <param name="pad">De plaats van het feit.</param>
    /// <param name="dossier">Waarin gezocht wordt naar teksten die al voorkomen, zoals een verbijzondering.</param>
    public IEnumerable<string> Van(string pad, Dossier dossier) => Kaart(pad) is not { } kaart ? [] : Van(kaart.Type, pad, dossier);

    /// <summary>Wat een nieuw element van een lijst kan zijn.</summary>
    public IEnumerable<string> Element(string lijst, Dossier dossier) =>
        Kaart(lijst)?.Type == typeof(ImmutableArray<string>) ? Teksten(dossier) : ["{}"];

    private IEnumerable<string> Van(Type type, string pad, Dossier dossier)
    {
        if (type == typeof(bool))
        {
            return ["true", "false"];
        }

        if (type == typeof(DateOnly))
        {
            return [$"\"{dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\""];
        }

        if (type.IsEnum)
        {
            return [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(waarde => $"\"{EnumNamen.Van((Enum)Enum.ToObject(type, waarde))}\"")];
        }

        return type == typeof(string) ? Teksten(dossier).Append("\"…\"")
            : type == typeof(int) && pad.EndsWith("/jaar", StringComparison.Ordinal) ? [Getal(dag.Year), Getal(dag.Year - 1)]
            : type == typeof(int) || type == typeof(decimal) ? Getallen()
            : Lijst(type, dossier);
    }

    private static IEnumerable<string> Lijst(Type type, Dossier dossier) =>
        type == typeof(ImmutableArray<string>) ? Teksten(dossier).Select(tekst => $"[{tekst}]").Prepend("[]") : ["[]", "[{}]"];

    private IEnumerable<string> Getallen() =>
        norm.Normwaarden.SelectMany(normwaarde => normwaarden.Van(normwaarde)).Select(waarde => waarde.Getal).Append(1).Distinct().Order().Select(Getal);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>De teksten van het dossier die geen dag of naam van een opsomming zijn.</summary>
    private static IEnumerable<string> Teksten(Dossier dossier)
    {
        foreach (var traject in dossier.Zorgtrajecten is { IsDefault: false } trajecten ? trajecten : [])
        {
            if (traject.BenodigdeVerbijzondering is { } benodigd)
            {
                yield return $"\"{JsonEncodedText.Encode(benodigd)}\"";
            }

            foreach (var doel in traject.Behandeldoelen is { IsDefault: false } doelen ? doelen : [])
            {
                if (doel.Id is { } id)
                {
                    yield return $"\"{JsonEncodedText.Encode(id)}\"";
                }
            }
        }
    }
}
