using System.Buffers;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Wie een toets afbreekt, breekt ook af wat daarna nog aan het rapport gevraagd wordt.</summary>
public sealed class StopTests
{
    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;
    private static readonly Dossier Dossier = AannemelijkeDossiers.Maak(0);

    public static TheoryData<string> AlleVragen => new(Vragen.Keys);

    private static Dictionary<string, Action<Toetsrapport>> Vragen { get; } = new()
    {
        ["document"] = rapport => rapport.Document(),
        ["bevindingen"] = rapport => rapport.Bevindingen().Count(),
        ["schrijven"] = rapport => rapport.Schrijf(new ArrayBufferWriter<byte>()),
        ["schrijven tot een grens"] = rapport => rapport.TrySchrijf(new ArrayBufferWriter<byte>(), int.MaxValue),
        ["aan te leveren"] = rapport => rapport.AanTeLeveren(),
        ["uitleg"] = rapport => rapport.LegUit(rapport.Oordelen[0]),
        ["wending"] = rapport => rapport.Wending(rapport.Oordelen[0]),
        ["agenda"] = rapport => rapport.Agenda(Peildatum.PlusMaanden(24)),
        ["herstelplan"] = rapport => rapport.Herstelplan(),
        ["uitvraag"] = rapport => rapport.Uitvraag(),
    };

    [Theory]
    [MemberData(nameof(AlleVragen))]
    public void Rapport_NaHetOordeelAfgebroken_HoudtOp(string vraag)
    {
        using var stop = new CancellationTokenSource();
        var rapport = Kwaliteitstoets.Standaard.Toets(Dossier, Peildatum, stop.Token);
        var vragen = () => Vragen[vraag](rapport);
        vragen.Should().NotThrow();

        stop.Cancel();

        vragen.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Toets_AlAfgebroken_BegintNiet()
    {
        var stop = new CancellationToken(canceled: true);
        var dossier = () => Kwaliteitstoets.Standaard.Toets(Dossier, Peildatum, stop);
        var norm = () => Kwaliteitstoets.Standaard.Toets(Dossier, Peildatum, "VIS-1", Onderwerp.Praktijk, stop);
        var advies = () => Kwaliteitstoets.Standaard.Adviseer(Register.BasisPraktijkregister, Dossier, Peildatum, stop: stop);

        dossier.Should().Throw<OperationCanceledException>();
        norm.Should().Throw<OperationCanceledException>();
        advies.Should().Throw<OperationCanceledException>();
    }

    /// <summary>Het zoeken naar daden is het langste werk aan één bevinding; ook daarbinnen wordt gevraagd of het op moet houden.</summary>
    [Fact]
    public void Herstelplan_OnderHetZoekenAfgebroken_HoudtOp()
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(Dossier, Peildatum);
        var oordeel = rapport.Oordelen.First(een => een.Uitkomst == Model.Bevindingen.Uitkomst.VoldoetNiet);
        var klein = Verkleining.Van(rapport, oordeel.Norm, oordeel.Onderwerp);
        var zoeker = new Herstelzoeker(oordeel.Norm, klein.Onderwerp, rapport.Toets.Normwaarden, Peildatum, new(canceled: true));

        zoeker.Invoking(een => een.Zoek(klein.Dossier)).Should().Throw<OperationCanceledException>();
    }
}
