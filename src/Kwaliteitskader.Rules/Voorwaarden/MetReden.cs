using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde met de reden die geldt als zij niet vervuld is.</summary>
/// <param name="voorwaarde">De voorwaarde.</param>
/// <param name="reden">De reden.</param>
/// <param name="twijfel">Of niet vervuld hier betekent dat een mens moet oordelen.</param>
internal sealed class MetReden<T>(Voorwaarde<T> voorwaarde, Reden reden, bool twijfel) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;

    public override Tekst Omschrijving => voorwaarde.Omschrijving;

    public override Zinsboom Zinsboom => voorwaarde.Zinsboom.Met(EigenReden, twijfel);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    public override Reden EigenReden { get; } = reden;

    internal override Voorwaarde<T> Kern => twijfel ? this : kern;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) => Weeg(kern.Bepaal(onderwerp, moment));

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var uitleg = voorwaarde.LegUit(onderwerp, moment, plaats);
        return uitleg.Waarheid is Waarheid.Onwaar or Waarheid.NogNiet
            ? new Uitleg
            {
                Bewering = uitleg.Bewering,
                Waarheid = Weeg(uitleg.Waarheid),
                Reden = EigenReden.Code,
                Onderdelen = [uitleg],
            }
            : uitleg;
    }

    internal override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst) =>
        voorwaarde.LeesOpen(onderwerp, moment, plaats, opbrengst);

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);

    private Waarheid Weeg(Waarheid waarheid) => twijfel ? Weegregels.AndersTwijfel(waarheid) : waarheid;
}
