using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De verklaringen van elk uit een selectie, onder een voorwaarde: zo dragen die van een solist bij aan wat over zijn praktijk
/// bekend is. De voorwaarde moet blijken.
/// </summary>
/// <param name="mits">Wanneer zij bijdragen.</param>
/// <param name="van">Wiens verklaringen tellen.</param>
/// <param name="verklaringen">De verklaringen van een van hen.</param>
internal sealed class VerklaringenVanElk<T, E>(Voorwaarde<T> mits, Selectie<T, E> van, VerklaringenOver<E> verklaringen) : Getuigenis<T>
    where T : class
    where E : class
{
    private readonly Voorwaarde<T> kern = mits.Kern;

    private readonly Kantelvraag<E> kantelvraag = (E element, in Peilmoment moment, Horizon horizon) =>
    {
        van.Kantelmomenten(element, moment, horizon);
        verklaringen.Kantelmomenten(element, moment, horizon);
    };

    public override Tekst Omschrijving { get; } = new(
        $"{van.Omschrijving.Nl}: {verklaringen.Omschrijving.Nl}", $"{van.Omschrijving.En}: {verklaringen.Omschrijving.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [mits, van, verklaringen];

    public override bool EigenGeslotenWereld => true;

    public override bool Tel(T onderwerp, in Peilmoment moment, ref Verklaringsweging weging)
    {
        if (kern.Bepaal(onderwerp, moment) != Waarheid.Waar)
        {
            return true;
        }

        if (van.Elementen(onderwerp, moment) is not { } elementen)
        {
            return false;
        }

        var bekend = true;
        foreach (var element in elementen)
        {
            var hoort = van.Hoort(element, moment);
            bekend &= hoort == Waarheid.Onwaar || verklaringen.Tel(element, hoort, moment, ref weging);
        }

        return bekend;
    }

    public override void Roep(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, List<Getuige> getuigen)
    {
        if (mits.Bepaal(onderwerp, moment) != Waarheid.Waar)
        {
            return;
        }

        var elementen = van.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            var hoort = van.Hoort(elementen[i], moment);
            if (hoort != Waarheid.Onwaar)
            {
                var begin = getuigen.Count;
                verklaringen.Roep(elementen[i], moment, van.Lijst.PlaatsVan(i, plaats), waarover, getuigen);
                if (hoort != Waarheid.Waar)
                {
                    Betwijfel(i, elementen[i], hoort, moment, plaats, getuigen, begin);
                }
            }
        }
    }

    public override bool BlijftBij(T onderwerp, in Peilmoment moment, List<Waarheid> keuze)
    {
        keuze.Add(kern.Bepaal(onderwerp, moment));
        if (keuze[^1] != Waarheid.Waar)
        {
            return true;
        }

        foreach (var element in van.Elementen(onderwerp, moment) ?? [])
        {
            keuze.Add(van.Hoort(element, moment));
            if (keuze[^1] == Waarheid.Twijfel)
            {
                return false;
            }
        }

        return true;
    }

    public override void LeesOnbekende(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, Feitenspoor spoor)
    {
        if (mits.Bepaal(onderwerp, moment) != Waarheid.Waar)
        {
            return;
        }

        if (van.Elementen(onderwerp, moment) is not { } elementen)
        {
            van.Lijst.Lees(onderwerp, moment, plaats, spoor);
            return;
        }

        for (var i = 0; i < elementen.Length; i++)
        {
            if (van.Hoort(elementen[i], moment) != Waarheid.Onwaar)
            {
                verklaringen.LeesOnbekende(elementen[i], moment, van.Lijst.PlaatsVan(i, plaats), waarover, spoor);
            }
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        mits.Kantelmomenten(onderwerp, moment, horizon);
        Dagenloop<E>.Kantelmomenten(this, onderwerp, van.Elementen(onderwerp, moment) ?? [], kantelvraag, moment, horizon);
    }

    /// <summary>Van wie niet vaststaat dat zijn verklaringen tellen, zeggen zij niet zeker iets over het onderwerp.</summary>
    private void Betwijfel(int index, E element, Waarheid hoort, Peilmoment moment, JsonPointer plaats, List<Getuige> getuigen, int begin)
    {
        var hier = van.Lijst.PlaatsVan(index, plaats);
        var betwist = hoort == Waarheid.Twijfel ? van.LegUit(element, moment, hier)! with { Onderwerp = hier } : null;
        for (var i = begin; i < getuigen.Count; i++)
        {
            var getuige = getuigen[i];
            getuigen[i] = new Getuige(
                getuige.Verklaring with { Onderwerp = null },
                (in dag, spoor) =>
                {
                    van.Lees(index, element, dag, plaats, spoor);
                    getuige.Lees(dag, spoor);
                },
                betwist);
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => deel == verklaringen ? van.PadVanElement(onder) : onder;
}
