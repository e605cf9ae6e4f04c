using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Cli.Rendering.Html;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Tests.Rendering;

/// <summary>De lijn met dagen vooruit: haar namen zijn te lezen, op elke dag van het jaar.</summary>
public sealed partial class TimelineTests
{
    // Zo breed is een letter ten hoogste gemiddeld, bij de grootte van de namen.
    private const double Letter = 8.2;

    [Theory]
    [InlineData("2026-11-21", 1)]
    [InlineData("2026-11-21", 2)]
    [InlineData("2026-06-01", 2)]
    [InlineData("2026-08-30", 2)]
    [InlineData("2026-11-21", 7)]
    [InlineData("2026-11-21", 60)]
    public void Namen_VanMaanden_StaanNaastElkaarEnInBeeld(string peildatum, int jaren)
    {
        foreach (var taal in new[] { Taal.Nederlands, Taal.Engels })
        {
            var dag = DateOnly.Parse(peildatum, CultureInfo.InvariantCulture);
            var svg = Timeline.Svg(Leeg(dag, dag.AddYears(jaren)), taal);
            var breedte = double.Parse(Beeld().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture);
            var namen = Naam().Matches(svg).Select(naam => (Van: double.Parse(naam.Groups[1].Value, CultureInfo.InvariantCulture), Tekst: naam.Groups[2].Value)).ToList();

            namen.Should().HaveCountGreaterThan(2);
            namen.Zip(namen.Skip(1).Select(naam => naam.Van).Append(breedte)).Should().OnlyContain(paar => paar.First.Van + (paar.First.Tekst.Length * Letter) <= paar.Second);
        }
    }

    [Theory]
    [InlineData("9999-12-05", "9999-12-31")]
    [InlineData("9998-12-31", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Lijn_AanHetEindeVanDeKalender_IsErNog(string peildatum, string totEnMet) =>
        Timeline.Svg(Leeg(DateOnly.Parse(peildatum, CultureInfo.InvariantCulture), DateOnly.Parse(totEnMet, CultureInfo.InvariantCulture)), Taal.Nederlands)
            .Should().EndWith("</svg>");

    private static Agenda Leeg(DateOnly peildatum, DateOnly totEnMet) => Kwaliteitstoets.Standaard.Toets(new Dossier { Id = "x" }, peildatum).Agenda(totEnMet);

    [GeneratedRegex("""viewBox="0 0 (\d+) """)]
    private static partial Regex Beeld();

    // De eerste regel van een naam: de maand; haar jaar staat eronder.
    [GeneratedRegex("""<text [^>]*><tspan x="(\d+)" dy="0">([^<]+)</tspan>""")]
    private static partial Regex Naam();
}
