using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Twee waarden van hetzelfde onderwerp staan in een bepaalde verhouding.</summary>
/// <param name="links">De ene waarde.</param>
/// <param name="rechts">De andere waarde.</param>
/// <param name="klopt">De verhouding.</param>
/// <param name="naam">De verhouding in woorden, tussen de namen van beide waarden.</param>
/// <param name="tegendeel">De omgekeerde verhouding in woorden.</param>
internal sealed class Vergelijking<T, W>(Uitdrukking<T, W> links, Uitdrukking<T, W> rechts, Func<W, W, bool> klopt, Tekst naam, Tekst tegendeel) : Bladvoorwaarde<T>
    where T : class
    where W : struct
{
    private readonly Binnenweg<T, W> naarLinks = new(links);
    private readonly Binnenweg<T, W> naarRechts = new(rechts);

    public override Tekst Omschrijving { get; } = Zin(links, naam, rechts);

    public override Zinsboom Zinsboom => Zinsblad(Zin(links, tegendeel, rechts));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [links, rechts];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var a = naarLinks.Bepaal(onderwerp, moment);
        var b = naarRechts.Bepaal(onderwerp, moment);
        return a.IsBekend && b.IsBekend
            ? Waarheden.Van(klopt(a.Inhoud, b.Inhoud))
            : Weegregels.Vergeleken(a.Kennis, b.Kennis);
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        links.Kantelmomenten(onderwerp, moment, horizon);
        rechts.Kantelmomenten(onderwerp, moment, horizon);
    }

    protected override void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        links.Lees(onderwerp, moment, plaats, spoor);
        rechts.Lees(onderwerp, moment, plaats, spoor);
    }

    private static Tekst Zin(Bouwsteen links, Tekst naam, Bouwsteen rechts) => new(
        $"{links.Omschrijving.Nl} {naam.Nl} {rechts.Omschrijving.Nl}",
        $"{links.Omschrijving.En} {naam.En} {rechts.Omschrijving.En}");
}
