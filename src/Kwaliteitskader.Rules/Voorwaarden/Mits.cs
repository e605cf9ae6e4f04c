using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een waarde die er alleen is als een voorwaarde geldt.</summary>
/// <param name="uitdrukking">De waarde.</param>
/// <param name="voorwaarde">Wanneer zij er is.</param>
internal sealed class Mits<T, W>(Uitdrukking<T, W> uitdrukking, Voorwaarde<T> voorwaarde) : Uitdrukking<T, W>
    where T : class
    where W : struct
{
    private readonly Binnenweg<T, W> weg = new(uitdrukking);
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;

    public override Tekst Omschrijving => uitdrukking.Omschrijving;

    internal override IEnumerable<Zinsboom> Voorbehouden => uitdrukking.Voorbehouden.Append(Zinsboom.Boven(
        new($"waarbij ‘{Omschrijving.Nl}’ alleen telt als", $"where ‘{Omschrijving.En}’ counts only if"), voorwaarde.Zinsboom));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [uitdrukking, voorwaarde];

    public override Waarde<W> Bepaal(T onderwerp, in Peilmoment moment) => kern.Bepaal(onderwerp, moment) switch
    {
        Waarheid.Waar => weg.Bepaal(onderwerp, moment),
        Waarheid.Onbekend => Waarde<W>.Onbekend,
        Waarheid.Twijfel => Waarde<W>.Tegenstrijdig,
        _ => Waarde<W>.Geen,
    };

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        ArgumentNullException.ThrowIfNull(spoor);
        voorwaarde.Lees(onderwerp, moment, plaats, spoor);
        if (voorwaarde.Bepaal(onderwerp, moment) == Waarheid.Waar)
        {
            uitdrukking.Lees(onderwerp, moment, plaats, spoor);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
        uitdrukking.Kantelmomenten(onderwerp, moment, horizon);
    }
}
