using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Weegt de rijen van één register tot de vraag of iemand er op de peildatum in staat (INT-6).</summary>
/// <remarks>
/// Een lopende rij die ingeschreven zegt, telt. Zegt een rij die later begon en nog loopt geschorst of doorgehaald, dan gaat die
/// voor. Begon zij niet later, dan spreken de rijen elkaar over dezelfde dagen tegen. Een rij die eindigt voor zij begint, is
/// altijd een tegenspraak. Waarvan niet alles bekend is, houdt het antwoord alleen open als het nog iets kan veranderen; dat
/// een onbekend begin na het einde zou liggen, moet blijken.
/// </remarks>
/// <param name="peildatum">De peildatum.</param>
internal struct Registerweging(DateOnly peildatum)
{
    private DateOnly? ingeschreven;
    private DateOnly? ontzegd;
    private DateOnly? wellichtIngeschreven;
    private DateOnly? wellichtOntzegd;
    private bool omgekeerd;
    private bool wellichtOmgekeerd;
    private bool vandaagOntzegd;
    private StandZonderInschrijving ontzegging;
    private StandZonderInschrijving overig;

    /// <summary>Of er een rij is die eindigt voor zij begint.</summary>
    public readonly bool Omgekeerd => omgekeerd;

    /// <summary>Hoe het ervoor staat als er niet als ingeschrevene geteld wordt.</summary>
    public readonly StandZonderInschrijving Stand => ontzegging != StandZonderInschrijving.Geen ? ontzegging : overig;

    /// <summary>Of iemand ingeschreven is.</summary>
    public readonly Waarheid Oordeel
    {
        get
        {
            // Wie vandaag begon, kan niet na vandaag ontzegd zijn: ook zonder begin spreekt een ontzegging van vandaag dat tegen.
            if (omgekeerd || (vandaagOntzegd && ingeschreven == peildatum))
            {
                return Waarheid.Twijfel;
            }

            var zeker = Zeker;
            var open = zeker switch
            {
                Waarheid.Waar => wellichtOmgekeerd || wellichtOntzegd is not null,
                Waarheid.Onwaar => wellichtOmgekeerd || (wellichtIngeschreven is not null && !(ontzegd > wellichtIngeschreven)),
                _ => wellichtOntzegd > ingeschreven,
            };
            return open ? Waarheid.Onbekend : zeker;
        }
    }

    private readonly Waarheid Zeker =>
        ingeschreven is null || ontzegd > ingeschreven ? Waarheid.Onwaar : ontzegd is null ? Waarheid.Waar : Waarheid.Twijfel;

    /// <summary>Of een rij op de peildatum loopt, of als haar begin niet bekend is kan lopen.</summary>
    public readonly bool Loopt(Registratie rij) => rij.Status != Registratiestatus.Aangevraagd && !(rij.Tot < peildatum) && !(rij.Van > peildatum);

    /// <summary>Telt een rij mee.</summary>
    /// <param name="zeker">Of vaststaat dat de rij over dit register gaat.</param>
    /// <param name="status">De stand.</param>
    /// <param name="van">Eerste dag.</param>
    /// <param name="tot">Laatste dag; afwezig is een open einde.</param>
    public void Tel(bool zeker, Registratiestatus? status, DateOnly? van, DateOnly? tot)
    {
        if (tot < van)
        {
            omgekeerd |= zeker;
            wellichtOmgekeerd |= !zeker;
        }
        else if (tot < peildatum || van > peildatum || status == Registratiestatus.Aangevraagd)
        {
            overig = zeker ? Meest(overig, BuitenDePeildatum(status, tot)) : overig;
        }
        else if (zeker && status is { } stand && van is { } begin)
        {
            TelLopende(stand, begin);
        }
        else
        {
            TelOnzekere(zeker, status, van ?? peildatum, tot);
        }
    }

    private void TelLopende(Registratiestatus stand, DateOnly begin)
    {
        if (stand == Registratiestatus.Ingeschreven)
        {
            ingeschreven = Laatste(ingeschreven, begin);
            return;
        }

        ontzegging = !(begin <= ontzegd) ? Ontzegging(stand) : begin == ontzegd ? Meest(ontzegging, Ontzegging(stand)) : ontzegging;
        ontzegd = Laatste(ontzegd, begin);
    }

    private void TelOnzekere(bool zeker, Registratiestatus? status, DateOnly begin, DateOnly? tot)
    {
        if (status is null or Registratiestatus.Ingeschreven)
        {
            wellichtIngeschreven = Laatste(wellichtIngeschreven, begin);
        }

        if (status != Registratiestatus.Ingeschreven)
        {
            wellichtOntzegd = Laatste(wellichtOntzegd, begin);
            vandaagOntzegd |= zeker && status is not null && tot == peildatum;
            overig = zeker && status is { } stand ? Meest(overig, Ontzegging(stand)) : overig;
        }
    }

    private readonly StandZonderInschrijving BuitenDePeildatum(Registratiestatus? status, DateOnly? tot) => status switch
    {
        Registratiestatus.Aangevraagd when !(tot < peildatum) => StandZonderInschrijving.Aangevraagd,
        Registratiestatus.Ingeschreven => tot < peildatum ? StandZonderInschrijving.Verlopen : StandZonderInschrijving.BegintLater,
        _ => StandZonderInschrijving.Geen,
    };

    private static StandZonderInschrijving Ontzegging(Registratiestatus stand) =>
        stand == Registratiestatus.Doorgehaald ? StandZonderInschrijving.Doorgehaald : StandZonderInschrijving.Geschorst;

    private static StandZonderInschrijving Meest(StandZonderInschrijving een, StandZonderInschrijving ander) => een > ander ? een : ander;

    private static DateOnly Laatste(DateOnly? een, DateOnly ander) => een > ander ? een.Value : ander;
}
