using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>De gevonden wegen voor één oordeel, of waarom er geen is.</summary>
internal sealed class Herstelwegen
{
    private readonly Oordeel oordeel;

    private Herstelwegen(Oordeel oordeel, ImmutableArray<Weg> gevonden, bool uitputtend)
    {
        this.oordeel = oordeel;
        Gevonden = gevonden;
        Herstelbaarheid = !gevonden.IsEmpty ? Herstelbaarheid.Herstelbaar
            : oordeel.Norm.Feiten.Any(gebruik => Daden.IsVaststelling(gebruik.Pad)) ? Herstelbaarheid.AlleenDoorVaststelling
            : uitputtend ? Herstelbaarheid.Onherstelbaar
            : Herstelbaarheid.NietGevonden;
    }

    /// <summary>De wegen, in het volle dossier.</summary>
    public ImmutableArray<Weg> Gevonden { get; }

    /// <summary>Of er iets aan te doen is.</summary>
    public Herstelbaarheid Herstelbaarheid { get; }

    /// <summary>Zoekt de wegen voor een oordeel.</summary>
    public static Herstelwegen Voor(Oordeel oordeel)
    {
        var rapport = oordeel.Rapport;
        var klein = Verkleining.Van(rapport, oordeel.Norm, oordeel.Onderwerp);
        var zoeker = Zoeker(oordeel, klein, rapport.Peildatum);
        var wegen = zoeker.Zoek(klein.Dossier)
            .Select(weg => Getoetst(oordeel, klein, weg))
            .OfType<Weg>();
        return new(oordeel, [.. wegen], zoeker.Uitputtend);
    }

    public Bevindingsherstel Document(Taal taal)
    {
        var bevinding = oordeel.Bevinding(taal);
        return new()
        {
            Bevinding = Rapportvergelijker.Kern(bevinding),
            Herstelbaarheid = Herstelbaarheid,
            Wegen = [.. Gevonden.Select(weg => weg.Document(oordeel.Rapport.Peildatum, taal))],
            Raad = Gevonden.IsEmpty ? bevinding.Herstel : null,
            RaadVoor = Gevonden.IsEmpty ? bevinding.HerstelDoor : null,
        };
    }

    private static Herstelzoeker Zoeker(Oordeel oordeel, Verkleining klein, DateOnly dag) =>
        new(oordeel.Norm, klein.Onderwerp, oordeel.Rapport.Toets.Normwaarden, dag, oordeel.Rapport.Stop);

    /// <summary>De weg in het volle dossier, als zij ook daar werkt, met de dagen waarop.</summary>
    private static Weg? Getoetst(Oordeel oordeel, Verkleining klein, ImmutableArray<Proefwijziging> weg)
    {
        var rapport = oordeel.Rapport;
        ImmutableArray<Proefwijziging> vol = [.. weg.Select(deel => deel with { Pad = klein.Terug(deel.Pad) })];
        if (Deeldossier.Na(rapport.Dossier, vol) is not { } gewijzigd)
        {
            return null;
        }

        var erna = rapport.Toets.Toets(gewijzigd, rapport.Peildatum, oordeel.Norm.Kaart.Id, oordeel.Onderwerp, rapport.Stop);
        return erna.Oordelen[0].Uitkomst != Uitkomst.Voldoet ? null : new Weg
        {
            Wijzigingen = vol,
            Uiterlijk = Uiterlijk(oordeel, klein, weg),
            HoudtTotEnMet = Einde(erna),
        };
    }

    /// <summary>De laatste dag waarop de daad nog werkt: de dag voor de eerste dag waarop het oordeel kantelt en zij niet meer werkt.</summary>
    private static DateOnly? Uiterlijk(Oordeel oordeel, Verkleining klein, ImmutableArray<Proefwijziging> weg)
    {
        var peildatum = oordeel.Rapport.Peildatum;
        var kantelend = oordeel.Rapport.Verloop(oordeel, peildatum.PlusMaanden(120)).Select(stap => stap.Dag);
        foreach (var dag in kantelend)
        {
            if (!Werkt(dag))
            {
                return Werkt(dag.PlusDagen(-1)) ? dag.PlusDagen(-1) : null;
            }
        }

        return null;

        bool Werkt(DateOnly dag) =>
            Deeldossier.Na(klein.Dossier, [.. weg.Select(deel => deel with { Waarde = Verschoven(deel.Waarde, peildatum, dag) })]) is { } gewijzigd
            && Zoeker(oordeel, klein, dag).Uitkomst(gewijzigd) == Uitkomst.Voldoet;
    }

    private static string Verschoven(string waarde, DateOnly van, DateOnly naar) => waarde == Json(van) ? Json(naar) : waarde;

    private static string Json(DateOnly dag) => $"\"{dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"";

    private static DateOnly? Einde(Toetsrapport erna)
    {
        foreach (var (dag, uitkomst) in erna.Verloop(erna.Oordelen[0], erna.Peildatum.PlusMaanden(120)))
        {
            if (uitkomst != Uitkomst.Voldoet)
            {
                return dag.PlusDagen(-1);
            }
        }

        return null;
    }
}
