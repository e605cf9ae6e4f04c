using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>De therapeut blijft leren, georganiseerd en tijdens het werk.</summary>
internal sealed class BlijftLeren() : Norm<Therapeut>(new Normkaart("LE-1")
{
    Titel = new("Blijft leren", "Keeps learning"),
    Zin = new(
        "De therapeut blijft leren, georganiseerd en tijdens het werk.",
        "The therapist keeps learning, in organised form and on the job."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Leren,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, inleiding, zin 1a"),
        KngfSamenvatting.Plaats("therapeut, leren en ontwikkelen"),
        KngfSamenvatting.Plaats("therapeut, leren en ontwikkelen, zin 2"),
        KngfSamenvatting.Plaats("therapeut, leren en ontwikkelen, zin 3"),
        Implementatieplan.Plaats("§3.1, zin 3"),
        Implementatieplan.Plaats("§3.3, zin 3"),
    ],
    Interpretaties =
    [
        new()
        {
            Id = "LE-1-a",
            Keuze = new("Voortdurend is: in de laatste vijf jaar, de lengte van een registratieperiode, ten minste één activiteit van elk van beide soorten. Voor wie begint, loopt die tijd vanaf zijn eerste werkdag.", "Continuous means: in the last five years, the length of a registration period, at least one activity of each kind. For whoever starts, that time runs from the first working day."),
            Alternatieven = [new("Een ritme per jaar; een gastheer kan het opgeven.", "A yearly rhythm; a host can set it.")],
            Waarom = new("De bronnen noemen geen ritme; deze maat is de ruimste die zij noemen.", "The sources give no rhythm; this is the widest measure they name."),
        },
        new()
        {
            Id = "LE-1-b",
            Keuze = new("Scholing met punten is georganiseerd leren; peerreview en intercollegiaal overleg zijn leren tijdens het werk.", "Continuing education with points is organised learning; peer review and peer supervision are learning at work."),
            Alternatieven = [new("Elk van beide soorten is genoeg.", "Either kind is enough.")],
            Waarom = new("De bron noemt deze vormen bij de ene en de andere soort, en leren samen met anderen als belang.", "The source names these forms with one kind and the other, and stresses learning together."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("neem deel aan georganiseerde scholing en leer met collega's tijdens het werk, en leg dat vast.", "take part in organised courses and learn with colleagues at work, and record it.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        (Leeractiviteiten.Enige(Recent(Leersoort.Georganiseerd)) | ScholingVanTherapeut.Enige(ScholingOp.NietOuderDan(Kaderwaarden.Leertermijn)))
        .Anders(new Reden("geen-georganiseerd-leren", new(
            "Er is binnen de leertermijn geen georganiseerde leeractiviteit.", "There is no organised learning activity within the learning interval.")))
        .Uiterlijk(EersteTermijn)
        & (Leeractiviteiten.Enige(Recent(Leersoort.TijdensWerk))
            | PeerReviews.Enige(PeerReviewOp.NietOuderDan(Kaderwaarden.Leertermijn))
            | Overleg.Enige(OverlegOp.NietOuderDan(Kaderwaarden.Leertermijn)))
        .Anders(new Reden("geen-leren-tijdens-werk", new(
            "Er is binnen de leertermijn niet tijdens het werk of van anderen geleerd.", "There is no learning at work or from others within the learning interval.")))
        .Uiterlijk(EersteTermijn);

    private static Uitdrukking<Therapeut, DateOnly> EersteTermijn => WerkzaamVan.EindeVanPeriode(Kaderwaarden.Leertermijn);

    private static Voorwaarde<Leeractiviteit> Recent(Leersoort soort) =>
        LeeractiviteitSoort.Is(soort) & LeeractiviteitOp.NietOuderDan(Kaderwaarden.Leertermijn);
}
