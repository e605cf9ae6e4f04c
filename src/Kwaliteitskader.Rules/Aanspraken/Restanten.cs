using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Rekent uit wat er na een zitting resteert; bij een zitting die nog niet gehouden is, ervóór.</summary>
internal static class Restanten
{
    private static readonly Restant Geen = new() { Soort = Restantsoort.Geen };
    public static Restant Onbekend { get; } = new() { Soort = Restantsoort.Onbekend };

    /// <summary>Wat er bij een antwoord resteert.</summary>
    public static Restant Van(Aanspraakoordeel oordeel, in Peilmoment moment) => oordeel switch
    {
        { Grond: null, Uitkomst: Aanspraakuitkomst.Nee } => Geen,
        { Grond: null } => Onbekend,
        { Grond: { } grond } => Van(grond.Delen.Restant, oordeel.Vraag, oordeel.Uitkomst, grond.RedenBijNee, moment),
    };

    /// <summary>Wat er naar een lezing resteert.</summary>
    public static Restant Van(Lezingsgeval geval, Aanspraakvraag vraag, in Peilmoment moment)
    {
        var uitkomst = Aanspraaktoets.Uitkomst(geval.Voorwaarde.Bepaal(vraag, moment));
        return Van(geval.Restant, vraag, uitkomst, (_, in _) => Aanspraakredenen.MaximumBereikt, moment);
    }

    /// <summary>Het nummer van de zitting in de telling die beslist.</summary>
    public static int? Volgnummer(Aanspraakoordeel oordeel, in Peilmoment moment)
    {
        var nummer = (oordeel.Grond?.Delen.Restant.Nummer ?? NummerInReeks.Geheel).Bepaal(oordeel.Vraag, moment);
        return nummer is { IsBekend: true, Inhoud: { Vast: true } vast } ? vast.Minst : null;
    }

    private delegate Model.Normkaarten.Reden Redenvraag(Aanspraakvraag vraag, in Peilmoment moment);

    private static Restant Van(Restantregel regel, Aanspraakvraag vraag, Aanspraakuitkomst uitkomst, Redenvraag reden, in Peilmoment moment) => uitkomst switch
    {
        Aanspraakuitkomst.Ja => BijJa(regel, vraag, moment),
        Aanspraakuitkomst.Nee when reden(vraag, moment) == Aanspraakredenen.EersteTwintig => BijEersteZelf(regel, vraag, moment),
        Aanspraakuitkomst.Nee => Geen,
        _ => Onbekend,
    };

    private static Restant BijJa(Restantregel regel, Aanspraakvraag vraag, in Peilmoment moment)
    {
        var einde = Einde(regel, vraag, moment);
        var maximum = regel.Maximum?.Bepaal(vraag, moment) ?? Waarde<Bereik>.Geen;
        if (maximum.Kennis == Kennis.Geen)
        {
            // Geldt een maximum alleen voor een volwassene, dan zijn periode ook.
            return new() { Soort = regel.MaximumBekend ? Restantsoort.Onbeperkt : Restantsoort.Onbekend, TotEnMet = regel.Maximum is null ? einde : null };
        }

        return maximum is { IsBekend: true, Inhoud: { Vast: true } meest } && regel.Nummer.Bepaal(vraag, moment) is { IsBekend: true, Inhoud: { Vast: true } nummer }
            ? new() { Soort = Restantsoort.Aantal, Aantal = meest.Minst - nummer.Minst + NogNiet(vraag), TotEnMet = einde }
            : new() { Soort = Restantsoort.Onbekend, TotEnMet = einde };
    }

    private static Restant BijEersteZelf(Restantregel regel, Aanspraakvraag vraag, in Peilmoment moment) => new()
    {
        Soort = Restantsoort.Onbeperkt,
        TotEnMet = Einde(regel, vraag, moment),
        EerstZelf = regel.EerstZelf?.Bepaal(vraag, moment) is { IsBekend: true, Inhoud: var eerst } && regel.Nummer.Bepaal(vraag, moment) is { IsBekend: true, Inhoud: { Vast: true } nummer }
            ? eerst.Minst - nummer.Minst + NogNiet(vraag)
            : null,
    };

    /// <summary>Een zitting die nog niet gehouden is, hoort zelf nog bij wat resteert.</summary>
    private static int NogNiet(Aanspraakvraag vraag) => vraag.Zittingindex is null ? 1 : 0;

    private static DateOnly? Einde(Restantregel regel, Aanspraakvraag vraag, in Peilmoment moment) =>
        regel.Einde?.Bepaal(vraag, moment) is { IsBekend: true, Inhoud: { Vast: true } einde } ? einde.Laatst : null;
}
