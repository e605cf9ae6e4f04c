using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>Een register is een benoemde verzameling normen: die het aan inschrijving stelt.</summary>
public static class Registernormen
{
    /// <summary>De normen die een register aan inschrijving stelt.</summary>
    public static ImmutableArray<NormId> Van(Register register) => register switch
    {
        Register.IndividueelRegisterFysiotherapie => ["BIG-1", "IRF-1", "IRF-2", "IRF-3", "IRF-4"],
        Register.KeurmerkIndividueel => ["BIG-1", "IRF-1", "IRF-2", "IRF-3", "IRF-4", "KMT-1", "KMT-2", "KMT-3"],
        Register.KwaliteitsregisterParamedici => ["KP-1", "KP-2", "KP-3"],
        Register.BasisPraktijkregister => ["BPR-1", "BPR-2", "BPR-3", "BPR-4", "BPR-5"],
        Register.KeurmerkPraktijkregister => ["KMP-1", "KMP-2", "KMP-3", "KMP-4"],
        Register.PraktijkregisterVvocm => ["PVV-1", "PVV-2", "PVV-3", "PVV-4", "PVV-5"],
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "Unknown register."),
    };

    /// <summary>
    /// De plaatsen van de feiten die een advies van een register leest, met <c>*</c> voor elk element van een lijst: wat zijn normen lezen,
    /// en de inschrijvingen van wie aanvraagt.
    /// </summary>
    public static ImmutableHashSet<string> Feiten(Register register)
    {
        var normen = Van(register);
        var lijst = register.IsPraktijkregister() ? "/praktijk/registraties" : "/therapeuten/*/registraties";
        return
        [
            .. Normencatalogus.Standaard.Where(norm => normen.Contains(norm.Kaart.Id)).SelectMany(norm => norm.Feiten).Select(gebruik => gebruik.Pad),
            "/therapeuten", lijst, $"{lijst}/*/register", $"{lijst}/*/status", $"{lijst}/*/van", $"{lijst}/*/tot",
        ];
    }

    /// <summary>De naam van een register, met lidwoord, zoals hij in een zin staat.</summary>
    public static Tekst Naam(Register register) => Registernamen.Naam(register);

    /// <summary>Of het register praktijken inschrijft, en anders personen.</summary>
    internal static bool IsPraktijkregister(this Register register) =>
        register is Register.BasisPraktijkregister or Register.KeurmerkPraktijkregister or Register.PraktijkregisterVvocm;

    /// <summary>Het beroep waarvoor het register er is.</summary>
    internal static Beroep Beroep(this Register register) =>
        register is Register.KwaliteitsregisterParamedici or Register.PraktijkregisterVvocm
            ? Model.Feiten.Beroep.Oefentherapeut
            : Model.Feiten.Beroep.Fysiotherapeut;

    /// <summary>Het criterium dat laat zien tot wie het register zich richt.</summary>
    internal static NormId Toegang(Register register) => register switch
    {
        Register.KeurmerkIndividueel => "KMT-2",
        Register.KeurmerkPraktijkregister => "KMP-2",
        _ => Van(register)[0],
    };
}
