using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Ten minste één deel geldt.</summary>
/// <param name="links">Het ene deel.</param>
/// <param name="rechts">Het andere deel.</param>
/// <param name="naam">Hoe het geheel in de uitleg heet, als dat meer zegt dan dat een deel geldt.</param>
internal sealed class Of<T>(Voorwaarde<T> links, Voorwaarde<T> rechts, Tekst? naam = null) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T>[] delen = [.. Uitgevouwen(links), .. Uitgevouwen(rechts)];

    public override Tekst Omschrijving => naam ?? new("ten minste één deel geldt", "at least one part holds");

    public override Leesboom Leesboom => new()
    {
        Zin = new("ten minste één van het volgende geldt", "at least one of the following holds"),
        Ontkend = new("niets van het volgende geldt", "none of the following holds"),
        Onder = [.. delen.Select(deel => deel.Leesboom)],
    };

    public override IReadOnlyList<Bouwsteen> Delen => delen;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var geheel = Waarheid.Onwaar;
        foreach (var deel in delen)
        {
            geheel = Waarheden.Of(geheel, deel.Bepaal(onderwerp, moment));
            if (geheel == Waarheid.Waar)
            {
                break;
            }
        }

        return geheel;
    }

    public override Verklaring Verklaar(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var verklaringen = ImmutableArray.CreateBuilder<Verklaring>(delen.Length);
        var geheel = Waarheid.Onwaar;
        foreach (var deel in delen)
        {
            verklaringen.Add(deel.Verklaar(onderwerp, moment, plaats));
            geheel = Waarheden.Of(geheel, verklaringen[^1].Waarheid);
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

    private static Voorwaarde<T>[] Uitgevouwen(Voorwaarde<T> deel) => deel is Of<T> of ? of.delen : [deel];
}
