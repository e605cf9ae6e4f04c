using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Sector;

/// <summary>De klassen waarin een sectorschets telt.</summary>
internal static class Klassen
{
    /// <summary>Werkzame therapeuten per praktijk.</summary>
    public static ImmutableArray<string> Grootte { get; } = ["0", "1", "2", "3-5", "6-9", "10 of meer", "onbekend"];

    /// <summary>Dagen van aanmelding tot intake; een week is op tijd.</summary>
    public static ImmutableArray<string> Wachttijd { get; } = ["0-2", "3-5", "6-7", "8-14", "15-28", "meer dan 28", "nog niet gepland of onbekend", "intake voor aanmelding"];

    /// <summary>De stand van een inschrijving.</summary>
    public static ImmutableArray<string> Inschrijving { get; } = ["ingeschreven", "nietIngeschreven", "onbekend"];

    public static bool IsPraktijkregister(Register register) =>
        register is Register.BasisPraktijkregister or Register.KeurmerkPraktijkregister or Register.PraktijkregisterVvocm;

    public static int VanGrootte(int aantal) => aantal switch
    {
        <= 2 => aantal,
        <= 5 => 3,
        <= 9 => 4,
        _ => 5,
    };

    public static int VanWachttijd(DateOnly? aanmelding, DateOnly? intake) => (intake?.DayNumber - aanmelding?.DayNumber) switch
    {
        null => 6,
        < 0 => 7,
        <= 2 => 0,
        <= 5 => 1,
        <= 7 => 2,
        <= 14 => 3,
        <= 28 => 4,
        _ => 5,
    };

    /// <summary>Of iemand op een dag in een register staat: de plaats in <see cref="Inschrijving"/>.</summary>
    public static int Ingeschreven(ImmutableArray<Registratie>? registraties, Register register, DateOnly dag)
    {
        if (registraties is not { IsDefault: false } bekend)
        {
            return 2;
        }

        var stand = 1;
        foreach (var registratie in bekend)
        {
            var (kan, zeker) = Telt(registratie, register, dag);
            if (zeker)
            {
                return 0;
            }

            stand = kan ? 2 : stand;
        }

        return stand;
    }

    // Wat niet bekend is, kan nog zo uitvallen dat de inschrijving telt.
    private static (bool Kan, bool Zeker) Telt(Registratie registratie, Register register, DateOnly dag)
    {
        var kan = (registratie.Register ?? register) == register
            && (registratie.Status ?? Registratiestatus.Ingeschreven) == Registratiestatus.Ingeschreven
            && !(registratie.Van > dag)
            && !(registratie.Tot < dag);
        return (kan, kan && registratie.Register is not null && registratie.Status is not null && registratie.Van is not null);
    }
}
