using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Het feit is vastgelegd. Hier is een onbekend feit afwezig: de wereld van deze voorwaarde is gesloten.</summary>
internal sealed class IsBekend<T, W>(Uitdrukking<T, W> feit) : Waardevoorwaarde<T, W>(feit)
    where T : class
{
    public override Tekst Omschrijving { get; } = new($"{feit.Omschrijving.Nl} is vastgelegd", $"{feit.Omschrijving.En} is recorded");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst($"{Uitdrukking.Omschrijving.Nl} is niet vastgelegd", $"{Uitdrukking.Omschrijving.En} is not recorded"));

    public override bool EigenGeslotenWereld => true;

    protected override Waarheid Toets(W waarde, in Peilmoment moment) => Waarheid.Waar;

    protected override Waarheid Zonder(Kennis kennis) => kennis == Kennis.Tegenstrijdig ? Waarheid.Twijfel : Waarheid.Onwaar;
}
