using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Werkboek.Indeling;
using Kwaliteitskader.Werkboek.Sjablonen;

namespace Kwaliteitskader.Werkboek.Tests;

public class RegistersjabloonTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    // Dispensaties en beoordelingen vult wie aanvraagt niet in; een beoordeling weegt wel.
    [Property(MaxTest = 15, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Sjabloon_VanEenRegister_IsGenoegVoorHetzelfdeAdvies(AannemelijkDossier proef)
    {
        var dossier = proef.Dossier with { Dispensaties = null, Beoordelingen = null };
        foreach (var register in Enum.GetValues<Register>())
        {
            var lezing = Werkboeklezer.Lees(Ingevuld(dossier, register));

            lezing.Fouten.Should().BeEmpty();
            Kern(register, lezing.Dossier!).Should().Equal(Kern(register, dossier));
        }
    }

    private static IEnumerable<string> Kern(Register register, Dossier dossier)
    {
        var advies = Kwaliteitstoets.Standaard.Adviseer(register, dossier, Peildatum);
        return
        [
            $"{register} {advies.Uitkomst}",
            .. advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria.Select(criterium => $"{aanvrager.Onderwerp} {aanvrager.Inschrijving.Stand} {criterium.Norm} {criterium.Uitkomst} {criterium.Reden}")),
            .. advies.AanTeLeveren.Select(feit => feit.Pad),
        ];
    }

    private static byte[] Ingevuld(Dossier dossier, Register register)
    {
        var indeling = Bladindeling.Voor(register);
        var json = JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!.AsObject();
        using var stroom = new MemoryStream();
        new Werkboekschrijver(indeling, new Dossierinhoud(json, indeling), new("proef", "trial"), Taal.Nederlands).Schrijf(stroom);
        return stroom.ToArray();
    }
}
