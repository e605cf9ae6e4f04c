using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages.Aanvragen;

/// <summary>Wat er aankomt, en wat eraan te doen is: over dezelfde criteria als het advies, alsof de aanvraag is ingewilligd.</summary>
internal sealed class VooruitModel(Bevoegdheid bevoegdheid, Aanvraagdienst aanvragen, Kwaliteitstoets toets, Weergave weergave) : Loketpagina
{
    private const int Jaren = 2;

    public Aanvraag Aanvraag { get; private set; } = null!;

    public Agenda Agenda { get; private set; } = null!;

    public Herstelplan Herstel { get; private set; } = null!;

    /// <summary>Wat niet met een daad te herstellen is, met de kop waaronder het staat.</summary>
    public IEnumerable<(Tekst Kop, IReadOnlyList<Bevindingsherstel> Overig)> Overig =>
        new[]
        {
            (Herstelbaarheid.AlleenDoorVaststelling, Vooruitteksten.AlleenVaststellen),
            (Herstelbaarheid.Onherstelbaar, Vooruitteksten.Onherstelbaar),
            (Herstelbaarheid.NietGevonden, Vooruitteksten.NietGevonden),
        }
        .Select(soort => (soort.Item2, (IReadOnlyList<Bevindingsherstel>)[.. Herstel.Bevindingen.Where(een => een.Herstelbaarheid == soort.Item1)]))
        .Where(een => een.Item2.Count > 0);

    public string Titel(string norm) => toets.TryVind(norm, out var gevonden) ? $"{gevonden.Kaart.Titel.In(weergave.Taal)} ({norm})" : norm;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await bevoegdheid.Zichtbaar(Ik).AsNoTracking().SingleOrDefaultAsync(aanvraag => aanvraag.Id == id && aanvraag.Stand != Stand.Gewist) is not { } gevonden)
        {
            return NotFound();
        }

        Aanvraag = gevonden;
        var ronde = await aanvragen.RondeAsync(gevonden);
        var rapport = toets.Adviesrapport(gevonden.Register, Adviezen.Dossier(ronde), ronde.Peildatum, HttpContext.RequestAborted);
        Agenda = rapport.Agenda(ronde.Peildatum > DateOnly.MaxValue.AddYears(-Jaren) ? DateOnly.MaxValue : ronde.Peildatum.AddYears(Jaren));
        Herstel = rapport.Herstelplan(weergave.Taal);
        return Page();
    }
}
