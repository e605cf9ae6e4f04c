using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Welke registers een norm aan inschrijving stellen, en wie er al in staan.</summary>
internal static class Registerstanden
{
    private static readonly Register[] VanPraktijken = [Register.BasisPraktijkregister, Register.KeurmerkPraktijkregister, Register.PraktijkregisterVvocm];

    private static readonly Dictionary<string, Reeks<Register>> PerNorm = Enum.GetValues<Register>()
        .SelectMany(register => Registernormen.Van(register).Select(norm => (norm, register)))
        .GroupBy(paar => paar.norm.Waarde, paar => paar.register)
        .ToDictionary(groep => groep.Key, groep => new Reeks<Register>([.. groep]), StringComparer.Ordinal);

    private static readonly Reeks<Register> Geen = [];

    /// <summary>De registers die deze norm stellen.</summary>
    public static Reeks<Register> Van(string norm) => PerNorm.GetValueOrDefault(norm, Geen);

    /// <summary>Van de praktijk en elke therapeut in welk register zij staan, voor zover dat bekend is.</summary>
    public static IEnumerable<Registerstand> Van(Dossier dossier, DateOnly dag, Onderwerpsleutels sleutels)
    {
        var praktijk = Standen(dossier.Praktijk?.Registraties, VanPraktijken, dag, sleutels.Van(Onderwerp.Praktijk));
        var therapeuten = dossier.Therapeuten is { IsDefault: false } lijst
            ? lijst.SelectMany((therapeut, i) => Standen(therapeut.Registraties, Enum.GetValues<Register>().Except(VanPraktijken), dag, sleutels.Van(Onderwerp.Therapeut(i))))
            : [];
        return praktijk.Concat(therapeuten);
    }

    private static IEnumerable<Registerstand> Standen(ImmutableArray<Registratie>? registraties, IEnumerable<Register> registers, DateOnly dag, string onderwerp) =>
        from register in registers
        let ingeschreven = Ingeschreven(registraties, register, dag)
        where ingeschreven is not null
        select new Registerstand { Register = register, Onderwerp = onderwerp, Ingeschreven = ingeschreven.Value, Criteria = Registernormen.Van(register).Length };

    // Naar INT-6: alleen de stand ingeschreven telt, tussen eerste en laatste dag. Wat niet bekend is, zegt niets.
    private static bool? Ingeschreven(ImmutableArray<Registratie>? registraties, Register register, DateOnly dag)
    {
        if (registraties is not { IsDefault: false } lijst)
        {
            return null;
        }

        bool? geheel = false;
        foreach (var registratie in lijst)
        {
            geheel |= Telt(registratie, register, dag);
        }

        return geheel;
    }

    private static bool? Telt(Registratie registratie, Register register, DateOnly dag) =>
        Is(registratie.Register, register) & Is(registratie.Status, Registratiestatus.Ingeschreven)
        & (registratie.Van is { } van ? van <= dag : null) & (registratie.Tot is not { } tot || dag <= tot);

    private static bool? Is<T>(T? waarde, T verwacht)
        where T : struct, Enum => waarde is { } bekend ? EqualityComparer<T>.Default.Equals(bekend, verwacht) : null;
}
