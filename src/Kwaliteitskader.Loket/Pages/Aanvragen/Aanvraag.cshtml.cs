using System.Text;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Rendering.Html;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Beheer;
using Kwaliteitskader.Loket.Formulieren;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages.Aanvragen;

/// <summary>Eén aanvraag: per criterium wat eruit kwam, waarom en tot wanneer, en wat er nu te doen is.</summary>
internal sealed class AanvraagModel(
    Loketgegevens gegevens, Bevoegdheid bevoegdheid, Aanvraagdienst dienst, Opruimdienst opruimen, Adviezen adviezen, Kwaliteitstoets toets, Weergave weergave) : Loketpagina
{
    private readonly FactNames namen = new(toets, weergave.Taal);
    private Dictionary<Guid, string> mensen = [];

    public Aanvraag Aanvraag { get; private set; } = null!;

    public Ronde? Ronde { get; private set; }

    public Dossier Dossier { get; private set; } = null!;

    public Advies? Advies { get; private set; }

    public Rapportverschil? Verschil { get; private set; }

    public IReadOnlyList<Ronde> Ronden { get; private set; } = [];

    public IReadOnlyList<Besluit> Besluiten { get; private set; } = [];

    /// <summary>Wat nog aan te leveren is, elk in een regel; waaruit te kiezen is, staat bij elkaar.</summary>
    public IReadOnlyList<string> Vragen { get; private set; } = [];

    public Adviesstanden Standen { get; } = new(weergave.Woorden);

    public bool MagBehandelen { get; private set; }

    public bool MagBeslissen { get; private set; }

    public bool MagWissen => Ik.Heeft(Rollen.Beheerder);

    public string? Reden { get; private set; }

    /// <summary>Of de normen sinds de laatste ronde veranderd zijn: dan gaat wat het loket nu berekent over andere normen dan het advies.</summary>
    public bool NormenVeranderd => Ronde is { } ronde && ronde.NormensetSha256 != adviezen.Normenset.Sha256;

    public Task<IActionResult> OnGetAsync(Guid id) => ToonAsync(id);

    /// <summary>De koppeling, alleen op de pagina die haar maakt.</summary>
    public string? Koppeling { get; private set; }

    /// <summary>Of er iets ontbreekt dat de praktijk kan aanvullen.</summary>
    public bool KanVragen { get; private set; }

    public async Task<IActionResult> OnPostVragenAsync(Guid id)
    {
        (var sleutel, Weigering) = await dienst.VraagAsync(id, Koppelingdienst.Geldig, Ik);
        Koppeling = sleutel is null ? null : Url.PageLink("/Invullen/Index", values: new { sleutel });
        return await ToonAsync(id);
    }

    public Task<IActionResult> OnPostVraagIntrekkenAsync(Guid id) => DoeAsync(id, dienst.TrekVraagInAsync(id, Ik));

    /// <summary>Het rapport waar het advies op rust, met de uitleg van elk criterium, als bestand dat alleen staat.</summary>
    public async Task<IActionResult> OnGetRapportAsync(Guid id)
    {
        if (await bevoegdheid.Zichtbaar(Ik).AsNoTracking().SingleOrDefaultAsync(aanvraag => aanvraag.Id == id && aanvraag.Stand != Stand.Gewist) is not { } gevonden)
        {
            return NotFound();
        }

        var ronde = await dienst.RondeAsync(gevonden);
        var verslag = new HtmlReport(weergave.Taal);
        var rapport = toets.Adviesrapport(gevonden.Register, Adviezen.Dossier(ronde), ronde.Peildatum, HttpContext.RequestAborted);
        return File(Encoding.UTF8.GetBytes(verslag.Begin() + verslag.Rapport(rapport, adviezen.Normenset) + verslag.Einde()), "text/html; charset=utf-8", "rapport.html");
    }

    public Task<IActionResult> OnPostVoorleggenAsync(Guid id) => DoeAsync(id, dienst.LegVoorAsync(id, Ik));

    public Task<IActionResult> OnPostTerugnemenAsync(Guid id) => DoeAsync(id, dienst.NeemTerugAsync(id, Ik));

    public Task<IActionResult> OnPostOpnieuwAsync(Guid id, DateOnly? peildatum) => peildatum is { } dag && dag != default
        ? DoeAsync(id, dienst.OordeelOpnieuwAsync(id, dag, Ik))
        : DoeAsync(id, Task.FromResult<Tekst?>(Inleverteksten.KiesDag));

    public Task<IActionResult> OnPostBeslissenAsync(Guid id, int versie, Besluitkeuze? keuze, string? reden)
    {
        Reden = reden;
        return DoeAsync(id, keuze is { } gekozen && Enum.IsDefined(gekozen)
            ? dienst.BeslisAsync(id, versie, gekozen, reden ?? "", Ik)
            : Task.FromResult<Tekst?>(Besluitteksten.KeuzeNodig));
    }

    public async Task<IActionResult> OnPostWissenAsync(Guid id, bool zeker)
    {
        if (!MagWissen || !zeker)
        {
            Weigering = MagWissen ? Beheerteksten.WisVink : Besluitteksten.MagNiet;
            return await ToonAsync(id);
        }

        return await opruimen.WisAsync(id, Ik.Id) ? RedirectToPage(new { id }) : NotFound();
    }

    public string Titel(string norm) => toets.TryVind(norm, out var gevonden) ? $"{gevonden.Kaart.Titel.In(weergave.Taal)} ({norm})" : norm;

    /// <summary>Over welke therapeut het gaat, als dat niet vanzelf spreekt.</summary>
    public string Bij(string onderwerp) => Adviesplaats.Therapeut(onderwerp) is { } index && Dossier.Therapeuten is { } lijst && index < lijst.Length ? $", {lijst[index].Id}" : "";

    public string Naam(Guid mens) => mensen.GetValueOrDefault(mens, "?");

    public string Feitnaam(string pad)
    {
        var naam = namen.Of(pad);
        return naam == pad ? "" : naam;
    }

    private async Task<IActionResult> DoeAsync(Guid id, Task<Tekst?> handeling)
    {
        Weigering = await handeling;
        return Weigering is null ? RedirectToPage(new { id }) : await ToonAsync(id);
    }

    private async Task<IActionResult> ToonAsync(Guid id)
    {
        if (await bevoegdheid.Zichtbaar(Ik).AsNoTracking().SingleOrDefaultAsync(aanvraag => aanvraag.Id == id) is not { } gevonden)
        {
            return NotFound();
        }

        Aanvraag = gevonden;
        Ronden = await gegevens.Ronden.AsNoTracking().Where(ronde => ronde.AanvraagId == id).OrderBy(ronde => ronde.Nummer).ToListAsync();
        Ronde = Ronden[^1];
        if (Ronde.Dossier is null)
        {
            return Page();
        }

        Dossier = Adviezen.Dossier(Ronde);
        Advies = adviezen.Van(gevonden.Register, Ronde, weergave.Taal);
        Verschil = Ronden.Count > 1 ? Rondeverschil.Tussen(adviezen.Van(gevonden.Register, Ronden[^2], weergave.Taal), Advies) : null;
        Vragen = Vraagregels(Advies);
        KanVragen = new Vraagformulier(Advies, weergave.Taal).Blokken.Length > 0;
        Besluiten = await gegevens.Besluiten.AsNoTracking().Where(besluit => besluit.AanvraagId == id).OrderByDescending(besluit => besluit.Op).ToListAsync();
        var wie = Besluiten.Select(besluit => besluit.Door).ToList();
        mensen = await gegevens.Accounts.Where(account => wie.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Naam);
        MagBehandelen = Ik.Heeft(Rollen.Behandelaar) && gevonden.Stand is Stand.InBehandeling or Stand.BijPraktijk or Stand.TerBeslissing;
        MagBeslissen = gevonden.Stand == Stand.TerBeslissing && Ik.Heeft(Rollen.Beoordelaar) && !await bevoegdheid.BereiddeVoorAsync(id, Ik.Id);
        return Page();
    }

    private List<string> Vraagregels(Advies advies)
    {
        var delen = advies.AanTeLeveren.SelectMany(feit => feit.Delen.Select(deel => (feit, deel))).ToList();
        return
        [
            .. delen.Where(een => een.deel.Keuze is null).Select(een => $"{een.feit.Waarvan}: {een.deel.Omschrijving} ({string.Join(", ", een.deel.Criteria)})"),
            .. delen.Where(een => een.deel.Keuze is not null).GroupBy(een => een.deel.Keuze).Select(keuze => $"{weergave[Aanvraagteksten.EenVolstaat]}: "
                + string.Join(" / ", keuze.GroupBy(een => een.deel.Weg).Select(weg => string.Join(weergave[Aanvraagteksten.En], weg.Select(een => $"{een.feit.Waarvan}: {een.deel.Omschrijving}"))))
                + $" ({string.Join(", ", keuze.First().deel.Criteria)})"),
            .. advies.OntbrekendeGetallen(weergave.Taal).Select(getal => $"{weergave[Aanvraagteksten.NogGetallen]}: {getal}"),
        ];
    }
}
