using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Werkboek;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket.Pages;

/// <summary>Een bestand inleveren.</summary>
internal sealed class InleverenModel(Aanvraagdienst aanvragen, Weergave weergave, IOptions<Loketopties> opties) : Loketpagina
{
    private const string Werkboek = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Register? Register { get; private set; }

    public DateOnly Peildatum { get; private set; } = weergave.Vandaag;

    public IActionResult OnGet() => Mag ? Page() : Forbid();

    public IActionResult OnGetSjabloon(Register register)
    {
        if (!Enum.IsDefined(register))
        {
            return NotFound();
        }

        using var geheugen = new MemoryStream();
        Sjabloon.Schrijf(geheugen, register, weergave.Taal);
        return File(geheugen.ToArray(), Werkboek, $"{register.ToString().ToLowerInvariant()}.xlsx");
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? bestand, Register? register, DateOnly? peildatum)
    {
        (Register, Peildatum) = (register, peildatum ?? Peildatum);
        if (!Mag)
        {
            return Forbid();
        }

        Weigering = bestand is not { Length: > 0 } ? Inleverteksten.GeenBestand
            : register is not { } bekend || !Enum.IsDefined(bekend) ? Inleverteksten.KiesRegister
            : peildatum is null || peildatum == default(DateOnly) ? Inleverteksten.KiesDag
            : bestand.Length > opties.Value.GrootsteBestand ? Loketteksten.TeGroot
            : null;
        if (Weigering is not null)
        {
            return Page();
        }

        using var geheugen = new MemoryStream();
        await bestand!.CopyToAsync(geheugen);
        (var inlevering, Weigering) = await aanvragen.LeverInAsync(geheugen.ToArray(), bestand.FileName, register!.Value, peildatum!.Value, Ik);
        return inlevering is null ? Page() : RedirectToPage("/Inlevering", new { id = inlevering.Id });
    }

    private bool Mag => Ik.Heeft(Rollen.Indiener | Rollen.Behandelaar);
}
