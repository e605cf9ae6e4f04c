using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De bomen van een norm over één onderwerp.</summary>
/// <remarks>
/// Wie alleen vraagt wat de uitkomst draagt, krijgt van een boom die zij niet draagt alleen of hij opgaat: tot wie de norm zich
/// richt als hij zich tot dit onderwerp richt, een uitzondering die niet gebleken is, een eis die vaststaat als de uitkomst dat niet doet.
/// </remarks>
internal sealed class Bomen<T>(Normdelen<T> norm, Uitkomst uitkomst, T onderwerp, Peilmoment moment, JsonPointer plaats) : Uitlegbron
    where T : class
{
    public override Uitleg? Geadresseerde =>
        norm.Geadresseerde is { } geadresseerde ? Boom(geadresseerde, static waarheid => waarheid != Waarheid.Waar) : null;

    public override ImmutableArray<Uitleg> Uitzonderingen
    {
        get
        {
            var rij = new Uitlegrij();
            foreach (var (reden, voorwaarde) in norm.Uitzonderingen)
            {
                rij.Voeg(Boom(voorwaarde, static waarheid => waarheid is Waarheid.Waar or Waarheid.Onbekend) with { Reden = reden.Code });
            }

            return rij.Delen;
        }
    }

    public override Uitleg Eis => uitkomst == Uitkomst.NietVastTeStellen
        ? Boom(norm.Eis, static waarheid => waarheid == Waarheid.Onbekend)
        : norm.Eis.LegUit(onderwerp, moment, plaats);

    public override bool TryLeesOpen(Opbrengst opbrengst)
    {
        if (!moment.AlleenDragend)
        {
            return false;
        }

        if (norm.Geadresseerde is { } geadresseerde && geadresseerde.Bepaal(onderwerp, moment) == Waarheid.Onbekend)
        {
            geadresseerde.LeesOpen(onderwerp, moment, plaats, opbrengst);
        }

        if (norm.Eis.Bepaal(onderwerp, moment) == Waarheid.Onbekend)
        {
            norm.Eis.LeesOpen(onderwerp, moment, plaats, opbrengst);
        }

        return true;
    }

    private Uitleg Boom(Voorwaarde<T> voorwaarde, Func<Waarheid, bool> kanDragen) =>
        moment.AlleenDragend && voorwaarde.Bepaal(onderwerp, moment) is var waarheid && !kanDragen(waarheid)
            ? new Uitleg { Bewering = voorwaarde.Omschrijving, Waarheid = waarheid }
            : voorwaarde.LegUit(onderwerp, moment, plaats);
}
