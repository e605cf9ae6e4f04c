using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Brieven;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Werkboek;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages.Aanvragen;

/// <summary>De brief: om te lezen, te bewerken, af te drukken, en als document.</summary>
internal sealed class BriefModel(Bevoegdheid bevoegdheid, Aanvraagdienst aanvragen, Briefdienst brieven, Weergave weergave) : Loketpagina
{
    public Aanvraag Aanvraag { get; private set; } = null!;

    public Brief? Bewaard { get; private set; }

    public string Tekst { get; private set; } = "";

    public bool MagBewerken => Ik.Heeft(Rollen.Behandelaar);

    public async Task<IActionResult> OnGetAsync(Guid id) => await LaadAsync(id) is null ? NotFound() : Page();

    public async Task<IActionResult> OnGetDocumentAsync(Guid id)
    {
        if (await LaadAsync(id) is null)
        {
            return NotFound();
        }

        using var geheugen = new MemoryStream();
        Briefdocument.Schrijf(geheugen, Tekst);
        return File(geheugen.ToArray(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "brief.docx");
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? tekst)
    {
        if (await LaadAsync(id) is not { } ronde)
        {
            return NotFound();
        }

        Weigering = await brieven.BewaarAsync(Aanvraag, ronde, tekst ?? "", Ik);
        if (Weigering is null)
        {
            return RedirectToPage(new { id });
        }

        Tekst = tekst ?? "";
        return Page();
    }

    private async Task<Ronde?> LaadAsync(Guid id)
    {
        if (await bevoegdheid.Zichtbaar(Ik).AsNoTracking().SingleOrDefaultAsync(aanvraag => aanvraag.Id == id && aanvraag.Stand != Stand.Gewist) is not { } gevonden)
        {
            return null;
        }

        Aanvraag = gevonden;
        var ronde = await aanvragen.RondeAsync(gevonden);
        Bewaard = await brieven.LaatsteAsync(gevonden);
        Tekst = Bewaard?.Tekst ?? brieven.Ontwerp(gevonden, ronde, Ik, weergave.Taal);
        return ronde;
    }
}
