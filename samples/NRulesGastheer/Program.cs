using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using NRulesGastheer;

// Wat het kost: zie docs/prestaties.md, nrules-gastheer/toets. Wie NRules nog niet draait, neemt de bibliotheek zelf.
var vandaag = new DateOnly(2026, 11, 21);
var dossier = new Dossier
{
    Id = "praktijk-0007",
    Therapeuten = [new Therapeut { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1), Registraties = [] }],
};
var sessie = new Normengastheer(Kwaliteitstoets.Standaard).Open(dossier, vandaag);
Toon("Niet ingeschreven");

var ingeschreven = dossier with
{
    Therapeuten =
    [
        dossier.Therapeuten.Value[0] with
        {
            Registraties = [new Registratie { Register = Register.IndividueelRegisterFysiotherapie, Status = Registratiestatus.Ingeschreven, Van = vandaag }],
        },
    ],
};
sessie.UpdateAll(Normengastheer.Feiten(ingeschreven, vandaag));
sessie.Fire();
Toon("Ingeschreven");

void Toon(string kop)
{
    var tekorten = sessie.Query<Normuitkomst>().AsEnumerable().Where(uitkomst => uitkomst.Uitkomst == Uitkomst.VoldoetNiet).Select(uitkomst => uitkomst.Norm).Order(StringComparer.Ordinal).ToList();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kop}: {tekorten.Count} normen niet vervuld {string.Join(", ", tekorten)}"));
}
