using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Of een praktijk ergens aan deelneemt: het nieuwste bewijs telt, of dat nu een daad of een verklaring is.</summary>
internal static class Deelname
{
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
