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
    Kracht = Normkracht.Ambitie,
    Domein = Normdomein.Gelijkwaardigheid,
    Bronnen = [KngfSamenvatting.Plaats("vereniging, gezondheid, zin 3")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("ga na wie in de buurt achterblijft en wat de praktijk voor hen kan doen, en doe dat.", "find out who lags behind nearby and what the practice can do for them, and do it.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Gezondheidsachterstanden, new("de therapeut aandacht heeft voor mensen met gezondheidsachterstanden", "the therapist minds people with health disadvantages"))
        .Anders(Verklaringen.NietVoldaan);
}
