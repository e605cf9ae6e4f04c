using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>De dispensaties en beoordelingen die aflopen, als punten van een agenda.</summary>
internal static class Besluitafloop
{
    /// <summary>Elk besluit waarvan de dag na de laatste na de peildatum komt en niet na een dag, en dat dan door geen ander is opgevolgd.</summary>
    public static IEnumerable<Agendapunt> Punten(Toetsrapport rapport, DateOnly totEnMet)
    {
        var dossier = rapport.Dossier;
        return rapport.Besluiten.Leeg
            ? []
            : Punten(rapport, totEnMet, "dispensaties", dossier.Dispensaties, Besluitsoort.Dispensatie, rapport.Besluiten.Dispensatie)
                .Concat(Punten(rapport, totEnMet, "beoordelingen", dossier.Beoordelingen, Besluitsoort.Beoordeling, rapport.Besluiten.Beoordeling));
    }

    private static IEnumerable<Agendapunt> Punten<T>(
        Toetsrapport rapport, DateOnly totEnMet, string lijst, ImmutableArray<T>? besluiten, Besluitsoort soort, Func<string, Onderwerp, DateOnly, T?> opDag)
        where T : class, IBesluit
    {
        var oordelen = rapport.Oordelen.DistinctBy(oordeel => (oordeel.Norm.Kaart.Id, oordeel.Onderwerp))
            .ToLookup(oordeel => (oordeel.Norm.Kaart.Id.Waarde, oordeel.Onderwerp.Sleutel(rapport.Dossier)), oordeel => oordeel.Onderwerp);
        return
            from paar in (besluiten is { IsDefault: false } gegeven ? gegeven : []).Select((besluit, plaats) => (Besluit: besluit, Plaats: plaats))
            let besluit = paar.Besluit
            where besluit.Van <= besluit.Tot && besluit.Tot >= rapport.Peildatum && besluit.Tot < totEnMet
            from onderwerp in oordelen[(besluit.Norm, besluit.Onderwerp)]
            where ReferenceEquals(opDag(besluit.Norm, onderwerp, besluit.Tot), besluit) && opDag(besluit.Norm, onderwerp, besluit.Tot.AddDays(1)) is null
            select new Agendapunt
            {
                Op = besluit.Tot.AddDays(1),
                Uiterlijk = besluit.Tot,
                Oorzaken =
                [
                    new()
                    {
                        Pad = (JsonPointer.Wortel / lijst / paar.Plaats / "tot").Waarde,
                        Waarde = besluit.Tot.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    },
                ],
                Wendingen = [],
                Besluit = new()
                {
                    Soort = soort,
                    Norm = besluit.Norm,
                    Onderwerp = onderwerp.Plaats.Waarde,
                    OnderwerpId = onderwerp.Id(rapport.Dossier),
                    Door = besluit.Door,
                },
            };
    }
}
