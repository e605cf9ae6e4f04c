using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De laatste dag van een kalenderjaar dat zelf een feit is.</summary>
internal sealed class EindeVanJaar<T>(Uitdrukking<T, int> jaar) : Uitdrukking<T, DateOnly>
{
    public override Tekst Omschrijving { get; } = new($"31 december van {jaar.Omschrijving.Nl}", $"31 December of {jaar.Omschrijving.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [jaar];

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = jaar.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? new DateOnly(Math.Clamp(waarde.Inhoud, 1, 9999), 12, 31) : waarde.Zonder<DateOnly>();
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        jaar.Lees(onderwerp, moment, plaats, spoor);
}
