using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een waarde die er niet is, in plaats van onbekend, zodra een ander feit zegt dat zij er niet kan zijn.</summary>
/// <param name="uitdrukking">De waarde.</param>
/// <param name="geenAls">Wanneer een onbekende waarde er niet is.</param>
internal sealed class OfGeen<T, W>(Uitdrukking<T, W> uitdrukking, Voorwaarde<T> geenAls) : Uitdrukking<T, W>
    where T : class
    where W : struct
{
    private readonly Binnenweg<T, W> weg = new(uitdrukking);
    private readonly Voorwaarde<T> kern = geenAls.Kern;

    public override Tekst Omschrijving => uitdrukking.Omschrijving;

    internal override IEnumerable<Zinsboom> Voorbehouden => uitdrukking.Voorbehouden.Append(Zinsboom.Boven(
        new($"waarbij ‘{Omschrijving.Nl}’, als die niet bekend is, er niet is als", $"where ‘{Omschrijving.En}’, if not known, is absent if"), geenAls.Zinsboom));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [uitdrukking, geenAls];

    public override Waarde<W> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = weg.Bepaal(onderwerp, moment);
        return waarde.Kennis == Kennis.Onbekend && kern.Bepaal(onderwerp, moment) == Waarheid.Waar ? Waarde<W>.Geen : waarde;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        if (Bepaal(onderwerp, moment).Kennis == Kennis.Geen)
        {
            geenAls.Lees(onderwerp, moment, plaats, spoor);
        }
        else
        {
            uitdrukking.Lees(onderwerp, moment, plaats, spoor);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        uitdrukking.Kantelmomenten(onderwerp, moment, horizon);
        geenAls.Kantelmomenten(onderwerp, moment, horizon);
    }
}
