using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Een dossier waarin een tegenspraak geplant is.</summary>
/// <param name="Plaats">Waar zij staat.</param>
/// <param name="Tegenstrijdig">Het dossier met de tegenspraak.</param>
/// <param name="InOrde">Dossiers waarin een van beide kanten niet bestaat.</param>
internal sealed record Tegenspraakdossier(string Plaats, Dossier Tegenstrijdig, IReadOnlyList<Dossier> InOrde);

/// <summary>Plant tegenspraken in dossiers: feiten die niet samen waar kunnen zijn.</summary>
internal static class Tegenspraakdossiers
{
    /// <summary>Naast elke registratieperiode met een bekend begin een andere die later begint en haar overlapt.</summary>
    public static IEnumerable<Tegenspraakdossier> OverlappendePerioden(Dossier dossier, DateOnly peildatum)
    {
        foreach (var (i, therapeut) in Therapeuten(dossier))
        {
            foreach (var periode in Elk(therapeut.Registratieperioden).Where(periode => periode.Van <= peildatum && periode.Van > peildatum.AddYears(-20)))
            {
                var eerste = periode with { Tot = peildatum.AddDays(400) };
                var andere = eerste with { Van = periode.Van!.Value.AddDays(-100), Tot = peildatum.AddDays(-10) };
                var rest = Elk(therapeut.Registratieperioden).Where(rij => rij != periode).ToArray();
                yield return new($"/therapeuten/{i}/registratieperioden", Met(eerste, andere), [Met(eerste), Met(andere)]);

                Dossier Met(params Registratieperiode[] perioden) => MetTherapeut(dossier, i, therapeut with { Registratieperioden = [.. rest, .. perioden] });
            }
        }
    }

    /// <summary>Niet aangesloten bij het Keurmerk, en in zijn praktijkregister.</summary>
    public static IEnumerable<Tegenspraakdossier> OntkendKeurmerk(Dossier dossier, DateOnly peildatum)
    {
        if (dossier.Praktijk is { } praktijk)
        {
            var rest = Elk(praktijk.Registraties).Where(registratie => registratie.Register is not (null or Register.KeurmerkPraktijkregister)).ToArray();
            var lopend = new Registratie { Register = Register.KeurmerkPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = peildatum.AddYears(-3) };
            yield return new("/praktijk/aangeslotenBijKeurmerk", Met(false, [.. rest, lopend]), [Met(true, [.. rest, lopend]), Met(false, [.. rest])]);

            Dossier Met(bool aangesloten, ImmutableArray<Registratie> registraties) =>
                dossier with { Praktijk = praktijk with { AangeslotenBijKeurmerk = aangesloten, Registraties = registraties } };
        }
    }

    /// <summary>
    /// Een solist, en meer therapeuten die er werken. In orde is het als het geen solist is, of als wat een van hen verklaarde als
    /// verklaring van de praktijk telt, zoals bij een solist.
    /// </summary>
    public static IEnumerable<Tegenspraakdossier> SolistMetMeer(Dossier dossier, DateOnly peildatum)
    {
        if (dossier.Praktijk is not { } praktijk || dossier.Therapeuten is not { Length: > 1 } therapeuten)
        {
            yield break;
        }

        ImmutableArray<Verklaring> verklaringen = [.. Elk(praktijk.Verklaringen)];
        yield return new(
            "/praktijk/solist",
            Met(true, verklaringen),
            [Met(false, verklaringen), .. therapeuten.Select(solist => Met(false, [.. verklaringen, .. Elk(solist.Verklaringen)]))]);

        Dossier Met(bool solist, ImmutableArray<Verklaring> alle) => dossier with
        {
            Praktijk = praktijk with { Solist = solist, Verklaringen = alle },
            Therapeuten = [.. therapeuten.Select(therapeut => therapeut with { WerkzaamVan = peildatum.AddYears(-3), WerkzaamTot = null, Verklaringen = [.. Elk(therapeut.Verklaringen)] })],
        };
    }

    /// <summary>Elke inschrijving die loopt, over dezelfde dagen ook geschorst of doorgehaald.</summary>
    public static IEnumerable<Tegenspraakdossier> OntkendeInschrijvingen(Dossier dossier, DateOnly peildatum)
    {
        foreach (var rijen in Elk(dossier.Praktijk?.Registraties).Where(Loopt).SelectMany(Ontkend))
        {
            yield return Geval("/praktijk/registraties", rijen, dossier.Praktijk!.Registraties, lijst => dossier with { Praktijk = dossier.Praktijk! with { Registraties = lijst } });
        }

        foreach (var (i, therapeut) in Therapeuten(dossier))
        {
            foreach (var rijen in Elk(therapeut.Registraties).Where(Loopt).SelectMany(Ontkend))
            {
                yield return Geval($"/therapeuten/{i}/registraties", rijen, therapeut.Registraties, lijst => MetTherapeut(dossier, i, therapeut with { Registraties = lijst }));
            }
        }

        bool Loopt(Registratie rij) => rij.Status == Registratiestatus.Ingeschreven && rij.Van <= peildatum && !(rij.Tot < peildatum);

        static IEnumerable<(Registratie Ja, Registratie Nee)> Ontkend(Registratie rij) =>
            [(rij, rij with { Status = Registratiestatus.Geschorst }), (rij, rij with { Status = Registratiestatus.Doorgehaald })];

        static Tegenspraakdossier Geval(string plaats, (Registratie Ja, Registratie Nee) rijen, ImmutableArray<Registratie>? alle, Func<ImmutableArray<Registratie>, Dossier> met)
        {
            var rest = Elk(alle).Where(rij => rij != rijen.Ja).ToArray();
            return new($"{plaats} {rijen.Ja.Register}", met([.. rest, rijen.Ja, rijen.Nee]), [met([.. rest, rijen.Ja]), met([.. rest, rijen.Nee])]);
        }
    }

    private static IEnumerable<(int Plaats, Therapeut Therapeut)> Therapeuten(Dossier dossier) => Elk(dossier.Therapeuten).Select((therapeut, i) => (i, therapeut));

    private static Dossier MetTherapeut(Dossier dossier, int plaats, Therapeut therapeut) =>
        dossier with { Therapeuten = dossier.Therapeuten!.Value.SetItem(plaats, therapeut) };

    private static IEnumerable<T> Elk<T>(ImmutableArray<T>? lijst) => lijst ?? [];
}
