using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>Dispensaties en beoordelingen in een zin, in beide talen.</summary>
public static class Besluitwoorden
{
    /// <summary>Een dispensatie: door wie, tot wanneer en waarom.</summary>
    public static Tekst Van(Dispensatie dispensatie)
    {
        ArgumentNullException.ThrowIfNull(dispensatie);
        return new(
            $"Dispensatie van {dispensatie.VerleendDoor}, tot en met {Dag(dispensatie, Taal.Nederlands)}: {dispensatie.Grond}",
            $"Dispensation by {dispensatie.VerleendDoor}, through {Dag(dispensatie, Taal.Engels)}: {dispensatie.Grond}");
    }

    /// <summary>Een beoordeling: hoe zij luidt, door wie, tot wanneer en waarom.</summary>
    public static Tekst Van(Beoordeling beoordeling)
    {
        ArgumentNullException.ThrowIfNull(beoordeling);
        var uitkomst = Van(beoordeling.Uitkomst);
        return new(
            $"Beoordeeld door {beoordeling.Door}: {uitkomst.Nl}, tot en met {Dag(beoordeling, Taal.Nederlands)}: {beoordeling.Grond}",
            $"Judged by {beoordeling.Door}: {uitkomst.En}, through {Dag(beoordeling, Taal.Engels)}: {beoordeling.Grond}");
    }

    /// <summary>Hoe een mens oordeelde.</summary>
    public static Tekst Van(Beoordelingsuitkomst uitkomst) =>
        uitkomst == Beoordelingsuitkomst.Voldoet ? new("voldoet", "met") : new("voldoet niet", "not met");

    private static string Dag(IBesluit besluit, Taal taal) => Datumtekst.Van(besluit.Tot, taal);
}
