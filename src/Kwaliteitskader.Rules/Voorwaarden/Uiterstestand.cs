using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De vroegste of de laatste dag van elementen, terwijl zij een voor een geteld worden; in welke volgorde, maakt niet uit.</summary>
/// <remarks>
/// Een element waarvan niet vaststaat of het meetelt, houdt het antwoord alleen open als zijn dag de gevonden dag kan verdringen. Kan dat
/// doordat iets niet bekend is, dan is het antwoord onbekend, ook als een ander element het door een tegenspraak kan: wie aanvult, kan de
/// tegenspraak nog doen verdwijnen.
/// </remarks>
/// <param name="laatste">Of de laatste dag gezocht wordt, en anders de vroegste.</param>
internal struct Uiterstestand(bool laatste) : IWeging<Uiterstestand>
{
    // Een dag als getal dat groter is naarmate hij voorgaat; van een dag die niet bekend is, is dat het grootste.
    private const int Geen = int.MinValue;
    private const int Altijd = int.MaxValue;

    private int zeker = Geen;
    private int onbekend = Geen;
    private int twijfel = Geen;

    /// <summary>De dag.</summary>
    public readonly Waarde<DateOnly> Dag =>
        onbekend > zeker ? Waarde<DateOnly>.Onbekend
        : twijfel > zeker ? Waarde<DateOnly>.Tegenstrijdig
        : zeker == Geen ? Waarde<DateOnly>.Geen
        : DateOnly.FromDayNumber(laatste ? zeker : -zeker);

    /// <summary>Telt een element mee.</summary>
    /// <param name="op">Zijn dag; een bekende is er een die telt.</param>
    /// <param name="hoort">Of het meetelt.</param>
    public void Tel(Waarde<DateOnly> op, Waarheid hoort)
    {
        var dag = !op.IsBekend ? Altijd : laatste ? op.Inhoud.DayNumber : -op.Inhoud.DayNumber;
        switch (hoort)
        {
            case Waarheid.Onwaar or Waarheid.NogNiet:
                break;
            case Waarheid.Waar when op.IsBekend:
                zeker = Math.Max(zeker, dag);
                break;
            case Waarheid.Twijfel:
                twijfel = Math.Max(twijfel, dag);
                break;
            default:
                onbekend = Math.Max(onbekend, dag);
                break;
        }
    }

    /// <inheritdoc/>
    public void Tel(Uiterstestand ander)
    {
        zeker = Math.Max(zeker, ander.zeker);
        onbekend = Math.Max(onbekend, ander.onbekend);
        twijfel = Math.Max(twijfel, ander.twijfel);
    }
}
