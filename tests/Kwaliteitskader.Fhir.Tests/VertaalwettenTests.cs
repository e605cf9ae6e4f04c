using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hl7.Fhir.Model;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;
using PublicApiGenerator;
using static Kwaliteitskader.Fhir.Tests.Voorbeeldbron;

namespace Kwaliteitskader.Fhir.Tests;

/// <summary>Wat van elke vertaling geldt, welk deel van een bron er ook is.</summary>
public class VertaalwettenTests
{
    private const string Bsn = "999990019";

    [Property(MaxTest = 200)]
    public Property Herkomst_VanElkFeit_IsEr() => VoorElkDeel(bron =>
    {
        var vertaling = FhirVertaler.Standaard.Vertaal(bron);
        var bladen = Bladen(Json(vertaling), JsonPointer.Wortel).Select(blad => blad.Pad.Waarde).Where(pad => pad is not ("/schema" or "/id")).ToList();

        vertaling.Herkomst.Select(een => een.Pad.Waarde).Should().BeEquivalentTo(bladen);
    });

    [Property(MaxTest = 200)]
    public Property Vertaling_MetMeerVolledigheid_OntkentNietsVanWatErStond() => VoorElkDeel(bron =>
    {
        var vollediger = FhirVertaler.Standaard.Vertaal(bron with { Volledig = AllesVolledig });

        Feiten(vollediger).Should().Contain(Feiten(FhirVertaler.Standaard.Vertaal(bron)));
    });

    [Property(MaxTest = 200)]
    public Property Dossier_VanElkeBron_IsTeLezenEnHeeftGeenBsn() => VoorElkDeel(bron =>
    {
        foreach (var resource in bron.Resources)
        {
            Vergiftig(resource);
        }

        var vertaling = FhirVertaler.Standaard.Vertaal(bron);
        var json = DossierSchrijver.Schrijf(vertaling.Dossier);

        Encoding.UTF8.GetString(json).Should().NotContain(Bsn);
        string.Concat(vertaling.Ongebruikt, vertaling.Herkomst.Select(een => een.Bron)).Should().NotContain(Bsn);
        var gelezen = DossierLezer.Lees(json);
        gelezen.Fouten.Should().BeEmpty();
        gelezen.Waarschuwing.Should().BeNull();
        Kwaliteitstoets.Standaard.Toets(gelezen.Dossier!, new(2026, 11, 21)).Oordelen.Length.Should().BeGreaterThan(0);
    });

    [Fact]
    public void Nummer_DatEenBsnKanZijn_WordtGenoemdMaarNietOvergenomen()
    {
        var vertaling = FhirVertaler.Standaard.Vertaal(Met<Organization>(organisatie => organisatie.Identifier[0].Value = Bsn));

        vertaling.Dossier.Praktijk!.Agb.Should().BeNull();
        vertaling.Ongebruikt.Should().Contain(new Ongebruikt("Organization/org-1", Ongebruiktreden.Nummer));
    }

    [Fact]
    public void Sleutel_DieEenBsnIs_WordtEenVolgnummer()
    {
        var vertaling = FhirVertaler.Standaard.Vertaal(Met<EpisodeOfCare>(episode => episode.Id = Bsn));

        vertaling.Dossier.Zorgtrajecten!.Value.Select(traject => traject.Id).Should().Contain("EpisodeOfCare.1");
    }

    [Fact]
    public void Ongebruikt_ElkeReden_HeeftWoorden()
    {
        var codes = typeof(Ongebruiktreden).GetFields().Where(veld => veld.IsLiteral).Select(veld => (string)veld.GetRawConstantValue()!);

        Ongebruiktreden.Alle.Keys.Should().BeEquivalentTo(codes);
        Ongebruiktreden.Alle.Values.Should().OnlyContain(tekst => tekst.Nl != tekst.En && tekst.Nl.Length > 0);
    }

    [Fact]
    [Trait("Soort", "Golden")]
    public void PublicApi_Fhir_IsZoalsVastgelegd() =>
        Golden.Controleer("publiek-fhir.txt", typeof(FhirVertaler).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }));

    /// <summary>Van het voorbeeld een deel van de resources, in een andere volgorde, met een deel van de soorten volledig.</summary>
    private static Property VoorElkDeel(Action<FhirBron> wet)
    {
        var aantal = Zorgtraject().Length;
        var delen = from volgorde in Gen.Shuffle(Enumerable.Range(0, aantal).ToArray())
                    from hoeveel in Gen.Choose(0, aantal)
                    from volledig in Gen.SubListOf(AllesVolledig.ToArray())
                    from vanDePraktijk in Gen.Elements(true, false)
                    select (Nummers: volgorde.Take(hoeveel).ToArray(), Volledig: volledig.ToImmutableHashSet(), vanDePraktijk);
        return Prop.ForAll(delen.ToArbitrary(), deel => wet(Bron(deel.Nummers.Select(nummer => Zorgtraject()[nummer]), deel.Volledig, deel.vanDePraktijk)));
    }

    /// <summary>Zet op elke plaats van een resource waar tekst of een nummer past, een BSN.</summary>
    private static void Vergiftig(Resource resource)
    {
        var oud = resource.Id;
        resource.Id = $"x-{Bsn}-{oud}";
        foreach (var deel in Nakomelingen(resource))
        {
            switch (deel)
            {
                case Identifier identifier:
                    identifier.Value = Bsn;
                    break;
                case ResourceReference verwijzing when verwijzing.Reference is { } naar && naar.Split('/') is [var soort, var id]:
                    verwijzing.Reference = $"{soort}/x-{Bsn}-{id}";
                    verwijzing.Display = Bsn;
                    break;
                case CodeableConcept begrip:
                    begrip.Text = Bsn;
                    break;
                default:
                    break;
            }
        }
    }

    private static IEnumerable<Base> Nakomelingen(Base deel) => deel.EnumerateElements().SelectMany(element => element.Value switch
    {
        Base een => [een],
        IEnumerable<Base> lijst => lijst,
        _ => Enumerable.Empty<Base>(),
    }).SelectMany(kind => Nakomelingen(kind).Prepend(kind));

    private static IEnumerable<(string Pad, string Waarde)> Feiten(Vertaling vertaling) => Bladen(Json(vertaling), JsonPointer.Wortel).Select(blad => (blad.Pad.Waarde, blad.Waarde));

    private static JsonNode Json(Vertaling vertaling) => JsonNode.Parse(DossierSchrijver.Schrijf(vertaling.Dossier))!;

    // Een lege lijst is ook een feit; een leeg object zegt niets.
    private static IEnumerable<(JsonPointer Pad, string Waarde)> Bladen(JsonNode? knoop, JsonPointer pad) => knoop switch
    {
        JsonObject groep => groep.SelectMany(veld => Bladen(veld.Value, pad / veld.Key)),
        JsonArray { Count: > 0 } lijst => lijst.SelectMany((element, index) => Bladen(element, pad / index)),
        null => [],
        _ => [(pad, knoop.ToJsonString())],
    };
}
