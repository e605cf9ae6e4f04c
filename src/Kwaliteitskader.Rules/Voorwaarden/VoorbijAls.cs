using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde die, als zij nog niet vervuld is, dat ook niet meer wordt zodra iets anders geldt.</summary>
/// <param name="voorwaarde">De voorwaarde.</param>
/// <param name="voorbij">Wanneer wat nog niet gedaan is, niet meer gedaan wordt.</param>
internal sealed class VoorbijAls<T>(Voorwaarde<T> voorwaarde, Voorwaarde<T> voorbij) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;
    private readonly Voorwaarde<T> kernVanVoorbij = voorbij.Kern;

    public override Tekst Omschrijving => voorwaarde.Omschrijving;

    public override Zinsboom Zinsboom => Zinsboom.Boven(
        new("dit geldt, en is niet meer te voldoen zodra het laatste geldt", "this holds, and can no longer be met once the last holds"),
        [voorwaarde.Zinsboom, voorbij.Zinsboom]);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde, voorbij];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarheid = kern.Bepaal(onderwerp, moment);
        return waarheid == Waarheid.NogNiet ? Weegregels.Voorbij(kernVanVoorbij.Bepaal(onderwerp, moment)) : waarheid;
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        if (deel.Waarheid != Waarheid.NogNiet)
        {
            return deel;
        }

        // Dat het nog kan, hangt ook aan wat zegt dat het niet voorbij is.
        var spoor = new Feitenspoor();
        voorbij.Lees(onderwerp, moment, plaats, spoor);
        return new Uitleg { Bewering = Omschrijving, Waarheid = Weegregels.Voorbij(kernVanVoorbij.Bepaal(onderwerp, moment)), Feiten = spoor.Feiten, Onderdelen = [deel] };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
        voorbij.Kantelmomenten(onderwerp, moment, horizon);
    }
}
