using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Aanvragen;

/// <summary>Wie wat met een aanvraag mag.</summary>
internal sealed class Bevoegdheid(Loketgegevens gegevens)
{
    /// <summary>Met een van deze rollen ziet iemand alles.</summary>
    public const Rollen ZietAlles = Rollen.Behandelaar | Rollen.Beoordelaar | Rollen.Lezer | Rollen.Beheerder;

    /// <summary>De aanvragen die iemand mag zien: alle, of wat hij zelf inleverde.</summary>
    public IQueryable<Aanvraag> Zichtbaar(Wie wie) => wie.Heeft(ZietAlles) ? gegevens.Aanvragen
        : wie.Heeft(Rollen.Indiener) ? gegevens.Aanvragen.Where(aanvraag => aanvraag.Indiener == wie.Id)
        : gegevens.Aanvragen.Where(_ => false);

    /// <summary>Of iemand een inlevering mag zien: wie alles ziet, en wie haar deed.</summary>
    public static bool Ziet(Wie wie, Inlevering inlevering) => wie.Heeft(ZietAlles) || inlevering.Door == wie.Id;

    /// <summary>Of iemand aan de voorbereiding van een aanvraag deed: dan beslist een ander.</summary>
    public Task<bool> BereiddeVoorAsync(Guid aanvraag, Guid wie) => gegevens.Spoor.AnyAsync(regel =>
        regel.AanvraagId == aanvraag && regel.Door == wie && regel.Handeling != Handeling.Besloten && regel.Handeling != Handeling.Teruggegeven);
}
