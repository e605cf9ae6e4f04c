using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Alle delen gelden.</summary>
internal sealed class En<T>(Voorwaarde<T> links, Voorwaarde<T> rechts) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T>[] delen = [.. Uitgevouwen(links), .. Uitgevouwen(rechts)];

    public override Tekst Omschrijving => new("alle delen gelden", "all parts hold");

    public override Leesboom Leesboom => new()
    {
        Zin = new("al het volgende geldt", "all of the following holds"),
        Ontkend = new("het volgende geldt niet allemaal", "not all of the following holds"),
        Onder = [.. delen.Select(deel => deel.Leesboom)],
        Samen = true,
    };

    public override IReadOnlyList<Bouwsteen> Delen => delen;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var geheel = Waarheid.Waar;
        foreach (var deel in delen)
        {
            geheel = Waarheden.En(geheel, deel.Bepaal(onderwerp, moment));
            if (geheel == Waarheid.Onwaar)
            {
                break;
            }
        }

        return geheel;
    }

    public override Verklaring Verklaar(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var verklaringen = ImmutableArray.CreateBuilder<Verklaring>(delen.Length);
        var geheel = Waarheid.Waar;
        foreach (var deel in delen)
        {
            verklaringen.Add(deel.Verklaar(onderwerp, moment, plaats));
            geheel = Waarheden.En(geheel, verklaringen[^1].Waarheid);
        }

        return new Verklaring { Bewering = Omschrijving, Waarheid = geheel, Onderdelen = verklaringen.MoveToImmutable() };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var deel in delen)
        {
            deel.Kantelmomenten(onderwerp, moment, horizon);
        }
    }

    private static Voorwaarde<T>[] Uitgevouwen(Voorwaarde<T> deel) => deel is En<T> en ? en.delen : [deel];
}
