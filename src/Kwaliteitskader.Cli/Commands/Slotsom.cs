using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat over alle records heen telt: voor de exitcode, en voor de ene regel over wat niet te lezen was.</summary>
internal sealed class Slotsom
{
    private const int MeesteBestanden = 10;

    private long records;
    private long fouten;
    private long programmafouten;
    private bool voldoetNiet;
    private Leesfout? eerste;
    private readonly List<string> andereFoutbestanden = [];
    private long waarschuwingen;
    private Leesfout? eersteWaarschuwing;
    private string? eersteOnbekendeNorm;
    private long herhaald;
    private string? eersteHerhaald;
    private readonly HashSet<string> sleutels = new(StringComparer.Ordinal);

    /// <summary>Of er voor het einde opgehouden is.</summary>
    public bool Afgebroken { get; private set; }

    /// <summary>Hoeveel records er tot nu toe waren.</summary>
    public long Records => records;

    /// <summary>Hoeveel bestanden niet te lezen waren of leeg bleken.</summary>
    public int OnbruikbareBestanden { get; set; }

    /// <summary>Een programmafout gaat voor alles. Onbruikbare invoer gaat voor een norm waaraan niet voldaan is: dan is het beeld niet volledig.</summary>
    public int Exitcode =>
        programmafouten > 0 ? Cli.Exitcode.Programmafout
        : fouten > 0 || OnbruikbareBestanden > 0 || Afgebroken ? Cli.Exitcode.Onbruikbaar
        : voldoetNiet ? Cli.Exitcode.VoldoetNiet
        : Cli.Exitcode.Goed;

    /// <summary>Telt een rapport.</summary>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="telt">Of een norm waaraan niet voldaan wordt, in de exitcode telt.</param>
    public void Tel(Toetsrapport rapport, bool telt)
    {
        records++;
        voldoetNiet = voldoetNiet || (telt && rapport.Aantal(Uitkomst.VoldoetNiet) > 0);
    }

    /// <summary>Telt van een rapport alleen de gevraagde oordelen.</summary>
    public void Tel(IEnumerable<Oordeel> oordelen)
    {
        records++;
        voldoetNiet = voldoetNiet || oordelen.Any(oordeel => oordeel.Uitkomst == Uitkomst.VoldoetNiet);
    }

    /// <summary>Alleen een aanvraag die niet toelaatbaar is, telt als niet voldaan: wat nog open is, is niet afgewezen.</summary>
    public void Tel(Advies advies)
    {
        records++;
        voldoetNiet = voldoetNiet || advies.Uitkomst == Adviesuitkomst.NietToelaatbaar;
    }

    /// <summary>Telt een record waarvan de uitkomst de exitcode niet raakt.</summary>
    public void TelRecord() => records++;

    public void Tel(Leesfout fout)
    {
        records++;
        fouten++;
        programmafouten += fout.Code == Leesfoutcode.Programmafout ? 1 : 0;
        MerkFout(fout);
    }

    /// <summary>Onthoudt van een gelezen record wat aan het einde één keer gezegd wordt.</summary>
    public void Merk(Leesresultaat gelezen)
    {
        if (gelezen.Waarschuwing is { } waarschuwing)
        {
            waarschuwingen++;
            eersteWaarschuwing ??= waarschuwing;
        }

        if (gelezen.Dossier is not { } dossier)
        {
            return;
        }

        Merk(OnbekendeNorm(dossier));
        if (!sleutels.Add(dossier.Id))
        {
            herhaald++;
            eersteHerhaald ??= dossier.Id;
        }
    }

    /// <summary>Onthoudt de eerste norm die er niet is.</summary>
    /// <param name="onbekendeNorm">Wat <see cref="OnbekendeNorm"/> vond.</param>
    public void Merk(string? onbekendeNorm) => eersteOnbekendeNorm ??= onbekendeNorm;

    /// <summary>De eerste norm die een besluit in een dossier noemt en die er niet is.</summary>
    public static string? OnbekendeNorm(Dossier dossier) =>
        Normen(dossier.Dispensaties).Concat(Normen(dossier.Beoordelingen)).FirstOrDefault(norm => !Normkeuze.Bestaat(norm));

    /// <summary>Telt een hele stroom.</summary>
    public void Tel(Bulkresultaat resultaat)
    {
        Tel(resultaat.Telling);
        voldoetNiet = voldoetNiet || resultaat.Samenvatting.Aantal(Uitkomst.VoldoetNiet) > 0;
    }

    /// <summary>Telt de records van een hele stroom, en of ten minste een norm niet vervuld is.</summary>
    public void Tel(Bulktelling telling, bool tekort)
    {
        Tel(telling);
        voldoetNiet |= tekort;
    }

    /// <summary>Telt de records van een hele stroom.</summary>
    public void Tel(Bulktelling telling)
    {
        records += telling.Records;
        fouten += telling.Fouten;
        programmafouten += telling.Programmafouten;
        MerkFout(telling.EersteFout);
        Afgebroken |= telling.Afgebroken;
        waarschuwingen += telling.Waarschuwingen;
        eersteWaarschuwing ??= telling.EersteWaarschuwing;
        herhaald += telling.Herhaald;
        eersteHerhaald ??= telling.EersteHerhaald;
    }

    // De records van een bestand komen na elkaar.
    private void MerkFout(Leesfout? fout)
    {
        eerste ??= fout;
        if (fout?.Bestand is { } bestand && bestand != (andereFoutbestanden.LastOrDefault() ?? eerste!.Bestand))
        {
            andereFoutbestanden.Add(bestand);
        }
    }

    /// <summary>Meldt, als er onleesbare records waren, hoeveel, waar het eerste staat en in welke bestanden er nog meer zijn.</summary>
    /// <param name="host">Waarheen, en in welke taal.</param>
    /// <param name="alGezien">Of de lezer de fouten zelf al voor zich heeft; dan wordt er geen herhaald.</param>
    public void Meld(CommandHost host, bool alGezien = false)
    {
        if (Afgebroken)
        {
            var gedaan = Getal(records, new("record", "record"), new("records", "records"));
            host.Meld(new($"Afgebroken na {gedaan.Nl}.", $"Stopped after {gedaan.En}."));
        }

        MeldMerkwaardigs(host);
        if (eerste is null || alGezien)
        {
            return;
        }

        var (wat, ook) = (Leesfoutplaats.Alle([eerste]), OokIn());
        host.Meld(records == 1
            ? new($"Niet te lezen: {wat.Nl}", $"Cannot be read: {wat.En}")
            : new(
                string.Create(CultureInfo.InvariantCulture, $"{fouten} van {records} records niet te lezen. Het eerste: {wat.Nl}{ook.Nl}"),
                string.Create(CultureInfo.InvariantCulture, $"{fouten} of {records} records cannot be read. The first: {wat.En}{ook.En}")));
    }

    private Tekst OokIn()
    {
        var namen = string.Join(", ", andereFoutbestanden.Take(MeesteBestanden));
        var over = Getal(andereFoutbestanden.Count - MeesteBestanden, new("ander bestand", "other file"), new("andere bestanden", "other files"));
        return namen.Length == 0 ? new("", "")
            : andereFoutbestanden.Count <= MeesteBestanden ? new($" Ook in {namen}.", $" Also in {namen}.")
            : new($" Ook in {namen} en {over.Nl}.", $" Also in {namen} and {over.En}.");
    }

    private void MeldMerkwaardigs(CommandHost host)
    {
        if (herhaald > 0)
        {
            var dubbel = Getal(herhaald, new("dossier heeft", "dossier has"), new("dossiers hebben", "dossiers have"));
            host.Meld(new(
                $"Let op: {dubbel.Nl} een sleutel die al eerder voorkwam; de eerste is '{eersteHerhaald}'.",
                $"Note: {dubbel.En} a key that occurred before; the first is '{eersteHerhaald}'."));
        }

        if (eersteWaarschuwing is not null)
        {
            var (wat, dossiers) = (Leesfoutplaats.Alle([eersteWaarschuwing]), Getal(waarschuwingen, new("dossier", "dossier"), new("dossiers", "dossiers")));
            host.Meld(new(
                $"Let op: in {dossiers.Nl} is iets na te kijken. Het eerste: {wat.Nl}",
                $"Note: there is something to check in {dossiers.En}. The first: {wat.En}"));
        }

        if (eersteOnbekendeNorm is not null)
        {
            var bedoeld = Normkeuze.Bedoeld(eersteOnbekendeNorm);
            host.Meld(new(
                $"Let op: een dispensatie of beoordeling noemt een norm die er niet is, '{eersteOnbekendeNorm}', en telt dus niet.{bedoeld.Nl}",
                $"Note: a dispensation or assessment names a norm that does not exist, '{eersteOnbekendeNorm}', and so does not count.{bedoeld.En}"));
        }
    }

    private static Tekst Getal(long aantal, Tekst een, Tekst meer)
    {
        var (getal, woord) = (aantal.ToString(CultureInfo.InvariantCulture), aantal == 1 ? een : meer);
        return new($"{getal} {woord.Nl}", $"{getal} {woord.En}");
    }

    private static IEnumerable<string> Normen<T>(ImmutableArray<T>? besluiten)
        where T : IBesluit => (besluiten is { IsDefault: false } lijst ? lijst : []).Select(besluit => besluit.Norm);
}
