using System.Collections.Immutable;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages;

/// <summary>Wat er van een bestand geworden is: aanvragen, of alles wat er mis mee is, op zijn plaats.</summary>
internal sealed class InleveringModel(Loketgegevens gegevens, Bevoegdheid bevoegdheid, Weergave weergave) : Loketpagina
{
    private const int MeestGetoond = 50;

    public Inlevering Inlevering { get; private set; } = null!;

    /// <summary>De dossiers die niet te lezen zijn, met hun nummer in het bestand.</summary>
    public IReadOnlyList<(int Nummer, ImmutableArray<Leesfout> Fouten)> Fout { get; private set; } = [];

    public IReadOnlyList<Leesfout> Waarschuwingen { get; private set; } = [];

    public IReadOnlyList<Aanvraag> Aanvragen { get; private set; } = [];

    /// <summary>Waar een fout staat: de cel, of de regel en de plaats in het dossier.</summary>
    public static string Plaats(Leesfout fout, Weergave weergave) => fout.Cel
        ?? (fout.Pad == JsonPointer.Wortel ? weergave[Inleverteksten.Regel(fout.Regel)] : $"{weergave[Inleverteksten.Regel(fout.Regel)]}, {fout.Pad}");

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await VindAsync(id) is not { } gevonden)
        {
            return NotFound();
        }

        Inlevering = gevonden;
        if (gevonden.Inhoud is { } inhoud)
        {
            var gelezen = Inlezer.Lees(inhoud, gevonden.Soort).ToList();
            Fout = [.. gelezen.Select((een, index) => (index + 1, een.Fouten)).Where(een => !een.Fouten.IsEmpty).Take(MeestGetoond)];
            Waarschuwingen = [.. gelezen.Select(een => een.Waarschuwing).OfType<Leesfout>().Take(MeestGetoond)];
        }

        var ronden = gegevens.Ronden.Where(ronde => ronde.InleveringId == id).Select(ronde => ronde.AanvraagId);
        Aanvragen = await bevoegdheid.Zichtbaar(Ik).AsNoTracking().Where(aanvraag => ronden.Contains(aanvraag.Id)).OrderBy(aanvraag => aanvraag.Dossier).ToListAsync();
        return Page();
    }

    public async Task<IActionResult> OnGetGemarkeerdAsync(Guid id)
    {
        if (await VindAsync(id) is not { Soort: Inleversoort.Werkboek, Inhoud: { } inhoud })
        {
            return NotFound();
        }

        using var geheugen = new MemoryStream();
        return Werkboekmarkering.Schrijf(geheugen, inhoud, Werkboeklezer.Lees(inhoud).Fouten, weergave.Taal)
            ? File(geheugen.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "gemarkeerd.xlsx")
            : NotFound();
    }

    private async Task<Inlevering?> VindAsync(Guid id) =>
        await gegevens.Inleveringen.AsNoTracking().SingleOrDefaultAsync(een => een.Id == id && een.Soort != Inleversoort.Formulier) is { } gevonden && Bevoegdheid.Ziet(Ik, gevonden) ? gevonden : null;
}
