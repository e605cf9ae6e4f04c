using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normen;
using Kwaliteitskader.Rules.Feiten;

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

    public override Leesboom Leesboom => voorwaarde.Leesboom.Met(EigenReden, twijfel);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    public override Reden EigenReden { get; } = reden;

    internal override Voorwaarde<T> Kern => twijfel ? this : kern;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) => Weeg(kern.Bepaal(onderwerp, moment));

    public override Verklaring Verklaar(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var verklaring = voorwaarde.Verklaar(onderwerp, moment, plaats);
        return verklaring.Waarheid is Waarheid.Onwaar or Waarheid.NogNiet
            ? new Verklaring
            {
                Bewering = verklaring.Bewering,
                Waarheid = Weeg(verklaring.Waarheid),
                Reden = EigenReden.Code,
                Onderdelen = [verklaring],
            }
            : verklaring;
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);

    private Waarheid Weeg(Waarheid waarheid) => twijfel && waarheid == Waarheid.Onwaar ? Waarheid.Twijfel : waarheid;
}
