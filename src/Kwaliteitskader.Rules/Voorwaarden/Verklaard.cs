using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Verklaard of vastgesteld is dat aan iets voldaan wordt, gewogen uit alle getuigenissen samen (INT-4).</summary>
/// <remarks>
/// Geen enkele getuigenis is onbekend. Is er een onvolledig, dan wordt twee keer gewogen, één keer zo gunstig en één keer zo
/// ongunstig als zij kan uitvallen: alleen wat beide keren gelijk is, staat vast. Is naast een bekende lijst een andere onbekend,
/// dan staat een bevestiging vast, want een ontkenning moet blijken; een ontkenning niet, want een nieuwere bevestiging kan
/// in de onbekende lijst staan. Spreken feiten elkaar tegen over de vraag of een getuigenis telt, en beslist dat, dan is er twijfel.
/// </remarks>
/// <param name="waarover">Waarover verklaard moet zijn.</param>
/// <param name="naam">Wat verklaard moet zijn, in woorden.</param>
/// <param name="eigen">De verklaringen over het onderwerp zelf; daar hoort een ontbrekende.</param>
/// <param name="ook">Waaruit het ook blijkt.</param>
internal sealed class Verklaard<T>(Verklaringsonderwerp waarover, Tekst naam, VerklaringenOver<T> eigen, params Getuigenis<T>[] ook) : Bladvoorwaarde<T>
    where T : class
{
    private static readonly HashSet<int> Geen = [];

    private readonly Getuigenis<T>[] getuigenissen = [eigen, .. ook];

    public override Tekst Omschrijving { get; } = new($"verklaard of vastgesteld is dat {naam.Nl}", $"it has been stated or found that {naam.En}");

    public override IReadOnlyList<Bouwsteen> Delen => getuigenissen;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var gunstig = new Verklaringsweging(waarover, gunstig: true, moment.Peildatum);
        var alles = Tel(onderwerp, moment, ref gunstig);
        if (!(gunstig.Onvolledig || gunstig.Betwist) || gunstig.Oordeel == Weeg(onderwerp, moment, gunstig: false))
        {
            return Samen(gunstig.Oordeel, alles);
        }

        return alles && gunstig.Betwist && StaatVast(onderwerp, moment, betwist: true) && StaatVast(onderwerp, moment, betwist: false)
            ? Waarheid.Twijfel
            : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var waarheid = Bepaal(onderwerp, moment);
        var spoor = new Feitenspoor();
        var (verklaringen, betwist) = LeesGetuigen(onderwerp, moment, plaats, waarheid, spoor);
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = waarheid,
            Zin = Verklaringszin.Van(verklaringen, waarheid, naam),
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
            Onderdelen = waarheid == Waarheid.Twijfel ? [.. betwist.Delen.DistinctBy(waarom => waarom.Onderwerp)] : [],
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var lijst in getuigenissen)
        {
            lijst.Kantelmomenten(onderwerp, moment, horizon);
        }

        // Een getuigenis waarvan de dag niet bekend is, kan pas op de dag na een andere nieuwer zijn dan die.
        var telling = new Verklaringsweging(waarover, gunstig: true, moment.Peildatum);
        Tel(onderwerp, moment, ref telling);
        if (telling.ZonderDag)
        {
            telling = new Verklaringsweging(waarover, gunstig: true, moment.Peildatum, dagenErna: horizon);
            Tel(onderwerp, moment, ref telling);
        }
    }

    protected override void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        LeesGetuigen(onderwerp, moment, plaats, Waarheid.Onbekend, spoor);

    /// <summary>Noteert de feiten van de getuigenissen die een oordeel dragen of openhouden.</summary>
    /// <returns>De getuigenissen als verklaringen, de nieuwste voorop, en waarom er over een getwist wordt.</returns>
    private (IEnumerable<Verklaring> Verklaringen, Uitlegrij Betwist) LeesGetuigen(
        T onderwerp, in Peilmoment moment, JsonPointer plaats, Waarheid waarheid, Feitenspoor spoor)
    {
        var peildatum = moment.Peildatum;
        var lijst = Getuigen(onderwerp, moment, plaats);
        var vanaf = lijst.Vanaf(peildatum);
        var telling = new Verklaringsweging(waarover, gunstig: true, peildatum);
        var alles = Tel(onderwerp, moment, ref telling);

        // Waardoor een uitkomst op een dag anders wordt, staat voorop.
        var tot = lijst.AlleenHunDag && moment.Wending is { } wending ? lijst.Voor(wending.AddDays(-1)) : lijst.Aantal;
        var beslissend = !alles ? null
            : waarheid is Waarheid.Onbekend or Waarheid.Twijfel && (telling.Onvolledig || telling.Betwist) ? lijst.Beslissend(peildatum, tot).ToHashSet()
            : Geen;
        var betwist = new Uitlegrij();
        var ontbreekt = false;
        for (var i = vanaf; i < tot; i++)
        {
            var getuige = lijst[i];
            var onvolledig = Aanvullingen.Onvolledig(getuige.Verklaring);

            // Wat in een onbekende lijst staat, kan elke onvolledige laten beslissen.
            if (!onvolledig || beslissend?.Contains(i) != false)
            {
                // Dat er iets ontbreekt, hoort bij de reden, van welke dag het ook is; wat er nog meer ontbreekt niet.
                if ((onvolledig && !ontbreekt) || !(getuige.AlleenHaarDag && moment.MagWeglaten(getuige.Verklaring.Op)))
                {
                    getuige.Lees(moment, spoor);
                    ontbreekt |= onvolledig;
                }

                if (getuige.Betwist is { } waarom)
                {
                    betwist.Voeg(waarom);
                }
            }
        }

        if (beslissend?.FirstOrDefault(i => i >= tot, -1) is { } ouder and >= 0)
        {
            lijst[ouder].Lees(moment, spoor);
        }

        if (waarheid == Waarheid.Onbekend)
        {
            LeesOntbrekende(onderwerp, moment, plaats, vanaf == lijst.Aantal, spoor);
        }

        return (lijst.Verklaringen(vanaf), betwist);
    }

    /// <summary>De getuigenissen, ook die van na de peildatum; van dag tot dag onthouden zolang het dezelfde zijn.</summary>
    private Getuigenlijst Getuigen(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        if (moment.Tijdlijn is not { } tijdlijn || Keuze(onderwerp, moment) is not { } keuze)
        {
            return Roep(onderwerp, moment, plaats, keuze: []);
        }

        if (tijdlijn.Van(this, onderwerp) is Getuigenlijst bekend && bekend.Keuze.SequenceEqual(keuze))
        {
            return bekend;
        }

        var nieuw = Roep(onderwerp, moment, plaats, keuze);
        tijdlijn.Onthoud(this, onderwerp, nieuw);
        return nieuw;
    }

    /// <summary>Waarbij de getuigenissen dezelfde blijven; <see langword="null"/> als dat niet te zeggen is.</summary>
    private List<Waarheid>? Keuze(T onderwerp, in Peilmoment moment)
    {
        var keuze = new List<Waarheid>();
        foreach (var lijst in getuigenissen)
        {
            if (!lijst.BlijftBij(onderwerp, moment, keuze))
            {
                return null;
            }
        }

        return keuze;
    }

    private Getuigenlijst Roep(T onderwerp, in Peilmoment moment, JsonPointer plaats, IReadOnlyList<Waarheid> keuze)
    {
        var getuigen = new List<Getuige>();
        foreach (var lijst in getuigenissen)
        {
            lijst.Roep(onderwerp, moment, plaats, waarover, getuigen);
        }

        return new Getuigenlijst(getuigen, keuze);
    }

    private Waarheid Weeg(T onderwerp, in Peilmoment moment, bool gunstig, bool? betwist = null)
    {
        var weging = new Verklaringsweging(waarover, gunstig, moment.Peildatum, betwist: betwist);
        Tel(onderwerp, moment, ref weging);
        return weging.Oordeel;
    }

    /// <summary>Of vaststaat wat de getuigenissen zeggen als al wat betwist is telt, of juist niet.</summary>
    private bool StaatVast(T onderwerp, in Peilmoment moment, bool betwist) =>
        Weeg(onderwerp, moment, gunstig: true, betwist) == Weeg(onderwerp, moment, gunstig: false, betwist);

    private bool Tel(T onderwerp, in Peilmoment moment, ref Verklaringsweging weging)
    {
        var alles = true;
        foreach (var lijst in getuigenissen)
        {
            alles &= lijst.Tel(onderwerp, moment, ref weging);
        }

        return alles;
    }

    private void LeesOntbrekende(T onderwerp, in Peilmoment moment, JsonPointer plaats, bool geenEnkele, Feitenspoor spoor)
    {
        if (geenEnkele)
        {
            // Er is niets dat aangevuld kan worden: er ontbreekt een verklaring.
            eigen.LeesOntbrekende(plaats, new($"een verklaring dat {naam.Nl}", $"a statement that {naam.En}"), waarover, spoor);
        }

        foreach (var lijst in getuigenissen.AsSpan(geenEnkele ? 1 : 0))
        {
            lijst.LeesOnbekende(onderwerp, moment, plaats, waarover, spoor);
        }
    }

    private static Waarheid Samen(Waarheid waarheid, bool alles) => alles || waarheid == Waarheid.Waar ? waarheid : Waarheid.Onbekend;
}
