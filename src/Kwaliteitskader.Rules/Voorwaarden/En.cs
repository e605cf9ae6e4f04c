using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Alle delen gelden.</summary>
internal sealed class En<T>(Voorwaarde<T> links, Voorwaarde<T> rechts) : Samenstel<T>([.. Uitgevouwen(links), .. Uitgevouwen(rechts)])
    where T : class
{
    private readonly Voorwaarde<T>[] kernen = [.. Kernen(links.Kern), .. Kernen(rechts.Kern)];

    public override Tekst Omschrijving => new("alle delen gelden", "all parts hold");

    public override Zinsboom Zinsboom => new()
    {
        Zin = new("al het volgende geldt", "all of the following holds"),
        Ontkend = new("het volgende geldt niet allemaal", "not all of the following holds"),
        Onder = [.. Onderdelen.Select(deel => deel.Zinsboom)],
        Samen = true,
    };

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var geheel = Waarheid.Waar;
        foreach (var deel in kernen)
        {
            geheel = Waarheden.En(geheel, deel.Bepaal(onderwerp, moment));
            if (geheel == Waarheid.Onwaar)
            {
                break;
            }
        }

        return geheel;
    }

    private static Voorwaarde<T>[] Kernen(Voorwaarde<T> kern) => kern is En<T> en ? en.kernen : [kern];

    private static Voorwaarde<T>[] Uitgevouwen(Voorwaarde<T> deel) => deel is En<T> en ? en.Onderdelen : [deel];
}
