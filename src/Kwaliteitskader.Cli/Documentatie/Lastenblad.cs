using System.Globalization;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De bladzijde over wat de registers samen vragen, en wat de sector zich met delen bespaart.</summary>
internal static class Lastenblad
{
    private static readonly Woorden Woorden = new(Taal.Nederlands);

    public static Blad Maak(Kwaliteitstoets toets)
    {
        var lasten = toets.Lasten([.. Enum.GetValues<Model.Feiten.Register>()]);
        var namen = new FactNames(toets, Taal.Nederlands);
        return new("docs/lasten.md", new MarkdownText()
            .Heading(1, "Wat registers vragen, en wat delen bespaart")
            .Paragraph("Uit de criteria voor inschrijving: welke feiten een register nodig heeft om ze te toetsen. Geteld zijn soorten feiten; van een feit per therapeut is er een voor elke therapeut. De opdracht `lasten` geeft hetzelfde.")
            .Paragraph($"De {Getal(lasten.Registers.Length)} registers stellen samen {Getal(lasten.Gevraagd)} vragen naar {Getal(lasten.Verschillend)} verschillende feiten. Met één gedeeld dossier bespaart de sector zich **{Getal(lasten.Gevraagd - lasten.Verschillend)} van de {Getal(lasten.Gevraagd)} vragen**.")
            .Heading(2, "Per register")
            .Table(["register", "feiten", "van wie", "waarover", "hoe vaak"], lasten.Registers.Select(last => new[]
            {
                Plain(Registernormen.Naam(last.Register).Nl),
                Getal(last.Feiten.Length),
                Verdeling(last.Feiten, feit => Woorden.Van(feit.Aanleveraar)),
                Verdeling(last.Feiten, feit => Per(feit.Per)),
                Verdeling(last.Feiten, feit => feit.Telkens ? "telkens opnieuw" : "eenmalig"),
            }))
            .Heading(2, "Wat meer dan één register vraagt")
            .Table(["feit", "plaats in het dossier", "registers"], lasten.Overlap.Select(feit => new[]
            {
                Plain(namen.Of(feit.Pad)),
                Mono(feit.Pad),
                string.Join(", ", feit.Registers.Select(register => Plain(Registernormen.Naam(register).Nl))),
            }))
            .ToString());
    }

    private static string Verdeling(IEnumerable<GevraagdFeit> feiten, Func<GevraagdFeit, string> waarnaar) =>
        string.Join(", ", feiten.GroupBy(waarnaar).Select(groep => $"{groep.Key} {Getal(groep.Count())}"));

    private static string Per(Feitdrager drager) => drager switch
    {
        Feitdrager.Praktijk => "de praktijk",
        Feitdrager.Therapeut => "elke therapeut",
        Feitdrager.Zorgtraject => "elk zorgtraject",
        _ => "het kader",
    };

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
