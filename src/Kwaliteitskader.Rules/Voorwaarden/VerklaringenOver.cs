using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De verklaringen over het onderwerp zelf.</summary>
/// <param name="verklaringen">De verklaringen.</param>
/// <param name="database">De database die een verklaring moet noemen om te tellen; zonder doet dat er niet toe.</param>
internal sealed class VerklaringenOver<T>(Lijstfeit<T, Verklaring> verklaringen, Database? database = null) : Getuigenis<T>
    where T : class
{
    private static readonly Kantelvraag<Verklaring> Kantelvraag = (Verklaring element, in Peilmoment _, Horizon horizon) => horizon.Voeg(element.Op);

    public override Tekst Omschrijving => verklaringen.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } =
    [
        verklaringen,
        OntwikkelingFeiten.VerklaringOnderwerp,
        OntwikkelingFeiten.VerklaringVoldoet,
        OntwikkelingFeiten.VerklaringOp,
        OntwikkelingFeiten.VerklaringDoor,
        .. database is null ? Array.Empty<Bouwsteen>() : [OntwikkelingFeiten.VerklaringDatabase],
    ];

    public override bool Tel(T onderwerp, in Peilmoment moment, ref Verklaringsweging weging) =>
        Tel(onderwerp, Waarheid.Waar, moment, ref weging);

    /// <summary>Telt alles wat er staat, voor zover dit onderwerp meetelt.</summary>
    public bool Tel(T onderwerp, Waarheid telt, in Peilmoment moment, ref Verklaringsweging weging)
    {
        var elementen = verklaringen.Elementen(onderwerp, moment);
        if (elementen is null || Verklaringenwijzer.Van(verklaringen, onderwerp, elementen.Value, moment) is not { } wijzer)
        {
            return weging.Tel(telt, elementen, database);
        }

        weging.Tel(telt, wijzer, database);
        return true;
    }

    public override void Roep(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, List<Getuige> getuigen)
    {
        var elementen = verklaringen.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            if (KanTellen(elementen[i]) && (elementen[i].Onderwerp ?? waarover) == waarover)
            {
                getuigen.Add(Getuige(elementen[i], verklaringen.PlaatsVan(i, plaats)));
            }
        }
    }

    public override bool BlijftBij(T onderwerp, in Peilmoment moment, List<Waarheid> keuze) => true;

    public override void LeesOnbekende(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, Feitenspoor spoor)
    {
        if (verklaringen.Elementen(onderwerp, moment) is null)
        {
            LeesOntbrekende(plaats, verklaringen.Omschrijving, waarover, spoor);
        }
    }

    /// <summary>Noteert dat er een verklaring ontbreekt.</summary>
    public void LeesOntbrekende(JsonPointer plaats, Tekst label, Verklaringsonderwerp waarover, Feitenspoor spoor) =>
        spoor.Ontbrekend(verklaringen.EigenFeit.PlaatsOnder(plaats), label, new() { Onderwerp = waarover, Database = database });

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        Dagenloop<Verklaring>.Kantelmomenten(this, onderwerp, verklaringen.Elementen(onderwerp, moment) ?? [], Kantelvraag, moment, horizon);

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == verklaringen ? onder : $"{verklaringen.EigenFeit.PadOnder(onder)}/*";

    private bool KanTellen(Verklaring element) => database is null || element.Database is null || element.Database == database;

    private bool Zeker(Verklaring element) => database is null || element.Database is not null;

    private Getuige Getuige(Verklaring element, JsonPointer plaats) =>
        new(Zeker(element) ? element : element with { Onderwerp = null }, (in _, spoor) => Lees(element, plaats, spoor), AlleenHaarDag: true);

    private void Lees(Verklaring element, JsonPointer plaats, Feitenspoor spoor)
    {
        OntwikkelingFeiten.VerklaringVoldoet.Lees(element, default, plaats, spoor);
        OntwikkelingFeiten.VerklaringOp.Lees(element, default, plaats, spoor);
        OntwikkelingFeiten.VerklaringDoor.Lees(element, default, plaats, spoor);
        OntwikkelingFeiten.VerklaringOnderwerp.Lees(element, default, plaats, spoor);
        if (database is not null)
        {
            OntwikkelingFeiten.VerklaringDatabase.Lees(element, default, plaats, spoor);
        }
    }
}
