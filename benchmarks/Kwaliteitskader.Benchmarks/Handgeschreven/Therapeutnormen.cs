using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using static Kwaliteitskader.Benchmarks.Handgeschreven.Drieledig;

namespace Kwaliteitskader.Benchmarks.Handgeschreven;

/// <summary>De normen aan een therapeut, elk uitgeschreven.</summary>
internal static class Therapeutnormen
{
    private static ReadOnlySpan<byte> Gewichten => [6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static Uitkomst Big1(Therapeut therapeut, DateOnly dag)
    {
        var geldt = Is(therapeut.Beroep, Beroep.Fysiotherapeut);
        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        var stand = default(Inschrijvingen.Stand);
        stand.Tel(zeker: true, therapeut.Big?.Status, therapeut.Big?.Van, therapeut.Big?.Tot, dag);
        return Binnenbereik(stand.Oordeel);
    }

    public static Uitkomst Big2(Therapeut therapeut)
    {
        if (therapeut.Big?.Nummer is not { } nummer || therapeut.Beroep == Beroep.Oefentherapeut)
        {
            return Uitkomst.NietVanToepassing;
        }

        if (therapeut.Beroep is null)
        {
            return Uitkomst.NietVastTeStellen;
        }

        if (nummer.Length != 11 || nummer[1] != '9' || nummer.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return Uitkomst.VoldoetNiet;
        }

        return Controlecijfer(nummer) == nummer[0] - '0' ? Uitkomst.Voldoet : Uitkomst.OordeelNodig;
    }

    public static Uitkomst Irf1(Therapeut therapeut, DateOnly dag) => Verklaard(therapeut, Verklaringsonderwerp.WetEnRegelgeving, dag);

    public static Uitkomst Irf2(Therapeut therapeut, DateOnly dag) => Verklaard(therapeut, Verklaringsonderwerp.Klachtenregeling, dag);

    public static Uitkomst Irf3(Therapeut therapeut, DateOnly dag) => Verklaard(therapeut, Verklaringsonderwerp.Beroepsstandaarden, dag);

    public static Uitkomst Irf4(Therapeut therapeut, DateOnly dag) => Verklaard(therapeut, Verklaringsonderwerp.Deskundigheidsbevordering, dag);

    public static Uitkomst Irf5(Therapeut therapeut, DateOnly dag)
    {
        var geldt = Is(therapeut.Beroep, Beroep.Fysiotherapeut);
        return geldt != Waarheid.Waar
            ? BuitenBereik(geldt)
            : Binnenbereik(Inschrijvingen.Staat(therapeut.Registraties, Register.IndividueelRegisterFysiotherapie, dag));
    }

    public static Uitkomst Db2(Therapeut therapeut, DateOnly dag)
    {
        var verbijzonderd = therapeut.Verbijzonderingen.Bekend(out var lijst) ? Van(!lijst.IsEmpty) : Waarheid.Onbekend;
        var geldt = En(Is(therapeut.Beroep, Beroep.Fysiotherapeut), verbijzonderd);
        return geldt != Waarheid.Waar
            ? BuitenBereik(geldt)
            : Binnenbereik(Verklaringen.Over(therapeut.Verklaringen, Verklaringsonderwerp.Verbijzondering, dag));
    }

    public static Uitkomst Kp1(Therapeut therapeut, DateOnly dag)
    {
        var geldt = En(Is(therapeut.Beroep, Beroep.Oefentherapeut), Is(therapeut.LidVvocm));
        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        var bevoegd = Is(therapeut.BewijsVanBevoegdheid);
        return Binnenbereik(bevoegd == Waarheid.Onwaar
            ? bevoegd
            : En(bevoegd, Inschrijvingen.Staat(therapeut.Registraties, Register.KwaliteitsregisterParamedici, dag)));
    }

    private static Uitkomst Verklaard(Therapeut therapeut, Verklaringsonderwerp onderwerp, DateOnly dag)
    {
        var geldt = Is(therapeut.Beroep, Beroep.Fysiotherapeut);
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(Verklaringen.Over(therapeut.Verklaringen, onderwerp, dag));
    }

    private static int Controlecijfer(string nummer)
    {
        var som = 9;
        for (var i = 0; i < Gewichten.Length; i++)
        {
            som += Gewichten[i] * (nummer[i + 2] - '0');
        }

        return (11 - (som % 11)) switch { 11 => 0, 10 => 1, var cijfer => cijfer };
    }
}
