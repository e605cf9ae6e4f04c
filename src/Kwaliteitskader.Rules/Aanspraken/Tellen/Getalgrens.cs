using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>Een getal is ten hoogste een ander. Het oordeel staat vast zodra het voor alle mogelijke getallen hetzelfde is.</summary>
internal sealed class Hoogstens(Uitdrukking<Aanspraakvraag, Bereik> getal, Uitdrukking<Aanspraakvraag, Bereik> grens) : Voorwaarde<Aanspraakvraag>
{
    public override Tekst Omschrijving { get; } = new(
        $"{getal.Omschrijving.Nl} is ten hoogste {grens.Omschrijving.Nl}", $"{getal.Omschrijving.En} is at most {grens.Omschrijving.En}");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst(
        $"{getal.Omschrijving.Nl} is meer dan {grens.Omschrijving.Nl}", $"{getal.Omschrijving.En} is more than {grens.Omschrijving.En}"));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [getal, grens];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var links = getal.Bepaal(onderwerp, moment);
        var rechts = grens.Bepaal(onderwerp, moment);
        if (!links.IsBekend || !rechts.IsBekend)
        {
            return Waarheden.En(Waarheden.Bekend(links.Kennis), Waarheden.Bekend(rechts.Kennis));
        }

        return links.Inhoud.Meest <= rechts.Inhoud.Minst ? Waarheid.Waar
            : links.Inhoud.Minst > rechts.Inhoud.Meest ? Waarheid.Onwaar
            : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        getal.Lees(onderwerp, moment, plaats, spoor);
        grens.Lees(onderwerp, moment, plaats, spoor);
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Stand = getal.Bepaal(onderwerp, moment) is { IsBekend: true, Inhoud: var a } && grens.Bepaal(onderwerp, moment) is { IsBekend: true, Inhoud: var b }
                ? new($"{Woord(a)} van {Woord(b)}", $"{Woord(a)} of {Woord(b)}")
                : null,
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
        };
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        getal.Kantelmomenten(onderwerp, moment, horizon);
        grens.Kantelmomenten(onderwerp, moment, horizon);
    }

    private static string Woord(Bereik bereik) =>
        bereik.Vast ? bereik.Minst.ToString(CultureInfo.InvariantCulture)
        : bereik.Meest == Bereik.Onbegrensd ? string.Create(CultureInfo.InvariantCulture, $"{bereik.Minst}+")
        : string.Create(CultureInfo.InvariantCulture, $"{bereik.Minst}-{bereik.Meest}");
}

/// <summary>Het getal van een normwaarde op de dag van de zitting.</summary>
internal sealed class Pakketgetal(Normwaarden.Normwaarde normwaarde) : Aanspraakuitdrukking<Bereik>
{
    public override Tekst Omschrijving { get; } = new($"het {normwaarde.Naam.Nl}", $"the {normwaarde.Naam.En}");

    public override Normwaarden.Normwaarde EigenNormwaarde => normwaarde;

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) =>
        moment.Normwaarden.Zoek(normwaarde, moment.Peildatum) is { } waarde ? Bereik.Van(waarde.Getal) : Waarde<Bereik>.Onbekend;

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        if (moment.Normwaarden.Zoek(normwaarde, moment.Peildatum) is null)
        {
            spoor.OntbrekendeNormwaarde(normwaarde.Id);
        }
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon) =>
        Normgetal.KantelmomentenVan(normwaarde, moment, horizon);
}
