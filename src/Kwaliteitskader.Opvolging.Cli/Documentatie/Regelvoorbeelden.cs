using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Cli.Documentatie;

/// <summary>Wat de regels uit de voorbeelddossiers afleiden.</summary>
internal static class Regelvoorbeelden
{
    private const int Hoogstens = 2;

    private static readonly Lazy<ILookup<string, (string Dossier, Gevolg Gevolg)>> PerRegel = new(Lees);

    /// <summary>De dag waarop de voorbeelden gelden.</summary>
    public static DateOnly Peildatum { get; } = new(2026, 11, 21);

    /// <summary>Het eerste dossier dat de regel laat afgaan, met wat hij daar geeft; niets als er geen is.</summary>
    public static (string Dossier, IReadOnlyList<Gevolg> Gevolgen)? Van(string regel)
    {
        var gevonden = PerRegel.Value[regel].ToList();
        return gevonden.Count == 0
            ? null
            : (gevonden[0].Dossier, [.. gevonden.Where(paar => paar.Dossier == gevonden[0].Dossier).Take(Hoogstens).Select(paar => paar.Gevolg)]);
    }

    private static ILookup<string, (string Dossier, Gevolg Gevolg)> Lees()
    {
        var bibliotheek = typeof(Kwaliteitskader.Cli.Documentatie.Blad).Assembly;
        var alle =
            from naam in bibliotheek.GetManifestResourceNames().Where(naam => naam.StartsWith("samples/dossiers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            let sessie = Open(bibliotheek.GetManifestResourceStream(naam)!)
            from gevolg in sessie.Gevolgen
            select (Regel: sessie.LegUit(gevolg).Regel, Geval: (naam, gevolg));
        return alle.ToLookup(paar => paar.Regel, paar => paar.Geval);
    }

    private static Dossiersessie Open(Stream json)
    {
        using var inhoud = new MemoryStream();
        json.CopyTo(inhoud);
        return Opvolger.Standaard.Open(Kwaliteitstoets.Standaard, DossierLezer.Lees(inhoud.ToArray()).Dossier!, Peildatum);
    }
}
