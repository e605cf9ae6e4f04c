using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace EpdIntegratie;

/// <summary>Een afspraak van de praktijk zelf: zodra iets gepland is, staat vast wie de patiënt behandelt.</summary>
/// <remarks>
/// De gastheer is zelf de bron van dit feit: staat er geen behandelaar, dan is er geen gekozen. Alleen daarom mag <c>IsBekend</c>, dat van onbekend
/// een nee maakt, hier de hele eis zijn.
/// </remarks>
internal sealed class VasteBehandelaar() : Norm<Zorgtraject>(new Normkaart("EPD-1")
{
    Titel = new("Gepland bij een vaste behandelaar", "Planned with a fixed therapist"),
    Zin = new("Zodra iets gepland is, staat vast wie de patiënt behandelt.", "As soon as anything is planned, it is settled who treats the patient."),
    Kracht = Normkracht.Aanbeveling,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [new Bron { Document = "werkafspraken-praktijk", Plaats = "planning", Extern = true }],
    Herstel = new(Partij.Praktijk, new("kies een behandelaar bij de afspraak.", "choose a therapist for the appointment.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde =>
        TrajectStatus.Is(Zorgtrajectstatus.Ingepland, Zorgtrajectstatus.Gestart).Anders(new Reden("niets-gepland", new(
            "Er is niets gepland.", "Nothing has been planned.")));

    protected override Voorwaarde<Zorgtraject> Eis =>
        BehandelendTherapeut.IsBekend().Anders(new Reden("geen-vaste-behandelaar", new(
            "Bij de afspraak staat geen behandelaar.", "No therapist is set for the appointment.")));
}
