using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Gronden.Vragen;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Een aandoening van bijlage 1: wat voor elke leeftijd gelijk is.</summary>
internal abstract class Lijstgrond(Grondkaart kaart) : Grond(kaart)
{
    private protected static Dekkingseis OpLijst => StaatOpLijst.Nu.Eis(Aanspraakredenen.TermijnVerstreken);

    /// <summary>Staat de aandoening niet op de lijst, dan gaat de reden van haar onderdeel voor.</summary>
    internal override Reden RedenBijNee(Aanspraakvraag vraag, in Peilmoment moment)
    {
        foreach (var eis in vraag.Aandoening.Lijstcode is { } code ? Lijst.Van(code).Eisen : [])
        {
            if (eis.Voorwaarde.Bepaal(vraag, moment) == Waarheid.Onwaar)
            {
                return eis.Reden;
            }
        }

        return base.RedenBijNee(vraag, moment);
    }
}

/// <summary>Een minderjarige met een aandoening van de lijst is binnen haar termijn vanaf de eerste zitting gedekt.</summary>
internal sealed class LijstMinderjarig() : Lijstgrond(new Grondkaart("AAN-1")
{
    Titel = new("Lijstaandoening, jonger dan achttien", "List condition, younger than eighteen"),
    Regel = new(
        "Wie jonger is dan achttien en een aandoening van bijlage 1 heeft, is binnen haar termijn vanaf de eerste zitting gedekt, zonder maximum, bij een fysiotherapeut of oefentherapeut.",
        "Who is younger than eighteen and has a condition of annex 1 is covered within its term from the first sitting, without a maximum, by a physiotherapist or exercise therapist."),
    Geldigheid = Vragen.Van(2019),
    Bronnen = [Artikel("lid 2"), ExterneBron.Plaats("bzv", "bijlage 1", Zekerheid.Middel), Voortgangsrapportage.Plaats("§4.2.2, geheel")],
    Interpretaties = [Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.BeginVanTermijn, Aanspraakinterpretaties.Maanden, Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie],
})
{
    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.Lijst) & Minderjarig;

    private protected override IEnumerable<Dekkingseis> Eisen => [OpLijst];

    private protected override Restantregel Restant => new() { Einde = EindeOpLijst.Dag };

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) =>
        uitkomst == Aanspraakuitkomst.Ja ? "001" : null;
}

/// <summary>Een volwassene met een aandoening van de lijst is binnen haar termijn vanaf de eenentwintigste zitting gedekt.</summary>
internal sealed class LijstVolwassen() : Lijstgrond(new Grondkaart("AAN-2")
{
    Titel = new("Lijstaandoening, na de eerste twintig", "List condition, after the first twenty"),
    Regel = new(
        "Wie achttien of ouder is en een aandoening van bijlage 1 heeft, betaalt de eerste twintig zittingen van de hele behandeling zelf; daarna is elke zitting binnen de termijn gedekt.",
        "Who is eighteen or older and has a condition of annex 1 pays for the first twenty sittings of the whole treatment; after that each sitting within the term is covered."),
    Geldigheid = Vragen.Van(2019),
    Bronnen = [Artikel("lid 2"), ExterneBron.Plaats("bzv", "bijlage 1", Zekerheid.Middel), Voortgangsrapportage.Plaats("§4.1.7, geheel"), Voortgangsrapportage.Plaats("§4.2.2, geheel")],
    Interpretaties =
    [
        Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.EersteTwintig, Aanspraakinterpretaties.AchttienWorden, Aanspraakinterpretaties.BeginVanTermijn,
        Aanspraakinterpretaties.Maanden, Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie,
    ],
})
{
    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.Lijst) & Volwassen;

    private protected override IEnumerable<Dekkingseis> Eisen =>
        [OpLijst, (!Nummer.Hoogstens(Pakketwaarden.EersteTwintig)).Eis(Aanspraakredenen.EersteTwintig)];

    private protected override Restantregel Restant => new() { Einde = EindeOpLijst.Dag, EerstZelf = new Pakketgetal(Pakketwaarden.EersteTwintig) };

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) => Aanspraakredenen.NaTwintig;

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) => uitkomst switch
    {
        Aanspraakuitkomst.Ja => "001",
        Aanspraakuitkomst.Nee when RedenBijNee(vraag, moment) == Aanspraakredenen.EersteTwintig => "008",
        _ => null,
    };
}
