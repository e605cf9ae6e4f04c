using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De behandelaar heeft de benodigde verbijzondering. Een eigen voorwaarde, omdat zij een feit van het traject vergelijkt met
/// feiten van de therapeut waarnaar het wijst.
/// </summary>
internal sealed class BehandelaarHeeftVerbijzondering : Voorwaarde<Zorgtraject>
{
    /// <summary>Boven zoveel therapeuten wordt niet elk apart genoemd: anders is de uitleg van alle trajecten samen hun product.</summary>
    private const int MeesteKandidaten = 64;

    public override Tekst Omschrijving => new(
        "de behandelend therapeut heeft de benodigde verbijzondering", "the treating therapist has the specialisation needed");

    public override IReadOnlyList<Bouwsteen> Delen { get; } =
        [BenodigdeVerbijzondering, BehandelendTherapeut, Behandelaar.Therapeuten, TherapeutFeiten.Verbijzonderingen];

    public override Waarheid Bepaal(Zorgtraject onderwerp, in Peilmoment moment)
    {
        var nodig = BenodigdeVerbijzondering.Bepaal(onderwerp, moment);
        return nodig.IsBekend ? VanTherapeut(onderwerp, nodig.Inhoud, moment) : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(Zorgtraject onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        BenodigdeVerbijzondering.Lees(onderwerp, moment, plaats, spoor);
        BehandelendTherapeut.Lees(onderwerp, moment, plaats, spoor);
        LeesTherapeuten(onderwerp, moment, plaats, spoor);
        return spoor.LegUit(Omschrijving, Bepaal(onderwerp, moment));
    }

    public override void Kantelmomenten(Zorgtraject onderwerp, in Peilmoment moment, Horizon horizon)
    {
    }

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == TherapeutFeiten.Verbijzonderingen ? $"{Behandelaar.Therapeuten.EigenFeit.Pad}/*" : onder;

    private static Waarheid VanTherapeut(Zorgtraject traject, string nodig, in Peilmoment moment)
    {
        var behandelaar = Behandelaar.Plaats(traject, moment);
        if (!behandelaar.IsBekend)
        {
            return Waarheden.Zonder(behandelaar.Kennis);
        }

        var therapeut = Behandelaar.Therapeuten.Elementen(traject, moment)!.Value[behandelaar.Inhoud];
        return TherapeutFeiten.Verbijzonderingen.Elementen(therapeut, moment) is { } heeft
            ? Waarheden.Van(Bevat(heeft, nodig))
            : Waarheid.Onbekend;
    }

    private static bool Bevat(ImmutableArray<string> namen, string gezocht)
    {
        foreach (var naam in namen)
        {
            if (string.Equals(naam, gezocht, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Noteert wat de behandelaar heeft. Is niet bekend wie dat is, dan komt elke therapeut in aanmerking; zijn dat er veel, of
    /// kent het dossier hem niet, dan moet de lijst aangevuld worden.
    /// </summary>
    private static void LeesTherapeuten(Zorgtraject traject, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        var lijst = Behandelaar.Therapeuten.Elementen(traject, moment);
        var plaatsen = Behandelaar.Plaatsen(traject, moment);
        var hetKanElkZijn = traject.Therapeut is null;
        if (lijst is not { } therapeuten || (hetKanElkZijn ? therapeuten.Length > MeesteKandidaten : plaatsen.Eerste is null))
        {
            spoor.Feit(Behandelaar.Therapeuten.EigenFeit.PlaatsOnder(plaats), Behandelaar.Therapeuten.Omschrijving, null);
            return;
        }

        var kandidaten = hetKanElkZijn ? Enumerable.Range(0, therapeuten.Length) : new[] { plaatsen.Eerste, plaatsen.Tweede }.OfType<int>();
        foreach (var i in kandidaten)
        {
            Lees(therapeuten[i].Verbijzonderingen, TherapeutFeiten.Verbijzonderingen.EigenFeit, Behandelaar.Therapeuten.PlaatsVan(i, plaats), spoor);
        }
    }

    private static void Lees(ImmutableArray<string>? lijst, Feitkaart feit, JsonPointer plaats, Feitenspoor spoor) =>
        spoor.Feit(feit.PlaatsOnder(plaats), feit.Label, lijst is { IsDefault: false } namen ? $"[{string.Join(", ", namen)}]" : null);
}
