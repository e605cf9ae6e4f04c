using System.Buffers;
using System.Reflection;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Wie de peildatum vergeet, geeft default(DateOnly). Dan geldt geen norm, en zonder weigering leek dat een antwoord.</summary>
public sealed class PeildatumTests
{
    private static readonly Dossier Leeg = new() { Id = "praktijk-0001", Zorgtrajecten = [new() { Id = "z1", Aanspraak = new() { Aandoeningen = [new() { Id = "a1" }], Zittingen = [] } }] };
    private static readonly Kwaliteitstoets Toets = Kwaliteitstoets.Standaard;
    private static readonly Aanspraaktoets Aanspraken = Aanspraaktoets.Standaard;

    // Elke openbare ingang die om een peildatum vraagt, in de volgorde waarin zij gedeclareerd zijn.
    private static readonly Dictionary<string, Action<DateOnly>[]> Ingangen = new()
    {
        ["Peilmoment..ctor"] = [dag => _ = new Peilmoment(dag, Leeg, Normwaardenset.Standaard)],
        ["Kwaliteitstoets.Toets"] = [dag => Toets.Toets(Leeg, dag), dag => Toets.Toets(Leeg, dag, "WT-1", Onderwerp.Zorgtraject(0))],
        ["Kwaliteitstoets.Bevinding"] = [dag => Toets.Bevinding(Leeg, dag, "WT-1", Onderwerp.Zorgtraject(0))],
        ["Planningsvraag.Plan"] = [dag => Toets.Plan(dag, "WT-1", Onderwerp.Zorgtraject(0), _ => Leeg, new(2026, 11, 21))],
        ["Adviseur.Adviseer"] = [dag => Toets.Adviseer(Register.KwaliteitsregisterParamedici, Leeg, dag)],
        ["Adviseur.Adviesrapport"] = [dag => Toets.Adviesrapport(Register.KwaliteitsregisterParamedici, Leeg, dag)],
        ["Bulktoets..ctor"] = [dag => _ = new Bulktoets(Toets, dag)],
        ["Aanspraakbulk..ctor"] = [dag => _ = new Aanspraakbulk(Aanspraken, dag)],
        ["Aanspraaktoets.Zittingen"] = [dag => Aanspraken.Zittingen(Leeg, 0, dag)],
        ["Aanspraaktoets.Volgende"] = [dag => Aanspraken.Volgende(Leeg, 0, "a1", dag), dag => Aanspraken.Volgende(Leeg, 0, dag)],
        ["Aanspraakschrijver.Rapport"] = [dag => Aanspraken.Rapport(Leeg, dag)],
        ["Aanspraakschrijver.TrySchrijf"] = [dag => Aanspraken.TrySchrijf(new ArrayBufferWriter<byte>(), Leeg, dag, 1000)],
    };

    public static TheoryData<string> Namen => [.. Ingangen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Ingang_ZonderPeildatum_Weigert(string naam) => Ingangen[naam].Should().AllSatisfy(ingang =>
    {
        ingang.Invoking(vraag => vraag(default)).Should().Throw<ArgumentOutOfRangeException>();
        ingang.Invoking(vraag => vraag(DateOnly.MinValue.AddDays(1))).Should().NotThrow();
    });

    [Fact]
    public void Ingangen_Openbaar_StaanHierAllemaal() => (
        from type in typeof(Kwaliteitstoets).Assembly.GetExportedTypes()
        from lid in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>()
        where lid.GetParameters().Any(deel => deel.Name == "peildatum" && deel.ParameterType == typeof(DateOnly))
        select $"{type.Name}.{lid.Name}").Distinct().Should().BeSubsetOf(Ingangen.Keys);
}
