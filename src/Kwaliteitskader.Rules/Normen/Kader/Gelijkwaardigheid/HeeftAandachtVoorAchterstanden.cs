using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Gelijkwaardigheid;

/// <summary>De therapeut heeft aandacht voor wie in gezondheid achterblijft en helpt verschillen verkleinen.</summary>
internal sealed class HeeftAandachtVoorAchterstanden() : Norm<Therapeut>(new Normkaart("GE-3")
{
    Titel = new("Aandacht voor gezondheidsachterstanden", "Minds health disadvantages"),
    Zin = new(
        "De therapeut heeft aandacht voor wie in gezondheid achterblijft en helpt verschillen verkleinen.",
        "The therapist minds those whose health lags behind and helps to narrow differences."),
    Kracht = Normkracht.Ambitie,
    Domein = Normdomein.Gelijkwaardigheid,
    Bronnen = [KngfSamenvatting.Plaats("vereniging, gezondheid, zin 3")],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        new()
        {
            Id = "GE-3-a",
            Keuze = new("De zin over aandacht voor achterstanden is een norm; de zinnen ernaast over erkenning van preventie en een gezondere samenleving niet.", "The sentence on minding disadvantages is a norm; those beside it on the recognition of prevention and a healthier society are not."),
            Alternatieven = [new("Geen van deze zinnen, want de tabel gaat over wat de vereniging doet.", "None of these sentences, for the table is about what the association does.")],
            Waarom = new("Alleen deze zin noemt iets dat de therapeut zelf doet; als ambitie weegt zij licht.", "Only this sentence names something the therapist does; as an ambition it weighs lightly."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("ga na wie in de buurt achterblijft en wat de praktijk voor hen kan doen, en doe dat.", "find out who lags behind nearby and what the practice can do for them, and do it.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Gezondheidsachterstanden, new("de therapeut aandacht heeft voor mensen met gezondheidsachterstanden", "the therapist minds people with health disadvantages"))
        .Anders(Verklaringen.NietVoldaan);
}
