using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>De dag van de zitting valt niet na een dag; het oordeel staat vast zodra het voor alle mogelijke dagen hetzelfde is.</summary>
internal sealed class TotEnMet(Uitdrukking<Aanspraakvraag, Dagbereik> einde) : Voorwaarde<Aanspraakvraag>
{
    public override Tekst Omschrijving { get; } =
        new($"de zitting valt niet na {einde.Omschrijving.Nl}", $"the sitting is not after {einde.Omschrijving.En}");

    public override Zinsboom Zinsboom =>
        Zinsblad(new Tekst($"de zitting valt na {einde.Omschrijving.Nl}", $"the sitting is after {einde.Omschrijving.En}"));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [einde];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var waarde = einde.Bepaal(onderwerp, moment);
        return !waarde.IsBekend ? Waarheden.Zonder(waarde.Kennis)
            : moment.Peildatum <= waarde.Inhoud.Vroegst ? Waarheid.Waar
            : moment.Peildatum > waarde.Inhoud.Laatst ? Waarheid.Onwaar
            : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        einde.Lees(onderwerp, moment, plaats, spoor);
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Uiterlijk = einde.Bepaal(onderwerp, moment) is { IsBekend: true, Inhoud: { Vast: true } dag } ? dag.Laatst : null,
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
        };
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        einde.Kantelmomenten(onderwerp, moment, horizon);
        if (einde.Bepaal(onderwerp, moment) is { IsBekend: true, Inhoud: var dag })
        {
            horizon.VoegDagNa(dag.Vroegst);
            horizon.VoegDagNa(dag.Laatst);
        }
    }
}

/// <summary>De laatste dag van een termijn in maanden.</summary>
/// <param name="begin">Waarvandaan de termijn loopt.</param>
/// <param name="maanden">De termijn.</param>
/// <param name="naGebeurtenis">Of de termijn na een gebeurtenis loopt, zodat de dag van de gebeurtenis zelf niet meetelt.</param>
/// <param name="geval">Het geval van de normwaarde, als er per geval een termijn is.</param>
internal sealed class EindeVanTermijn(
    Uitdrukking<Aanspraakvraag, Dagbereik> begin, Normwaarde maanden, bool naGebeurtenis = false, int geval = 0) : Aanspraakuitdrukking<Dagbereik>
{
    public override Tekst Omschrijving { get; } =
        new($"het einde van de {maanden.Naam.Nl} vanaf {begin.Omschrijving.Nl}", $"the end of the {maanden.Naam.En} from {begin.Omschrijving.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [begin];

    public override Normwaarde EigenNormwaarde => maanden;

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var van = begin.Bepaal(onderwerp, moment);
        if (!van.IsBekend)
        {
            return van;
        }

        if (moment.Normwaarden.Zoek(maanden, moment.Peildatum, geval) is not { Getal: var aantal })
        {
            return Waarde<Dagbereik>.Onbekend;
        }

        return new Dagbereik(Einde(van.Inhoud.Vroegst, aantal), Einde(van.Inhoud.Laatst, aantal));
    }

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        begin.Lees(onderwerp, moment, plaats, spoor);
        if (moment.Normwaarden.Zoek(maanden, moment.Peildatum, geval) is null)
        {
            spoor.OntbrekendeNormwaarde(maanden.Id);
        }
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        begin.Kantelmomenten(onderwerp, moment, horizon);
        Normgetal.KantelmomentenVan(maanden, moment, horizon);
    }

    private DateOnly Einde(DateOnly dag, int aantal) =>
        dag == DateOnly.MaxValue ? dag : naGebeurtenis ? dag.PlusMaanden(aantal) : dag.LaatsteDagVanMaanden(aantal);
}

/// <summary>Een dag van de aandoening, waarvandaan een termijn loopt.</summary>
internal sealed class Ankerdag(Feit<Model.Feiten.Aandoening, DateOnly> feit) : Aanspraakuitdrukking<Dagbereik>
{
    public override Tekst Omschrijving => feit.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [feit];

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) =>
        feit.Bepaal(onderwerp.Aandoening, moment) is { IsBekend: true, Inhoud: var dag } ? Dagbereik.Van(dag) : Dagbereik.Onbekend;

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        feit.Lees(onderwerp.Aandoening, moment, plaats, spoor);
}

/// <summary>De dag voor die waarop een leeftijd bereikt wordt, als die opgegeven is; anders elke dag.</summary>
internal sealed class DagVoorLeeftijd(int leeftijd) : Aanspraakuitdrukking<Dagbereik>
{
    public override Tekst Omschrijving { get; } = new($"de dag voor de {leeftijd}e verjaardag", $"the day before the birthday of {leeftijd}");

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        foreach (var grens in onderwerp.Feiten.Leeftijdsgrenzen ?? [])
        {
            if (grens.Leeftijd == leeftijd && grens.BereiktOp is { } bereikt)
            {
                return Dagbereik.Van(bereikt.PlusDagen(-1));
            }
        }

        return Dagbereik.Onbekend;
    }

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
    }
}
