using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>De opties over het lezen van dossiers, voor elke opdracht die ze leest.</summary>
internal sealed class Invoeropties
{
    private const int Mega = 1024 * 1024;
    private const int MeesteMega = 953;

    private readonly Option<string?> grens = new("--grootste-record")
    {
        HelpName = "MB",
        Description = "Hoe groot één record, en wat erover geschreven wordt, ten hoogste is; zonder deze optie 64. Een groter record wordt een fout en houdt de andere niet tegen.",
    };

    private readonly Option<bool> toonInhoud = new("--toon-inhoud")
    {
        Description = "Toont in leesfouten wat er stond; anders alleen de vorm ervan, want een dossier kan namen en nummers bevatten.",
    };

    private readonly Option<bool> staBsnToe = new("--sta-bsn-toe")
    {
        Description = "Leest ook dossiers met een tekst die een burgerservicenummer kan zijn; anders zijn die een fout.",
    };

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(grens);
        opdracht.Add(toonInhoud);
        opdracht.Add(staBsnToe);
    }

    /// <summary>Hoe gelezen moet worden.</summary>
    /// <exception cref="Gebruiksfout">De grens is geen aantal MB dat kan.</exception>
    public Leesopties Lees(ParseResult gelezen) => new()
    {
        GrootsteRecord = gelezen.GetValue(grens) is { } mega ? Bytes(mega) : Leesopties.Standaard.GrootsteRecord,
        ToonInhoud = gelezen.GetValue(toonInhoud),
        StaBsnToe = gelezen.GetValue(staBsnToe),
    };

    private static int Bytes(string gegeven) => Opties.Getal(gegeven) is >= 1 and <= MeesteMega and var mega
        ? mega * Mega
        : throw new Gebruiksfout(string.Create(
            CultureInfo.InvariantCulture, $"'{gegeven}' kan niet bij --grootste-record. Verwacht: een geheel getal van 1 tot en met {MeesteMega}."));
}
