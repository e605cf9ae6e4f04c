using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kwaliteitskader.Fhir.Lezen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Fhir.Tests;

public class FhirLezerTests
{
    [Theory]
    [InlineData("""{"resourceType":"Appointment","participant":[{"status":"accepted"}]}""", "status ontbreekt")]
    [InlineData("""{"resourceType":"Appointment","status":"geboekt","participant":[{"status":"accepted"}]}""", "onbekende code")]
    [InlineData("""{"resourceType":"Appointment","status":"booked","created":"2026-02-30","participant":[{"status":"accepted"}]}""", "dag die er niet is")]
    [InlineData("""{"resourceType":"Appointment","status":"booked","kleur":"rood","participant":[{"status":"accepted"}]}""", "onbekend element")]
    [InlineData("""{"resourceType":"Afspraak"}""", "onbekende soort")]
    [InlineData("""{"status":"booked"}""", "geen soort")]
    [InlineData("""{"resourceType":""", "geen JSON")]
    [InlineData("[]", "geen object")]
    [InlineData("", "niets")]
    public void LeesJson_WatGeenResourceIs_ZegtWatErMisIs(string json, string waarom)
    {
        var lezing = FhirLezer.LeesJson(Encoding.UTF8.GetBytes(json));

        lezing.Resource.Should().BeNull(waarom);
        lezing.Fouten.Should().NotBeEmpty().And.OnlyContain(fout => fout.Code.Length > 0 && fout.Melding.Length > 0);
        lezing.Fouten[0].AlsPunt().Diagnostics.Should().StartWith(lezing.Fouten[0].Code);
    }

    [Property(MaxTest = 300)]
    public Property LeesEnVertaal_VerminkteBron_GooitNooit() => Prop.ForAll(
        (from plaats in Gen.Choose(0, int.MaxValue) from soort in Gen.Choose(0, 6) from wild in Gen.Choose(0, Verminking.Wildheid - 1) select (plaats, soort, wild)).ToArbitrary(),
        ingreep =>
        {
            var wortel = JsonNode.Parse(File.ReadAllBytes("Bronnen/zorgtraject.json"))!;
            Verminking.Grijp(wortel, ingreep.plaats, ingreep.soort, ingreep.wild);

            var lezing = FhirLezer.LeesJson(Encoding.UTF8.GetBytes(wortel.ToJsonString()));

            (lezing.Resource is null).Should().Be(!lezing.Fouten.IsEmpty);
            if (lezing.Resource is { } resource)
            {
                DossierLezer.Lees(DossierSchrijver.Schrijf(FhirVertaler.Standaard.Vertaal(Voorbeeldbron.Bron([resource])).Dossier)).Fouten.Should().BeEmpty();
            }
        });

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&b;\"/></Patient>")]
    [InlineData("<Patient xmlns=\"http://hl7.org/fhir\"><kleur value=\"rood\"/></Patient>")]
    [InlineData("<Patient")]
    [InlineData("")]
    public void LeesXml_WatGeenResourceIs_ZegtWatErMisIs(string xml) => FhirLezer.LeesXml(Encoding.UTF8.GetBytes(xml)).Fouten.Should().NotBeEmpty();
}
