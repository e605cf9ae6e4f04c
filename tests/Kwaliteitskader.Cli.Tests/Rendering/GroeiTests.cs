using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Tests.Rendering;

/// <summary>Een verslag over twee keer zoveel therapeuten of zorgtrajecten kost ongeveer twee keer zoveel. Geteld wordt wat er toegewezen wordt, geen tijd.</summary>
public sealed class GroeiTests
{
    /// <summary>Ruimte boven een verdubbeling voor sorteren en voor lijsten die op maat groeien; een kwadraat geeft vier.</summary>
    private const double MeesteGroei = 2.7;

    private static readonly CommandHost Host = new() { Input = () => Stream.Null, Output = Stream.Null, Error = TextWriter.Null, Clock = TimeProvider.System };

    private static readonly Dictionary<string, Func<IRecordWriter>> Schrijvers = new()
    {
        ["tekst"] = () => new TextReport(TextCanvas.On(Stream.Null, Host), Taal.Nederlands, volledig: false),
        ["volledig"] = () => new TextReport(TextCanvas.On(Stream.Null, Host), Taal.Nederlands, volledig: true),
        ["html"] = () => new HtmlRecordWriter(Stream.Null, Taal.Nederlands),
    };

    public static TheoryData<string, bool> Gevallen
    {
        get
        {
            var gevallen = new TheoryData<string, bool>();
            foreach (var naam in Schrijvers.Keys)
            {
                gevallen.Add(naam, true);
                gevallen.Add(naam, false);
            }

            return gevallen;
        }
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Verslag_TweeKeerZoLang_KostOngeveerTweeKeerZoveel(string schrijver, bool therapeuten)
    {
        Kosten(schrijver, therapeuten, 20);
        var (een, twee, vier) = (Kosten(schrijver, therapeuten, 150), Kosten(schrijver, therapeuten, 300), Kosten(schrijver, therapeuten, 600));

        Math.Max((double)twee / een, (double)vier / twee).Should().BeInRange(1.5, MeesteGroei);
    }

    private static long Kosten(string schrijver, bool therapeuten, int aantal)
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(Dossier(therapeuten, aantal), AannemelijkeDossiers.Peildatum);
        var record = new JsonRecord { Utf8 = default, Regel = 1, Index = 0 };
        var voor = GC.GetAllocatedBytesForCurrentThread();
        var writer = Schrijvers[schrijver]();
        writer.Write(new Invoerrecord("proef.json", record, DossierLezer.Lees("{}"u8)), rapport);
        writer.Complete();
        return GC.GetAllocatedBytesForCurrentThread() - voor;
    }

    /// <summary>Uit veel praktijken bijeen, zodat er ook veel niet voldoet.</summary>
    private static Dossier Dossier(bool therapeuten, int aantal)
    {
        var praktijken = Enumerable.Range(0, aantal).Select(zaad => AannemelijkeDossiers.Maak(zaad)).ToList();
        return therapeuten
            ? praktijken[0] with { Therapeuten = [.. praktijken.SelectMany(praktijk => praktijk.Therapeuten ?? []).Take(aantal).Select((een, i) => een with { Id = $"t{i}" })], Zorgtrajecten = [] }
            : praktijken[0] with { Zorgtrajecten = [.. praktijken.SelectMany(praktijk => praktijk.Zorgtrajecten ?? []).Take(aantal).Select((een, i) => een with { Id = $"z{i}" })] };
    }
}
