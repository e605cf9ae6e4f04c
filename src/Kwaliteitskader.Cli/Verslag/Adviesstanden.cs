using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Wat een medewerker van een register over een aanvrager wil weten, in zinnen: hoe hij er staat, en wie iets zei.</summary>
internal sealed class Adviesstanden(Woorden woorden)
{
    /// <summary>Hoe de aanvrager nu in het register staat; afwezig als hij er gewoon nog niet in staat.</summary>
    public string? Inschrijving(HuidigeInschrijving nu) => nu.Stand switch
    {
        Inschrijvingsstand.Ingeschreven => woorden.Zin(
            $"Volgens het dossier al ingeschreven in dit register{Sinds(nu)}{Tot(nu)}.", $"According to the dossier already in this register{Sinds(nu)}{Tot(nu)}."),
        Inschrijvingsstand.Afgelopen => woorden.Zin(
            $"Volgens het dossier eerder ingeschreven in dit register; dat liep af op {Dag(nu.Tot)}.", $"According to the dossier in this register before; that ended on {Dag(nu.Tot)}."),
        Inschrijvingsstand.Geschorst => woorden.Zin(
            $"Volgens het dossier geschorst in dit register{Sinds(nu)}{Tot(nu)}. Of dat inschrijving nu toelaat, beoordeelt het register zelf.",
            $"According to the dossier suspended in this register{Sinds(nu)}{Tot(nu)}. Whether that allows registration now is for the register to judge."),
        Inschrijvingsstand.Doorgehaald => woorden.Zin(
            $"Volgens het dossier doorgehaald in dit register{Sinds(nu)}{Tot(nu)}. Of dat inschrijving nu toelaat, beoordeelt het register zelf.",
            $"According to the dossier struck off this register{Sinds(nu)}{Tot(nu)}. Whether that allows registration now is for the register to judge."),
        Inschrijvingsstand.Aangevraagd => woorden.Zin(
            $"Volgens het dossier is de inschrijving aangevraagd{Sinds(nu)}.", $"According to the dossier the registration has been applied for{Sinds(nu)}."),
        _ => null,
    };

    /// <summary>Wie zei dat een criterium vervuld is, en hoe lang dat geleden is; afwezig als het uit iets anders blijkt.</summary>
    public string? Grondslag(Aanvrageradvies aanvrager, Bevinding criterium, DateOnly peildatum)
    {
        var gezegd = aanvrager.Grondslagen.Where(grondslag => grondslag.Norm == criterium.Norm)
            .Select(grondslag => (grondslag.Door, grondslag.Op)).Distinct().OrderBy(een => een.Op).ToList();
        return gezegd switch
        {
            [] => null,
            [var een] => Gezegd(een.Door, een.Op, peildatum),
            _ when gezegd.Select(een => een.Door).Distinct().Count() == 1 => woorden.Zin(
                $"{Wie(gezegd[0].Door)} tussen {Dag(gezegd[0].Op)} en {Dag(gezegd[^1].Op)}", $"{Wie(gezegd[0].Door)} between {Dag(gezegd[0].Op)} and {Dag(gezegd[^1].Op)}"),
            _ => string.Join("; ", gezegd.Select(een => Gezegd(een.Door, een.Op, peildatum))),
        };
    }

    private string Gezegd(Verklaringsbron door, DateOnly op, DateOnly peildatum) =>
        woorden.Zin($"{Wie(door)} op {Dag(op)}, {Oud(op, peildatum)}", $"{Wie(door)} on {Dag(op)}, {Oud(op, peildatum)}");

    private string Wie(Verklaringsbron door) => door switch
    {
        Verklaringsbron.EigenVerklaring => woorden.Zin("zelf verklaard", "self-declared"),
        Verklaringsbron.Visitatie => woorden.Zin("vastgesteld bij visitatie", "found at a peer visit"),
        _ => woorden.Zin("vastgesteld door het register", "found by the register"),
    };

    private string Oud(DateOnly op, DateOnly peildatum)
    {
        var maanden = ((peildatum.Year - op.Year) * 12) + peildatum.Month - op.Month - (peildatum.Day < op.Day ? 1 : 0);
        return maanden switch
        {
            0 => woorden.Zin("minder dan een maand oud", "less than a month old"),
            1 => woorden.Zin("een maand oud", "a month old"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{maanden} {woorden.Zin("maanden oud", "months old")}"),
        };
    }

    private string Sinds(HuidigeInschrijving nu) => nu.Van is null ? "" : woorden.Zin($", sinds {Dag(nu.Van)}", $", since {Dag(nu.Van)}");

    private string Tot(HuidigeInschrijving nu) => nu.Tot is null ? "" : woorden.Zin($" en tot en met {Dag(nu.Tot)}", $" and through {Dag(nu.Tot)}");

    private string Dag(DateOnly? dag) => dag is { } gegeven ? woorden.Dag(gegeven) : "";
}
