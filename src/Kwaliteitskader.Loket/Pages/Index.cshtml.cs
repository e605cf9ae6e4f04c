using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages;

/// <summary>In welke volgorde aanvragen staan.</summary>
internal enum Volgorde
{
    Sinds,
    Dag,
    Ontvangen,
    Dossier,
}

/// <summary>De lijst: wie er wacht, waarop, hoe lang, en welke dag er aankomt.</summary>
/// <remarks>Wat iemand zoekt kan een naam zijn; daarom gaat het niet door het adres.</remarks>
internal sealed class IndexModel(Bevoegdheid bevoegdheid) : Loketpagina
{
    public const int PerBladzijde = 50;

    public static IReadOnlyList<(Volgorde Volgorde, Tekst Tekst)> Volgorden { get; } =
    [
        (Volgorde.Sinds, Lijstteksten.SorteerSinds),
        (Volgorde.Dag, Lijstteksten.SorteerDag),
        (Volgorde.Ontvangen, Lijstteksten.SorteerOntvangen),
        (Volgorde.Dossier, Lijstteksten.SorteerDossier),
    ];

    public Stand? Stand { get; private set; }

    public Register? Register { get; private set; }

    public Volgorde Volgorde { get; private set; }

    public string? Zoek { get; private set; }

    public int Bladzijde { get; private set; } = 1;

    public int Aantal { get; private set; }

    public IReadOnlyList<Aanvraag> Aanvragen { get; private set; } = [];

    public Task OnGetAsync(Stand? stand, Register? register, Volgorde volgorde, int bladzijde = 1) => ToonAsync(stand, register, volgorde, null, bladzijde);

    public Task OnPostAsync(Stand? stand, Register? register, Volgorde volgorde, string? zoek) => ToonAsync(stand, register, volgorde, zoek, 1);

    private async Task ToonAsync(Stand? stand, Register? register, Volgorde volgorde, string? zoek, int bladzijde)
    {
        (Stand, Register, Volgorde, Zoek, Bladzijde) = (stand, register, volgorde, string.IsNullOrWhiteSpace(zoek) ? null : zoek.Trim(), Math.Clamp(bladzijde, 1, 1_000_000));
        var vraag = bevoegdheid.Zichtbaar(Ik).AsNoTracking().Where(aanvraag =>
            (stand == null || aanvraag.Stand == stand) && (register == null || aanvraag.Register == register));
        if (Zoek?.ToLowerInvariant() is { } gezocht)
        {
#pragma warning disable CA1304, CA1311, CA1862 // De opslag vergelijkt, niet deze machine.
            vraag = vraag.Where(aanvraag => aanvraag.Dossier.ToLower().Contains(gezocht));
#pragma warning restore CA1304, CA1311, CA1862
        }

        Aantal = await vraag.CountAsync();
        Aanvragen = await (volgorde switch
        {
            Volgorde.Dag => vraag.OrderBy(aanvraag => aanvraag.VolgendeDag == null).ThenBy(aanvraag => aanvraag.VolgendeDag),
            Volgorde.Ontvangen => vraag.OrderByDescending(aanvraag => aanvraag.OntvangenOp),
            Volgorde.Dossier => vraag.OrderBy(aanvraag => aanvraag.Dossier),
            _ => vraag.OrderBy(aanvraag => aanvraag.Stand == Opslag.Stand.Besloten || aanvraag.Stand == Opslag.Stand.Gewist).ThenBy(aanvraag => aanvraag.Sinds),
        }).ThenBy(aanvraag => aanvraag.Id).Skip((Bladzijde - 1) * PerBladzijde).Take(PerBladzijde).ToListAsync();
    }
}
