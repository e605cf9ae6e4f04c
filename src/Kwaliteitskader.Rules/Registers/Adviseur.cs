using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Feitentabellen;
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
    /// <param name="therapeut">
    /// De sleutel van de therapeut die zelf aanvraagt; zonder deze vraagt elke therapeut aan tot wie het register zich richt.
    /// Alleen bij een register van personen. Kent het dossier haar niet, dan ontbreekt zij in de lijst van therapeuten.
    /// </param>
    /// <exception cref="ArgumentException">
    /// De toets heeft niet alle normen van het register, of er is een therapeut gegeven bij een register van praktijken.
    /// </exception>
    public static Advies Adviseer(
        this Kwaliteitstoets toets, Register register, Dossier dossier, DateOnly peildatum, Taal taal = Taal.Nederlands, string? therapeut = null)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(dossier);
        if (therapeut is not null && register.IsPraktijkregister())
        {
            throw new ArgumentException("Dit register schrijft praktijken in, geen therapeuten.", nameof(therapeut));
        }

        var criteria = toets.Beperkt(Registernormen.Van(register));
        var rapport = criteria.Toets(Aanvraag.Ingewilligd(dossier, register, peildatum), peildatum);
        var onbekend = AanvragersOnbekend(register, dossier, therapeut);
        var oordelen = rapport.Oordelen.ToArray().Where(oordeel => therapeut is null || rapport.Sleutel(oordeel) == therapeut).ToList();
        var aanvragers = oordelen
            .GroupBy(oordeel => oordeel.Onderwerp)
            .Select(groep => Aanvrager(register, groep.Key, [.. groep.Select(oordeel => ZonderAanvraag(rapport.Bevinding(oordeel, taal), dossier))]))
            .ToList();

        // Therapeuten tot wie het register zich niet richt, doen niet mee zolang er anderen zijn.
        var betrokken = aanvragers.Where(aanvrager => aanvrager.Criteria.Any(Geldt)).ToList();
        return new Advies
        {
            Dossier = new Dossierkenmerk { Id = dossier.Id, Sha256 = Dossierafdruk.Van(dossier) },
            Peildatum = peildatum,
            Normenset = toets.Normenset,
            Register = register,
            Uitkomst = betrokken.Count > 0 ? betrokken.Max(aanvrager => aanvrager.Uitkomst)
                : onbekend ? Adviesuitkomst.Onvolledig : Adviesuitkomst.NietToelaatbaar,
            Aanvragers = [.. betrokken.Count > 0 ? betrokken : aanvragers],
            AanTeLeveren = onbekend ? ZonderAanvrager(criteria, register, dossier, peildatum, taal) : AanTeLeveren(rapport, oordelen, taal),
        };
    }

    private static string Sleutel(this Toetsrapport rapport, Oordeel oordeel) => rapport.Dossier.Therapeuten!.Value[oordeel.Onderwerp.Index].Id;

    private static bool AanvragersOnbekend(Register register, Dossier dossier, string? therapeut) =>
        !register.IsPraktijkregister()
        && (dossier.Therapeuten is not { IsDefault: false } lijst || (therapeut is not null && !lijst.Any(aanvrager => aanvrager.Id == therapeut)));

    private static Aanvrageradvies Aanvrager(Register register, Onderwerp onderwerp, ImmutableArray<Bevinding> criteria) => new()
    {
        Onderwerp = onderwerp.Plaats.Waarde,
        Criteria = criteria,
        Uitkomst = criteria.Any(Geldt) ? Ongunstigste(register, criteria) : Adviesuitkomst.NietToelaatbaar,
    };

    /// <summary>
    /// Wie de algemene criteria vervult, maar niet is tot wie dit register zich richt, kan het kader niet toelaten: dat
    /// oordeel is aan het register.
    /// </summary>
    private static Adviesuitkomst Ongunstigste(Register register, ImmutableArray<Bevinding> criteria)
    {
        var ongunstigste = criteria.Max(Weeg);
        var toegang = criteria.Single(criterium => criterium.Norm == Registernormen.Toegang(register).Waarde);
        return ongunstigste == Adviesuitkomst.Toelaatbaar && !Geldt(toegang) ? Adviesuitkomst.OordeelNodig : ongunstigste;
    }

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

    /// <summary>
    /// Is er geen aanvrager bekend, dan is de lijst van therapeuten nodig, en van de praktijk wat voor iemand van wie niets
    /// bekend is nodig zou zijn.
    /// </summary>
    private static ImmutableArray<AanTeLeverenFeit> ZonderAanvrager(Kwaliteitstoets criteria, Register register, Dossier dossier, DateOnly peildatum, Taal taal)
    {
        var iemand = dossier with { Therapeuten = [new Therapeut { Id = "" }] };
        var rapport = criteria.Toets(Aanvraag.Ingewilligd(iemand, register, peildatum), peildatum);
        var lijst = PraktijkFeiten.Therapeuten.EigenFeit;
        var therapeuten = new AanTeLeverenFeit
        {
            Pad = lijst.PlaatsOnder(JsonPointer.Wortel).Waarde,
            Omschrijving = lijst.Label.In(taal),
            Aanleveraar = lijst.Aanleveraar,
            Criteria = [.. Registernormen.Van(register).Select(id => id.Waarde)],
        };
        return [therapeuten, .. AanTeLeveren(rapport, [.. rapport.Oordelen], taal).Where(feit => !feit.Pad.StartsWith($"{therapeuten.Pad}/", StringComparison.Ordinal))];
    }

    private static ImmutableArray<AanTeLeverenFeit> AanTeLeveren(Toetsrapport rapport, List<Oordeel> oordelen, Taal taal)
    {
        var gevraagd =
            from oordeel in oordelen
            from feit in rapport.LegUit(oordeel).Ontbrekend
            group (Feit: feit, Norm: rapport.Norm(oordeel)) by feit.Pad.Waarde;
        return
        [
            .. gevraagd.Select(groep => new AanTeLeverenFeit
            {
                Pad = groep.Key,
                Omschrijving = string.Join("; ", groep.Select(paar => paar.Feit.Label.In(taal)).Distinct()),
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
