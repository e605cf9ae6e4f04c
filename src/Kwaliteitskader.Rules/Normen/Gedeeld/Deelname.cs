using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Of een praktijk ergens aan deelneemt: het nieuwste bewijs telt, of dat nu een daad of een verklaring is.</summary>
internal static class Deelname
{
    /// <summary>Hoe een daad tegen een verklaring weegt.</summary>
    public static Interpretatie NieuwsteBewijs { get; } = new()
    {
        Id = "INT-14",
        Keuze = new(
            "Een periodieke visitatie of een levering telt op haar dag als vaststelling door een ander; zij weegt samen met verklaringen volgens INT-4. Een verklaring over gegevenslevering telt voor de database die zij noemt.",
            "A periodic peer visit or a delivery counts on its day as a finding by another; it is weighed with statements by INT-4. A statement on data delivery counts for the database it names."),
        Alternatieven = [new("Eén visitatie of levering ooit is genoeg.", "One peer visit or delivery ever is enough.")],
        Waarom = new("Deelnemen is iets van nu; wie er daarna mee ophield, neemt niet deel.", "Taking part is something of now; whoever stopped afterwards does not take part."),
    };

    /// <summary>De praktijk neemt deel aan visitatie.</summary>
    public static Voorwaarde<Praktijk> AanVisitatie { get; } =
        Praktijkverklaring.Over(
            Verklaringsonderwerp.Visitatie,
            new("de praktijk aan visitatie deelneemt", "the practice takes part in peer visits"),
            database: null,
            new Gebeurtenissen<Praktijk, Visitatie>(Visitaties.Waarvoor(VisitatieSoort.Is(Visitatiesoort.Periodiek)), VisitatieOp))
        .Anders(new Reden("geen-deelname-aan-visitatie", new("De praktijk neemt niet deel aan visitatie.", "The practice does not take part in peer visits.")));

    /// <summary>De praktijk levert aan de database.</summary>
    public static Voorwaarde<Praktijk> AanDatabase(Database database) =>
        Praktijkverklaring.Over(
            Verklaringsonderwerp.Gegevenslevering,
            new($"de praktijk gegevens aan de {database} levert", $"the practice delivers data to the {database}"),
            database,
            new Gebeurtenissen<Praktijk, Gegevenslevering>(Gegevensleveringen.Waarvoor(LeveringDatabase.Is(database)), LeveringOp))
        .Anders(new Reden("geen-deelname-aan-database", new(
            $"De praktijk neemt niet deel aan de {database}.", $"The practice does not take part in the {database}.")));
}
