using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>Een onderwerp om voorwaarden op te beproeven.</summary>
public sealed record Proef
{
    public bool? Ja { get; init; }

    public DateOnly? Op { get; init; }

    public DateOnly? Grens { get; init; }

    public decimal? Getal { get; init; }

    public int? Jaar { get; init; }

    public string? Naam { get; init; }

    public ImmutableArray<Ding>? Dingen { get; init; }

    public ImmutableArray<Verklaring>? Verklaringen { get; init; }
}

/// <summary>Een element van een lijst om voorwaarden op te beproeven.</summary>
public sealed record Ding
{
    public bool? Telt { get; init; }

    public DateOnly? Op { get; init; }

    public decimal? Punten { get; init; }
}

/// <summary>De feiten van een <see cref="Proef"/> en hoe een voorwaarde daarop bepaald wordt.</summary>
internal static class Proeffeiten
{
    public static readonly DateOnly Dag = new(2026, 11, 21);

    public static readonly Feit<Proef, bool> Ja = new("ja", L("ja"), p => p.Ja);
    public static readonly Feit<Proef, DateOnly> Op = new("op", L("op"), p => p.Op);
    public static readonly Feit<Proef, DateOnly> Grens = new("grens", L("grens"), p => p.Grens);
    public static readonly Feit<Proef, decimal> Getal = new("getal", L("getal"), p => p.Getal);
    public static readonly Feit<Proef, int> Jaar = new("jaar", L("jaar"), p => p.Jaar);
    public static readonly Tekstfeit<Proef> Naam = new("naam", L("naam"), p => p.Naam);
    public static readonly Lijstfeit<Proef, Ding> Dingen = new("dingen", L("dingen"), p => p.Dingen);
    public static readonly Lijstfeit<Proef, Verklaring> Verklaringen = new("verklaringen", L("verklaringen"), p => p.Verklaringen);

    public static readonly Feit<Ding, bool> Telt = new("telt", L("telt"), d => d.Telt);
    public static readonly Feit<Ding, DateOnly> DingOp = new("op", L("dag van het ding"), d => d.Op);
    public static readonly Feit<Ding, decimal> Punten = new("punten", L("punten"), d => d.Punten);

    public static readonly Reden Reden = new("reden", L("reden"));

    /// <summary>Een voorwaarde die altijd hetzelfde zegt.</summary>
    public static Voorwaarde<Proef> Altijd(Waarheid waarheid) => new Vast(waarheid);

    public static Normwaarde Termijn(int getal, Eenheid eenheid = Eenheid.Maanden) =>
        new("termijn", L("termijn"), eenheid, new GedateerdeWaarde { Getal = getal, Bron = KngfSamenvatting.Plaats("proef") });

    public static Normwaarde OpenTermijn(Eenheid eenheid = Eenheid.Maanden) => new("onbekend", L("onbekend"), eenheid);

    public static Peilmoment Moment(DateOnly dag) => new(dag, new Dossier { Id = "proef" }, Normwaardenset.Standaard);

    public static Waarheid Bepaal(this Voorwaarde<Proef> voorwaarde, Proef proef, DateOnly? dag = null)
    {
        var moment = Moment(dag ?? Dag);
        var waarheid = voorwaarde.Bepaal(proef, moment);
        voorwaarde.LegUit(proef, moment, JsonPointer.Wortel).Waarheid.Should().Be(waarheid, "de uitleg zegt wat het oordeel zegt");
        return waarheid;
    }

    public static string[] Ontbreekt(this Voorwaarde<Proef> voorwaarde, Proef proef, DateOnly? dag = null) =>
        [.. voorwaarde.Ontbrekend(proef, Moment(dag ?? Dag), JsonPointer.Wortel).Select(pad => pad.Waarde)];

    public static DateOnly[] Kantelmomenten(this Voorwaarde<Proef> voorwaarde, Proef proef, DateOnly totEnMet)
    {
        var horizon = new Horizon(Dag, totEnMet);
        voorwaarde.Kantelmomenten(proef, Moment(Dag), horizon);
        return [.. horizon.Dagen];
    }

    private static Tekst L(string naam) => new(naam, naam);

    private sealed class Vast(Waarheid waarheid) : Voorwaarde<Proef>
    {
        public override Tekst Omschrijving => L("vast");

        public override Waarheid Bepaal(Proef onderwerp, in Peilmoment moment) => waarheid;

        public override Uitleg LegUit(Proef onderwerp, in Peilmoment moment, JsonPointer plaats) =>
            new() { Bewering = Omschrijving, Waarheid = waarheid };

        public override void Kantelmomenten(Proef onderwerp, in Peilmoment moment, Horizon horizon)
        {
        }
    }
}
