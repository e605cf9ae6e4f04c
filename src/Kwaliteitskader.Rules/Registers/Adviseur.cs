using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>Adviseert een register over een aanvraag tot inschrijving.</summary>
public static class Adviseur
{
    /// <summary>Het advies over een aanvraag: per criterium de bevinding, en de feiten die nog aangeleverd moeten worden.</summary>
    /// <remarks>
    /// Geoordeeld wordt alsof de aanvraag is ingewilligd; wie al ingeschreven is, wordt beoordeeld zoals hij staat. Een
    /// criterium waarvan de termijn nog loopt, houdt toelating niet tegen; een criterium waaraan alleen een getal ontbreekt dat
    /// het register niet publiceert, en een schorsing of doorhaling die nog loopt, laten het oordeel aan het register. Vraagt een
    /// criterium om een oordeel en geldt er een beoordeling, dan weegt die. Een dispensatie weegt niet: zij staat bij het criterium, en
    /// het register beslist.
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
    /// <param name="stop">Breekt het adviseren af.</param>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> vroeg om te stoppen.</exception>
    /// <exception cref="ArgumentException">
    /// De toets heeft niet alle normen van het register, of er is een therapeut gegeven bij een register van praktijken.
    /// </exception>
    public static Advies Adviseer(
        this Kwaliteitstoets toets, Register register, Dossier dossier, DateOnly peildatum, Taal taal = Taal.Nederlands, string? therapeut = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(dossier);
        if (therapeut is not null && register.IsPraktijkregister())
        {
            throw new ArgumentException("This register enters practices, not therapists.", nameof(therapeut));
        }

        var criteria = toets.Beperkt(Registernormen.Van(register));
        var aanvraag = new Aanvraag(dossier, register, peildatum);
        var rapport = criteria.Toets(aanvraag.Ingewilligd, peildatum, stop);
        var onbekend = AanvragersOnbekend(register, dossier, therapeut);
        var oordelen = rapport.Oordelen.Where(oordeel => therapeut is null || rapport.Sleutel(oordeel) == therapeut).ToList();
        var beoordeling = new Aanvragersbeoordeling(register, dossier, rapport, aanvraag.Veronderstelling, taal);
        var aanvragers = oordelen.GroupBy(oordeel => oordeel.Onderwerp).Select(groep => beoordeling.Van(groep.Key, groep)).ToList();

        // Therapeuten tot wie het register zich niet richt, doen niet mee zolang er anderen zijn.
        var betrokken = aanvragers.Where(aanvrager => aanvrager.Criteria.Any(Aanvragersbeoordeling.Geldt)).ToList();
        ImmutableArray<Aanvrageradvies> beoordeeld = [.. betrokken.Count > 0 ? betrokken : aanvragers];
        return new Advies
        {
            Dossier = new Dossierkenmerk { Id = dossier.Id, Sha256 = Dossierafdruk.Van(dossier) },
            Peildatum = peildatum,
            Normenset = toets.Normenset,
            Register = register,
            Uitkomst = betrokken.Count > 0 ? betrokken.Max(aanvrager => aanvrager.Uitkomst)
                : onbekend ? Adviesuitkomst.Onvolledig : Adviesuitkomst.NietToelaatbaar,
            Aanvragers = beoordeeld,
            AanTeLeveren = onbekend ? ZonderAanvrager(criteria, register, dossier, peildatum, taal) : new Aanleverlijst(rapport, taal).Van(oordelen),
            Normwaarden = GebruikteNormwaarden.Van(toets, beoordeeld, peildatum, taal),
            Voorbehouden = Voorbehouden.Van(register, dossier, peildatum, beoordeeld, taal),
        };
    }

    /// <summary>Het rapport waar een advies op rust: de criteria van het register, over het dossier alsof de aanvraag is ingewilligd.</summary>
    /// <remarks>Voor wie bij een advies de uitleg, de agenda of het herstel wil zien; feiten staan op dezelfde plaats als in het dossier.</remarks>
    /// <param name="toets">De toets met de normen van het register.</param>
    /// <param name="register">Het register waarvoor de aanvraag geldt.</param>
    /// <param name="dossier">Het dossier van de aanvrager.</param>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="stop">Breekt het toetsen af.</param>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> vroeg om te stoppen.</exception>
    /// <exception cref="ArgumentException">De toets heeft niet alle normen van het register.</exception>
    public static Toetsrapport Adviesrapport(this Kwaliteitstoets toets, Register register, Dossier dossier, DateOnly peildatum, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(dossier);
        return toets.Beperkt(Registernormen.Van(register)).Toets(new Aanvraag(dossier, register, peildatum).Ingewilligd, peildatum, stop);
    }

    private static string Sleutel(this Toetsrapport rapport, Oordeel oordeel) => rapport.Dossier.Therapeuten!.Value[oordeel.Onderwerp.Index].Id;

    private static bool AanvragersOnbekend(Register register, Dossier dossier, string? therapeut) =>
        !register.IsPraktijkregister()
        && (dossier.Therapeuten is not { IsDefault: false } lijst || (therapeut is not null && !lijst.Any(aanvrager => aanvrager.Id == therapeut)));

    /// <summary>
    /// Is er geen aanvrager bekend, dan is de lijst van therapeuten nodig, en van de praktijk wat voor iemand van wie niets
    /// bekend is nodig zou zijn.
    /// </summary>
    private static ImmutableArray<AanTeLeverenFeit> ZonderAanvrager(Kwaliteitstoets criteria, Register register, Dossier dossier, DateOnly peildatum, Taal taal)
    {
        var iemand = dossier with { Therapeuten = [new Therapeut { Id = "" }] };
        var rapport = criteria.Toets(new Aanvraag(iemand, register, peildatum).Ingewilligd, peildatum);
        var lijst = PraktijkFeiten.Therapeuten.EigenFeit;
        ImmutableArray<string> alle = [.. Registernormen.Van(register).Select(id => id.Waarde)];
        var therapeuten = new AanTeLeverenFeit
        {
            Pad = lijst.PlaatsOnder(JsonPointer.Wortel).Waarde,
            Omschrijving = lijst.Label.In(taal),
            Waarvan = new Tekst("het dossier", "the dossier").In(taal),
            Aanleveraar = lijst.Aanleveraar,
            Criteria = alle,
            Delen = [new() { Omschrijving = lijst.Label.In(taal), Criteria = alle }],
        };
        return [therapeuten, .. new Aanleverlijst(rapport, taal).Van(rapport.Oordelen).Where(feit => !feit.Pad.StartsWith($"{therapeuten.Pad}/", StringComparison.Ordinal))];
    }
}
