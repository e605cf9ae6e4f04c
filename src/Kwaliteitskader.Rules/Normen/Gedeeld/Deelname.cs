using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Of een praktijk ergens aan deelneemt: dat blijkt uit wat zij deed, of uit een verklaring.</summary>
internal static class Deelname
{
    /// <summary>Er is periodiek gevisiteerd, of deelname is verklaard.</summary>
    public static Voorwaarde<Praktijk> AanVisitatie { get; } =
        (Visitaties.Enige(VisitatieSoort.Is(Visitatiesoort.Periodiek) & VisitatieOp.Bereikt())
            | Praktijkverklaring.Over(Verklaringsonderwerp.Visitatie, new("de praktijk aan visitatie deelneemt", "the practice takes part in peer visits")))
        .Anders(new Reden("geen-deelname-aan-visitatie", new("De praktijk neemt niet deel aan visitatie.", "The practice does not take part in peer visits.")));

    /// <summary>Er is aan de database geleverd, of deelname is verklaard.</summary>
    public static Voorwaarde<Praktijk> AanDatabase(Database database) =>
        (Gegevensleveringen.Enige(LeveringDatabase.Is(database) & LeveringOp.Bereikt())
            | Praktijkverklaring.Over(Verklaringsonderwerp.Gegevenslevering, new("de praktijk gegevens levert", "the practice delivers data")))
        .Anders(new Reden("geen-deelname-aan-database", new(
            $"De praktijk neemt niet deel aan de {database}.", $"The practice does not take part in the {database}.")));
}
