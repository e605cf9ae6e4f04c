using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Een daad waarmee meer normen tegelijk vervuld worden.</summary>
/// <param name="Code">De vaste code. Deel van het contract.</param>
/// <param name="Wie">Wie het kan doen.</param>
/// <param name="PerTherapeut">Of zij voor elke therapeut apart is, ook als een norm over de praktijk erom vraagt.</param>
/// <param name="Wat">Wat er te doen is.</param>
/// <param name="Normen">De normen die erom vragen.</param>
internal sealed record Gedeelddaad(string Code, Partij Wie, bool PerTherapeut, Tekst Wat, params ImmutableArray<string> Normen)
{
    /// <summary>De gedeelde daden. Een norm die er niet bij staat, heeft een daad van zichzelf.</summary>
    public static ImmutableArray<Gedeelddaad> Alle { get; } =
    [
        new(
            "inschrijving-individueel-register", Partij.Therapeut, PerTherapeut: true,
            new("vraag inschrijving of verlenging in het Individueel Register Fysiotherapie aan.", "apply for registration in the Individual Register of Physiotherapy, or renew it."),
            Normsleutels.IRF5, Normsleutels.BPR1, Normsleutels.PR1),
        new(
            "inschrijving-keurmerk-individueel", Partij.Therapeut, PerTherapeut: true,
            new("vraag deelname aan het individuele register van het Keurmerk aan.", "apply for the individual register of the Keurmerk."),
            Normsleutels.KMP2),
        new(
            "inschrijving-kwaliteitsregister-paramedici", Partij.Therapeut, PerTherapeut: true,
            new("vraag met het bewijs van bevoegdheid inschrijving in het Kwaliteitsregister Paramedici aan, of verleng haar.", "apply for the Quality Register of Allied Health with the certificate of competence, or renew it."),
            Normsleutels.KP1, Normsleutels.PVV1),
        new(
            "onderschrijven-reflecterend-leren", Partij.Therapeut, PerTherapeut: true,
            new("verklaar de principes van reflecterend leren te onderschrijven.", "declare to endorse the principles of reflective learning."),
            Normsleutels.BPR4, Normsleutels.PR5),
        new(
            "deelname-visitatie", Partij.Praktijk, PerTherapeut: false,
            new("neem deel aan visitatie en verklaar dat.", "take part in peer visitation and declare so."),
            Normsleutels.BPR5, Normsleutels.KMP3, Normsleutels.PVV2),
    ];

    private static readonly Dictionary<string, Gedeelddaad> PerNorm =
        Alle.SelectMany(daad => daad.Normen.Select(norm => (norm, daad))).ToDictionary(paar => paar.norm, paar => paar.daad, StringComparer.Ordinal);

    /// <summary>De gedeelde daad waar een norm om vraagt; afwezig als hij een daad van zichzelf heeft.</summary>
    public static Gedeelddaad? Van(string norm) => PerNorm.GetValueOrDefault(norm);
}
