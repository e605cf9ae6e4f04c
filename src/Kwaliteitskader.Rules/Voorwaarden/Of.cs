using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Ten minste één deel geldt.</summary>
/// <param name="links">Het ene deel.</param>
/// <param name="rechts">Het andere deel.</param>
/// <param name="naam">Hoe het geheel in de uitleg heet, als dat meer zegt dan dat een deel geldt.</param>
internal sealed class Of<T>(Voorwaarde<T> links, Voorwaarde<T> rechts, Tekst? naam = null) : Samenstel<T>([.. Uitgevouwen(links), .. Uitgevouwen(rechts)])
    where T : class
{
    private readonly Voorwaarde<T>[] kernen = [.. Kernen(links.Kern), .. Kernen(rechts.Kern)];

    public override Tekst Omschrijving => naam ?? new("ten minste één deel geldt", "at least one part holds");

    public override Zinsboom Zinsboom => new()
    {
        Zin = new("ten minste één van het volgende geldt", "at least one of the following holds"),
        Ontkend = new("niets van het volgende geldt", "none of the following holds"),
        Onder = [.. Onderdelen.Select(deel => deel.Zinsboom)],
    };

    protected override bool NieuwsteVolstaat => true;

    // Met een ontkend deel staat er "als dit, dan dat", en dat is geen keuze.
    protected override bool EenVolstaat => !Array.Exists(Onderdelen, deel => deel is Niet<T>);

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var geheel = Waarheid.Onwaar;
        foreach (var deel in kernen)
        {
            geheel = Waarheden.Of(geheel, deel.Bepaal(onderwerp, moment));
            if (geheel == Waarheid.Waar)
            {
                break;
            }
        }

        return geheel;
    }

    private static Voorwaarde<T>[] Kernen(Voorwaarde<T> kern) => kern is Of<T> of ? of.kernen : [kern];

    private static Voorwaarde<T>[] Uitgevouwen(Voorwaarde<T> deel) => deel is Of<T> of ? of.Onderdelen : [deel];
}
