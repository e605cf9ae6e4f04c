using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde die uiterlijk op een dag vervuld moet zijn: tot en met die dag is zij hoogstens nog niet vervuld.</summary>
/// <param name="voorwaarde">De voorwaarde.</param>
/// <param name="uiterlijk">De laatste dag van de termijn.</param>
/// <param name="verviel">
/// De dag tot en met welke de voorwaarde uit zichzelf gold, voor de uitleg: is zij onwaar, dan is die dag zeker voorbij en
/// beslist hij niets.
/// </param>
/// <param name="gevolg">
/// Wanneer het na de laatste dag te laat is, voor de uitleg: blijkt dat niet, dan noemt zij hem niet, want het oordeel loopt dan gewoon door.
/// </param>
internal sealed class MetTermijn<T>(
    Voorwaarde<T> voorwaarde, Uitdrukking<T, DateOnly> uiterlijk, Uitdrukking<T, DateOnly>? verviel = null, Voorwaarde<T>? gevolg = null) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;

    private readonly Tekst zin = new(
        $"uiterlijk op {uiterlijk.Omschrijving.Nl} geldt",
        $"by {uiterlijk.Omschrijving.En} at the latest it holds that");

    public override Tekst Omschrijving { get; } = new($"uiterlijk op {uiterlijk.Omschrijving.Nl}", $"by {uiterlijk.Omschrijving.En}");

    public override Zinsboom Zinsboom => Zinsboom.Boven(zin, [voorwaarde.Zinsboom, .. uiterlijk.Voorbehouden]) with { Termijn = true };

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde, uiterlijk];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarheid = kern.Bepaal(onderwerp, moment);
        return waarheid == Waarheid.Onwaar ? Weegregels.TotEnMet(uiterlijk.Bepaal(onderwerp, moment), moment) : waarheid;
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        var dag = uiterlijk.Bepaal(onderwerp, moment);
        var spoor = new Feitenspoor();
        ImmutableArray<Uitleg> onderdelen = [deel];
        if (deel.Waarheid is Waarheid.Onwaar or Waarheid.Onbekend)
        {
            uiterlijk.Lees(onderwerp, moment, plaats, spoor);
        }

        if (deel.Waarheid == Waarheid.Onwaar && dag.Kennis == Kennis.Tegenstrijdig)
        {
            // Niet wat er nog niet is draagt dan de uitkomst, maar dat de laatste dag niet te zeggen is.
            onderdelen = [deel, new Uitleg { Bewering = uiterlijk.Omschrijving, Waarheid = Waarheid.Twijfel, Reden = spoor.Tegenspraak, Feiten = spoor.Feiten }];
        }

        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = deel.Waarheid == Waarheid.Onwaar ? Weegregels.TotEnMet(dag, moment) : deel.Waarheid,
            Uiterlijk = deel.Waarheid == Waarheid.Onwaar && (gevolg is null || gevolg.Bepaal(onderwerp, moment) == Waarheid.Waar)
                ? Laatste(dag, verviel?.Bepaal(onderwerp, moment) ?? Waarde<DateOnly>.Geen)
                : null,
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
            Onderdelen = onderdelen,
        };
    }

    internal override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst)
    {
        if (kern.Bepaal(onderwerp, moment) != Waarheid.Onbekend)
        {
            base.LeesOpen(onderwerp, moment, plaats, opbrengst);
            return;
        }

        var spoor = opbrengst.NieuwSpoor();
        uiterlijk.Lees(onderwerp, moment, plaats, spoor);
        spoor.GeefAan(opbrengst);
        voorwaarde.LeesOpen(onderwerp, moment, plaats, opbrengst);
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
        uiterlijk.Kantelmomenten(onderwerp, moment, horizon);
        var dag = uiterlijk.Bepaal(onderwerp, moment);
        if (dag.IsBekend)
        {
            horizon.VoegDagNa(dag.Inhoud);
        }
    }

    private static DateOnly? Laatste(Waarde<DateOnly> een, Waarde<DateOnly> ander)
    {
        if (!een.IsBekend)
        {
            return ander.IsBekend ? ander.Inhoud : null;
        }

        return ander.IsBekend && ander.Inhoud > een.Inhoud ? ander.Inhoud : een.Inhoud;
    }
}
