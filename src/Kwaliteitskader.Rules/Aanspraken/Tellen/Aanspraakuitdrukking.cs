using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>Een waarde bij een vraag naar aanspraak, uit feiten van de aandoening en van het zorgtraject.</summary>
internal abstract class Aanspraakuitdrukking<W> : Uitdrukking<Aanspraakvraag, W>
{
    protected override string PadVan(Bouwsteen deel, string onder) => Feitplaats.Van(deel, onder);
}

/// <summary>Een feit van de aandoening zelf.</summary>
internal sealed class VanAandoening<W>(Feit<Aandoening, W> feit) : Aanspraakuitdrukking<W>
    where W : struct
{
    public override Tekst Omschrijving => feit.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [feit];

    public override Waarde<W> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => feit.Bepaal(onderwerp.Aandoening, moment);

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        feit.Lees(onderwerp.Aandoening, moment, plaats, spoor);
}

/// <summary>Waar een feit staat, gezien vanaf een aandoening.</summary>
internal static class Feitplaats
{
    /// <summary>Het pad van een deel, naar de soort feiten waarover het gaat.</summary>
    public static string Van(Bouwsteen deel, string onder)
    {
        var over = deel.GetType().GenericTypeArguments.FirstOrDefault();
        var aanspraak = Boven(onder);
        return over == typeof(Aanspraakfeiten) ? aanspraak
            : over == typeof(Zitting) ? $"{aanspraak}/zittingen/*"
            : over == typeof(Zittingtelling) ? $"{aanspraak}/tellingen/*"
            : over == typeof(Leeftijdsgrens) ? $"{aanspraak}/leeftijdsgrenzen/*"
            : over == typeof(GoldKlassering) ? $"{onder}/goldKlassen/*"
            : over == typeof(Verwijzing) ? $"{onder}/verwijzingen/*"
            : over == typeof(Resultaatoordeel) ? $"{onder}/resultaatOntoereikendOp/*"
            : over == typeof(EerdereInterventie) ? $"{onder}/eerdereInterventies/*"
            : onder;
    }

    private static string Boven(string aandoening) => aandoening[..aandoening.LastIndexOf("/aandoeningen", StringComparison.Ordinal)];
}
