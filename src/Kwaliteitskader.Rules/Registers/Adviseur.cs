using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>Adviseert een register over een aanvraag tot inschrijving.</summary>
public static partial class Adviseur
{
    /// <summary>Het advies over een aanvraag: per criterium de bevinding, en de feiten die nog aangeleverd moeten worden.</summary>
    /// <remarks>
    /// Geoordeeld wordt alsof de aanvraag is ingewilligd. Een criterium waarvan de termijn nog loopt, houdt toelating niet
    /// tegen; een criterium waaraan alleen een getal ontbreekt dat het register niet publiceert, laat het oordeel aan het
    /// register.
    /// </remarks>
    /// <param name="toets">De toets met de normen van het register.</param>
    /// <param name="register">Het register waarvoor de aanvraag geldt.</param>
    /// <param name="dossier">Het dossier van de aanvrager.</param>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="taal">De taal van de zinnen.</param>
    /// <exception cref="ArgumentException">De toets heeft niet alle normen van het register.</exception>
    public static Advies Adviseer(this Kwaliteitstoets toets, Register register, Dossier dossier, DateOnly peildatum, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(dossier);
        var criteria = toets.Beperkt(Registernormen.Van(register));
        var rapport = criteria.Toets(Aanvraag.Ingewilligd(dossier, register, peildatum), peildatum);
        var document = rapport.Document(taal);
        var aanvragers = document.Bevindingen
            .GroupBy(bevinding => bevinding.Onderwerp)
            .Select(groep => Aanvrager(groep.Key, [.. groep.Select(bevinding => ZonderAanvraag(bevinding, dossier))]))
            .ToList();

        // Therapeuten tot wie het register zich niet richt, doen niet mee zolang er anderen zijn.
        var betrokken = aanvragers.Where(aanvrager => aanvrager.Criteria.Any(Geldt)).ToList();
        return new Advies
        {
            Dossier = document.Dossier with { Sha256 = Dossierafdruk.Van(dossier) },
            Peildatum = peildatum,
            Normenset = toets.Normenset,
            Register = register,
            Uitkomst = betrokken.Count > 0 ? betrokken.Max(aanvrager => aanvrager.Uitkomst) : ZonderBetrokkenen(register, dossier),
            Aanvragers = [.. betrokken.Count > 0 ? betrokken : aanvragers],
            AanTeLeveren = AanTeLeveren(rapport, register, dossier, taal),
        };
    }

    private static Adviesuitkomst ZonderBetrokkenen(Register register, Dossier dossier) =>
        !register.IsPraktijkregister() && dossier.Therapeuten is not { IsDefault: false } ? Adviesuitkomst.Onvolledig : Adviesuitkomst.NietToelaatbaar;

    private static Aanvrageradvies Aanvrager(string onderwerp, ImmutableArray<Bevinding> criteria) => new()
    {
        Onderwerp = onderwerp,
        Criteria = criteria,
        Uitkomst = criteria.Any(Geldt) ? criteria.Max(Weeg) : Adviesuitkomst.NietToelaatbaar,
    };

    private static bool Geldt(Bevinding bevinding) => bevinding.Uitkomst != Uitkomst.NietVanToepassing;

    private static Adviesuitkomst Weeg(Bevinding criterium) => criterium.Uitkomst switch
    {
        Uitkomst.VoldoetNiet => Adviesuitkomst.NietToelaatbaar,
        Uitkomst.NietVastTeStellen => criterium.Ontbreekt.IsEmpty ? Adviesuitkomst.OordeelNodig : Adviesuitkomst.Onvolledig,
        Uitkomst.OordeelNodig => Adviesuitkomst.OordeelNodig,
        _ => Adviesuitkomst.Toelaatbaar,
    };

    /// <summary>Laat de voorgestelde inschrijving uit de feiten weg: zij staat niet in het dossier.</summary>
    private static Bevinding ZonderAanvraag(Bevinding bevinding, Dossier dossier) => bevinding with
    {
        Feiten = [.. bevinding.Feiten.Where(feit => !IsVoorgesteld(feit.Pad, dossier))],
    };

    private static bool IsVoorgesteld(string pad, Dossier dossier)
    {
        var delen = InRegistraties().Match(pad);
        if (!delen.Success)
        {
            return false;
        }

        var echt = delen.Groups["therapeut"] is { Success: true } therapeut
            ? dossier.Therapeuten!.Value[int.Parse(therapeut.Value, System.Globalization.CultureInfo.InvariantCulture)].Registraties
            : dossier.Praktijk?.Registraties;
        return int.Parse(delen.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture) >= (echt is { IsDefault: false } lijst ? lijst.Length : 0);
    }

    private static ImmutableArray<AanTeLeverenFeit> AanTeLeveren(Toetsrapport rapport, Register register, Dossier dossier, Taal taal)
    {
        if (!register.IsPraktijkregister() && dossier.Therapeuten is not { IsDefault: false })
        {
            var label = taal == Taal.Engels ? "therapists" : "therapeuten";
            return [new() { Pad = "/therapeuten", Omschrijving = label, Aanleveraar = Partij.Praktijk, Criteria = [.. rapport.Toets.Normen.Select(norm => norm.Kaart.Id.Waarde)] }];
        }

        var gevraagd =
            from oordeel in rapport.Oordelen.ToArray()
            from feit in rapport.Verklaar(oordeel).Ontbrekend
            group (Feit: feit, Norm: rapport.Norm(oordeel)) by feit.Pad.Waarde;
        return
        [
            .. gevraagd.Select(groep => new AanTeLeverenFeit
            {
                Pad = groep.Key,
                Omschrijving = groep.First().Feit.Label.In(taal),
                Aanleveraar = Aanleveraar(groep.First().Norm, groep.Key),
                Criteria = [.. groep.Select(paar => paar.Norm.Kaart.Id.Waarde).Distinct()],
            }),
        ];
    }

    private static Partij Aanleveraar(Norm norm, string pad)
    {
        var patroon = Index().Replace(pad, "/*");
        return norm.Feiten.FirstOrDefault(gebruik => gebruik.Pad == patroon).Feit?.Aanleveraar ?? Partij.Praktijk;
    }

    [GeneratedRegex(@"^(/therapeuten/(?<therapeut>\d+)|/praktijk)/registraties/(?<index>\d+)(/|$)")]
    private static partial Regex InRegistraties();

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Index();
}
