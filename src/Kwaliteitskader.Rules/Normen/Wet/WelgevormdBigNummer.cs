using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Wet;

/// <summary>Het BIG-nummer heeft elf cijfers waarvan het tweede een 9 is, en zijn controlecijfer klopt.</summary>
/// <remarks>Het controlecijfer is niet officieel beschreven: klopt het niet, dan kijkt een mens ernaar.</remarks>
internal sealed class WelgevormdBigNummer() : Norm<Therapeut>(new Normkaart("BIG-2")
{
    Titel = new("Welgevormd BIG-nummer", "Well-formed BIG number"),
    Zin = new(
        "Het BIG-nummer heeft elf cijfers waarvan het tweede een 9 is, en zijn controlecijfer klopt.",
        "The BIG number has eleven digits of which the second is a 9, and its check digit is right."),
    Kracht = Normkracht.Aanbeveling,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [ExterneBron.Plaats("big-register", "opbouw van het nummer en controlecijfer, niet officieel beschreven", Zekerheid.Middel)],
    Herstel = new(Partij.Therapeut, new("vergelijk het BIG-nummer met het openbare register en verbeter het.", "compare the BIG number with the public register and correct it.")),
})
{
    private static readonly int[] Gewichten = [6, 3, 7, 9, 10, 5, 8, 4, 2];

    protected override Voorwaarde<Therapeut> Geadresseerde =>
        Werkzaam.IsFysiotherapeut
        & BigNummer.IsBekend().Anders(new Reden("geen-big-nummer", new("Er is geen BIG-nummer vastgelegd.", "No BIG number is recorded.")));

    protected override Voorwaarde<Therapeut> Eis =>
        BigNummer.Klopt(HeeftVorm, new("heeft elf cijfers en een 9 als tweede", "has eleven digits with a 9 as the second"))
            .Anders(new Reden("big-nummer-onwelgevormd", new("Het BIG-nummer heeft niet de juiste opbouw.", "The BIG number is not built correctly.")))
        & BigNummer.Klopt(HeeftControlecijfer, new("heeft het verwachte controlecijfer", "has the expected check digit"))
            .AndersTwijfel(new Reden("controlecijfer-klopt-niet", new("Het controlecijfer van het BIG-nummer is anders dan verwacht.", "The check digit of the BIG number is not as expected.")));

    internal static bool HeeftVorm(string nummer)
    {
        foreach (var teken in nummer)
        {
            if (!char.IsAsciiDigit(teken))
            {
                return false;
            }
        }

        return nummer.Length == 11 && nummer[1] == '9';
    }

    internal static bool HeeftControlecijfer(string nummer) => !HeeftVorm(nummer) || Controlecijfer(nummer) == nummer[0] - '0';

    private static int Controlecijfer(string nummer)
    {
        var som = 9;
        for (var i = 0; i < Gewichten.Length; i++)
        {
            som += Gewichten[i] * (nummer[i + 2] - '0');
        }

        return (11 - (som % 11)) switch
        {
            11 => 0,
            10 => 1,
            var cijfer => cijfer,
        };
    }
}
