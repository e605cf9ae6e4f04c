using System.Globalization;
using Kwaliteitskader.Rules.Declaraties;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Maakt van een telling over dossiers de cijfers per bouwsteen, met de rapportage ernaast.</summary>
internal static class Blokcijfers
{
    /// <summary>De reeksen; kleine groepen zijn verzwegen, met wat eruit af te leiden is.</summary>
    public static IReadOnlyList<Cijferreeks> Van(Bloktelling telling, decimal tarief, int minimum) =>
    [
        new()
        {
            Naam = "bouwstenen",
            Titel = new("Bouwstenen in deze dossiers, naast de rapportage over 2022 (…: te klein om te noemen, of niet gerapporteerd)", "Building blocks in these dossiers, beside the report on 2022 (…: too small to name, or not reported)"),
            Sleutels = ["bouwsteen"],
            Maten = ["patienten", "dagen", "kosten", "rapportagePatienten"],
            IsVerdeling = false,
            Balk = 1,
            Rijen = [.. Enum.GetValues<Declaratieblok>().Select(blok => Rij(blok, telling[blok], tarief, minimum))],
        },
        KleineGroepen.Verzwijg(
            new()
            {
                Naam = "buitenBouwstenen",
                Titel = new("Niet in een bouwsteen", "Not in a building block"),
                Sleutels = ["wat"],
                Maten = ["aantal"],
                IsVerdeling = false,
                Rijen = [new(["geen bouwsteen"], [telling.Buiten]), new(["niet in te delen"], [telling.NietInTeDelen])],
            },
            minimum),
    ];

    // Zijn de patiënten te weinig om te noemen, dan ook hun dagen en kosten: die zeggen hetzelfde.
    private static Cijferrij Rij(Declaratieblok blok, Blokaantal aantal, decimal tarief, int minimum)
    {
        var klein = aantal.Patienten > 0 && aantal.Patienten < minimum;
        var rapportage = Rapportcijfers.Alle.FirstOrDefault(cijfer => cijfer.Blok == blok && cijfer.Id == ((int)blok).ToString(CultureInfo.InvariantCulture));
        return new(
            [Cijferwoorden.Rij(blok)],
            [klein ? null : aantal.Patienten, klein ? null : aantal.Dagen, klein ? null : (long)Math.Round(aantal.Dagen * tarief), rapportage?.Patienten]);
    }
}
