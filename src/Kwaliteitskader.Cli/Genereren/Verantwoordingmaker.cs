using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt waarmee een praktijk zich verantwoordt: visitaties, leveringen, jaarverslagen en PREM-uitvragen.</summary>
internal sealed class Verantwoordingmaker(Feitenbron bron, Praktijkprofiel profiel)
{
    private readonly Lot lot = bron.Lot;

    public IEnumerable<Visitatie> Visitaties()
    {
        if (profiel.Keurmerk)
        {
            yield return new() { Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 400, 3000)), Soort = Visitatiesoort.Entree, Formatief = bron.Bekend(true) };
        }

        if (lot.Kans(profiel.InEnigRegister ? Verhoudingen.GevisiteerdInRegister : Verhoudingen.GevisiteerdBuitenRegister))
        {
            yield return new()
            {
                Op = bron.Bekend(lot.DagVoor(bron.Peildatum, -60, 900)),
                Soort = bron.Bekend(Visitatiesoort.Periodiek),
                Formatief = bron.Bekend(lot.Kans(Verhoudingen.VisitatieFormatief)),
            };
        }
    }

    /// <summary>Dezelfde visitaties, met wie er kwam en of er punten uit kwamen.</summary>
    public ImmutableArray<Visitatie>? MetVerslag(ImmutableArray<Visitatie>? visitaties) => visitaties is not { } lijst
        ? null
        :
        [
            .. lijst.Select(visitatie => visitatie with
            {
                DoorCollega = bron.Bekend(lot.Kans(Verhoudingen.VisitatieDoorCollega)),
                DoorRegisterpraktijk = profiel.Vvocmregister ? bron.Bekend(lot.Kans(Verhoudingen.VisitatieDoorRegisterpraktijk)) : null,
                MetVerbeterpunten = bron.Bekend(lot.Kans(Verhoudingen.VisitatieMetVerbeterpunten)),
            }),
        ];

    /// <summary>De database waaraan een praktijk van dit profiel levert.</summary>
    public static Database Database(Praktijkprofiel profiel) =>
        !profiel.MetFysiotherapie ? Model.Feiten.Database.LDO : profiel.Keurmerk ? Model.Feiten.Database.LDK : Model.Feiten.Database.LDF;

    // Maandelijks, soms een maand overgeslagen, soms een tijd geleden gestopt.
    public IEnumerable<Gegevenslevering> Leveringen()
    {
        var database = Database(profiel);
        if (!lot.Kans(database == Model.Feiten.Database.LDF ? Verhoudingen.LevertAanLdf : Verhoudingen.LevertAanLdkOfLdo))
        {
            yield break;
        }

        var laatste = lot.DagVoor(bron.Peildatum, 1, lot.Kans(Verhoudingen.LeveringIsRecent) ? 40 : 300);
        for (var maand = 0; maand < 14; maand++)
        {
            if (!lot.Kans(Verhoudingen.MaandNietGeleverd))
            {
                yield return new() { Database = database, Op = laatste.AddMonths(-maand) };
            }
        }
    }

    public IEnumerable<Jaarverslag> Jaarverslagen()
    {
        for (var jaar = bron.Peildatum.Year - 2; jaar < bron.Peildatum.Year; jaar++)
        {
            if (lot.Kans(profiel.MetOefentherapie ? Verhoudingen.JaarverslagBijOefentherapie : Verhoudingen.Jaarverslag))
            {
                yield return new() { Jaar = jaar, Op = bron.Bekend(new DateOnly(jaar + 1, lot.Tussen(1, 9), lot.Tussen(1, 28))) };
            }
        }
    }

    public IEnumerable<PremUitvraag> PremUitvragen()
    {
        if (!lot.Kans(Verhoudingen.ZetPremUit))
        {
            yield break;
        }

        var behandeld = lot.Tussen(200, 900) * profiel.Grootte;
        var verstuurd = behandeld * lot.Tussen(15, 70) / 100;
        yield return new()
        {
            Jaar = bron.Peildatum.Year - 1,
            Verstuurd = bron.Bekend(verstuurd),
            Ontvangen = bron.Bekend(verstuurd * lot.Tussen(15, 60) / 100),
            BehandeldePatienten = bron.Bekend(behandeld),
        };
    }
}
