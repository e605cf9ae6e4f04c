using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Samenwerking;

/// <summary>De therapeut in de wijk schakelt makkelijk tussen gezondheid, het sociale en het publieke domein.</summary>
/// <remarks>Alleen naverteld gevonden, in het advies van de Kwaliteitsraad; daarom is de zekerheid middelbaar.</remarks>
internal sealed class SchakeltTussenDomeinen() : Norm<Therapeut>(new Normkaart("SAM-2")
{
    Titel = new("Schakelt tussen domeinen", "Moves between domains"),
    Zin = new(
        "De therapeut in de wijk schakelt makkelijk tussen gezondheid, het sociale en het publieke domein.",
        "The therapist in the neighbourhood moves easily between health, the social and the public domain."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [Voortgangsrapportage.Plaats("bijlage 3, §2, juiste plek, zin 5") with { Zekerheid = Zekerheid.Middel }],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("leg contact met gemeente en welzijn in de wijk en spreek af wie wat doet.", "make contact with municipality and welfare in the neighbourhood and agree who does what.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.DomeinoverstijgendWerken, new("de therapeut tussen gezondheid, het sociale en het publieke domein schakelt", "the therapist moves between health, the social and the public domain"))
        .Anders(Verklaringen.NietVoldaan);
}
