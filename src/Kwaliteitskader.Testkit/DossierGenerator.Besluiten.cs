using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Testkit;

/// <content>Dispensaties en beoordelingen.</content>
public static partial class DossierGenerator
{
    private static readonly string[] Normen = [.. Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id.Waarde), "BESTAAT-NIET"];

    private static Gen<string> Onderwerpen => Gen.OneOf(
        Gen.Constant(Onderwerpsleutel.Praktijk), Sleutels.Select(Onderwerpsleutel.Therapeut), Sleutels.Select(Onderwerpsleutel.Zorgtraject));

    private static Gen<(DateOnly Van, DateOnly Tot)> Looptijden =>
        from een in Datums
        from ander in Datums
        select een <= ander ? (een, ander) : (ander, een);

    private static Gen<Dispensatie> Dispensaties =>
        from norm in Gen.Elements(Normen)
        from onderwerp in Onderwerpen
        from door in Gen.Elements("het register", "toetsingscommissie")
        from looptijd in Looptijden
        select new Dispensatie { Norm = norm, Onderwerp = onderwerp, VerleendDoor = door, Grond = "besluit 2026/1", Van = looptijd.Van, Tot = looptijd.Tot };

    private static Gen<Beoordeling> Beoordelingen =>
        from norm in Gen.Elements(Normen)
        from onderwerp in Onderwerpen
        from uitkomst in Gen.Elements(Enum.GetValues<Beoordelingsuitkomst>())
        from looptijd in Looptijden
        select new Beoordeling { Norm = norm, Onderwerp = onderwerp, Uitkomst = uitkomst, Door = "visitatiecommissie", Grond = "dossier ingezien", Van = looptijd.Van, Tot = looptijd.Tot };
}
