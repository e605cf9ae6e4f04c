using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Weegt de rijen van één register tot de vraag of iemand er op de peildatum in staat (INT-6).</summary>
/// <remarks>
/// Een lopende rij die ingeschreven zegt, telt. Zegt een rij die later begon en nog loopt geschorst of doorgehaald, dan gaat die
/// voor. Begon zij niet later, dan spreken de rijen elkaar over dezelfde dagen tegen. Een rij die eindigt voor zij begint, is
/// altijd een tegenspraak. Waarvan niet alles bekend is, houdt het antwoord alleen open als het nog iets kan veranderen; dat
/// een onbekend begin na het einde zou liggen, moet blijken.
/// </remarks>
/// <param name="peildatum">De peildatum.</param>
/// <param name="kring">Wie meetelt.</param>
internal struct Registerweging(DateOnly peildatum, Registerkring kring = Registerkring.Ingeschrevenen) : IWeging<Registerweging>
{
    /// <summary>Het begin van een rij waarvan het niet bekend is: op zijn laatst de peildatum, welke dat ook is.</summary>
    private static readonly DateOnly OpZijnLaatst = DateOnly.MaxValue;

    private DateOnly? ingeschreven;
    private DateOnly? oudste;
    private DateOnly? wellichtOudste;
    private DateOnly? ontzegd;
    private DateOnly? wellichtIngeschreven;
    private DateOnly? wellichtOntzegd;
    private bool omgekeerd;
    private bool wellichtOmgekeerd;
    private DateOnly? eersteOntzegdTotEnMet;
    private bool aanvrager;
    private bool wellichtAanvrager;
    private bool ingeschrevenOfAanvrager;
    private StandZonderInschrijving ontzegging;
    private StandZonderInschrijving overig;

    /// <summary>Of er een rij is die eindigt voor zij begint.</summary>
    public readonly bool Omgekeerd => omgekeerd;

    /// <summary>Hoe het ervoor staat als er niet als ingeschrevene geteld wordt.</summary>
    public readonly StandZonderInschrijving Stand => ontzegging != StandZonderInschrijving.Geen ? ontzegging : overig;

    /// <summary>Of iemand ingeschreven is, of in een ruimere kring meetelt.</summary>
    public readonly Waarheid Oordeel
    {
        get
        {
            if (omgekeerd || aanvrager)
            {
                return omgekeerd ? Waarheid.Twijfel : wellichtOmgekeerd ? Waarheid.Onbekend : Waarheid.Waar;
            }

            if (ingeschrevenOfAanvrager && ontzegd is null && wellichtOntzegd is null)
            {
                return wellichtOmgekeerd ? Waarheid.Onbekend : Waarheid.Waar;
            }

            var oordeel = Ingeschreven;
            return wellichtAanvrager && oordeel != Waarheid.Waar ? Waarheid.Onbekend : oordeel;
        }
    }

    /// <summary>De eerste dag van de oudste rij die telt; er is er geen als iemand niet ingeschreven is.</summary>
    public readonly Waarde<DateOnly> Sinds => Oordeel switch
    {
        Waarheid.Waar => oudste is { } dag && !(wellichtOudste < dag) ? dag : Waarde<DateOnly>.Onbekend,
        Waarheid.Twijfel => Waarde<DateOnly>.Tegenstrijdig,
        Waarheid.Onbekend => Waarde<DateOnly>.Onbekend,
        _ => Waarde<DateOnly>.Geen,
    };

    /// <summary>De vroegste dag die <see cref="Sinds"/> kan blijken te zijn.</summary>
    public readonly DateOnly VroegstMogelijk =>
        omgekeerd || wellichtOmgekeerd ? DateOnly.MinValue : Vroegste(oudste, wellichtOudste ?? DateOnly.MaxValue);

    private readonly Waarheid Ingeschreven
    {
        get
        {
            // Wie vandaag begon, kan niet na vandaag ontzegd zijn: ook zonder begin spreekt een ontzegging van vandaag dat tegen.
            if (eersteOntzegdTotEnMet == peildatum && ingeschreven == peildatum)
            {
                return Waarheid.Twijfel;
            }

            var zeker = Zeker;
            var open = zeker switch
            {
                Waarheid.Waar => wellichtOmgekeerd || wellichtOntzegd is not null,
                Waarheid.Onwaar => wellichtOmgekeerd || (wellichtIngeschreven is not null && !(ontzegd > Uiterlijk(wellichtIngeschreven))),
                _ => Uiterlijk(wellichtOntzegd) > ingeschreven,
            };
            return open ? Waarheid.Onbekend : zeker;
        }
    }

    private readonly Waarheid Zeker =>
        ingeschreven is null || ontzegd > ingeschreven ? Waarheid.Onwaar : ontzegd is null ? Waarheid.Waar : Waarheid.Twijfel;

    /// <summary>Of een rij op de peildatum meeweegt, of als haar begin niet bekend is kan meewegen.</summary>
    public readonly bool Weegt(Registratie rij) =>
        !(rij.Tot < peildatum) && (kring == Registerkring.OokAanvragers || (rij.Status != Registratiestatus.Aangevraagd && !(rij.Van > peildatum)));

    /// <summary>Of een rij iemand laat meetellen.</summary>
    public readonly bool LaatMeetellen(Registratie rij) => Weegt(rij) && (kring == Registerkring.OokAanvragers
        ? rij.Status is not (null or Registratiestatus.Doorgehaald)
        : rij.Status == Registratiestatus.Ingeschreven);

    /// <summary>Welke stand een rij geeft aan wie niet als ingeschrevene telt.</summary>
    public readonly StandZonderInschrijving StandVan(Registratie rij) =>
        Gelezen(rij.Status) is Registratiestatus.Geschorst or Registratiestatus.Doorgehaald && Weegt(rij)
            ? Ontzegging(rij.Status!.Value)
            : BuitenDePeildatum(Gelezen(rij.Status), rij.Tot);

    /// <summary>Telt de rijen mee die over een register gaan of kunnen gaan; onwaar als de lijst niet bekend is.</summary>
    /// <param name="rijen">De lijst.</param>
    /// <param name="register">Het register.</param>
    public bool Tel(ImmutableArray<Registratie>? rijen, Register register)
    {
        if (rijen is not { IsDefault: false } bekend)
        {
            return false;
        }

        foreach (var rij in bekend)
        {
            Tel(rij, register);
        }

        return true;
    }

    /// <summary>Telt een rij mee als zij over een register gaat of kan gaan.</summary>
    public void Tel(Registratie rij, Register register)
    {
        if (rij.Register is not { } van)
        {
            Tel(zeker: false, rij.Status, rij.Van, rij.Tot);
        }
        else if (van == register)
        {
            Tel(zeker: true, rij.Status, rij.Van, rij.Tot);
        }
    }

    /// <summary>Telt een rij mee.</summary>
    /// <param name="zeker">Of vaststaat dat de rij over dit register gaat.</param>
    /// <param name="status">De stand.</param>
    /// <param name="van">Eerste dag.</param>
    /// <param name="tot">Laatste dag; afwezig is een open einde.</param>
    public void Tel(bool zeker, Registratiestatus? status, DateOnly? van, DateOnly? tot)
    {
        status = Gelezen(status);
        if (kring == Registerkring.OokAanvragers)
        {
            TelAanvrager(zeker, status, van, tot);
        }

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
            TelOnzekere(zeker, status, van, tot);
        }
    }

    /// <inheritdoc/>
    public void Tel(Registerweging ander)
    {
        ontzegging = ander.ontzegd is not { } begin || begin < ontzegd ? ontzegging
            : begin == ontzegd ? Meest(ontzegging, ander.ontzegging)
            : ander.ontzegging;
        ontzegd = Laatste(ontzegd, ander.ontzegd);
        ingeschreven = Laatste(ingeschreven, ander.ingeschreven);
        oudste = Vroegste(oudste, ander.oudste);
        wellichtOudste = Vroegste(wellichtOudste, ander.wellichtOudste);
        wellichtIngeschreven = Laatste(wellichtIngeschreven, ander.wellichtIngeschreven);
        wellichtOntzegd = Laatste(wellichtOntzegd, ander.wellichtOntzegd);
        eersteOntzegdTotEnMet = Vroegste(eersteOntzegdTotEnMet, ander.eersteOntzegdTotEnMet);
        omgekeerd |= ander.omgekeerd;
        wellichtOmgekeerd |= ander.wellichtOmgekeerd;
        aanvrager |= ander.aanvrager;
        wellichtAanvrager |= ander.wellichtAanvrager;
        ingeschrevenOfAanvrager |= ander.ingeschrevenOfAanvrager;
        overig = Meest(overig, ander.overig);
    }

    /// <summary>In de ruimere kring staat wie geschorst is, er nog in.</summary>
    private readonly Registratiestatus? Gelezen(Registratiestatus? status) =>
        kring == Registerkring.OokAanvragers && status == Registratiestatus.Geschorst ? Registratiestatus.Ingeschreven : status;

    private void TelLopende(Registratiestatus stand, DateOnly begin)
    {
        if (stand == Registratiestatus.Ingeschreven)
        {
            ingeschreven = Laatste(ingeschreven, begin);
            oudste = Vroegste(oudste, begin);
            return;
        }

        ontzegging = !(begin <= ontzegd) ? Ontzegging(stand) : begin == ontzegd ? Meest(ontzegging, Ontzegging(stand)) : ontzegging;
        ontzegd = Laatste(ontzegd, begin);
    }

    private void TelOnzekere(bool zeker, Registratiestatus? status, DateOnly? van, DateOnly? tot)
    {
        var begin = van ?? OpZijnLaatst;
        if (status is null or Registratiestatus.Ingeschreven)
        {
            wellichtOudste = Vroegste(wellichtOudste, van ?? DateOnly.MinValue);
            wellichtIngeschreven = Laatste(wellichtIngeschreven, begin);
        }

        if (status != Registratiestatus.Ingeschreven)
        {
            wellichtOntzegd = Laatste(wellichtOntzegd, begin);
            if (zeker && status is { } stand)
            {
                eersteOntzegdTotEnMet = Vroegste(eersteOntzegdTotEnMet, tot);
                overig = Meest(overig, Ontzegging(stand));
            }
        }
    }

    /// <summary>Wie aanvraagt, of later begint, telt in de ruimere kring mee; een doorhaling ontzegt dat niet.</summary>
    private void TelAanvrager(bool zeker, Registratiestatus? status, DateOnly? van, DateOnly? tot)
    {
        if (tot < peildatum || tot < van || status == Registratiestatus.Doorgehaald)
        {
            return;
        }

        var later = status == Registratiestatus.Aangevraagd || (status == Registratiestatus.Ingeschreven && van > peildatum);
        aanvrager |= zeker && later;
        wellichtAanvrager |= status is null || (!zeker && later);
        ingeschrevenOfAanvrager |= zeker && status == Registratiestatus.Ingeschreven && van is null;
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

    /// <summary>Een begin dat niet bekend is, ligt op zijn laatst op de peildatum.</summary>
    private readonly DateOnly? Uiterlijk(DateOnly? begin) => begin > peildatum ? peildatum : begin;

    private static DateOnly Vroegste(DateOnly? een, DateOnly ander) => een < ander ? een.Value : ander;

    private static DateOnly? Vroegste(DateOnly? een, DateOnly? ander) => ander is { } dag ? Vroegste(een, dag) : een;

    private static DateOnly Laatste(DateOnly? een, DateOnly ander) => een > ander ? een.Value : ander;

    private static DateOnly? Laatste(DateOnly? een, DateOnly? ander) => ander is { } dag ? Laatste(een, dag) : een;
}
