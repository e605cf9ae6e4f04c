using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Maakt van een oordeel en zijn uitleg een bevinding in zinnen.</summary>
/// <param name="dossier">Het dossier, voor de namen van therapeuten.</param>
/// <param name="normen">De normen, voor de namen van normwaarden.</param>
/// <param name="taal">De taal van de zinnen.</param>
internal sealed partial class Bevindingschrijver(Dossier dossier, ImmutableArray<Norm> normen, Taal taal)
{
    private const int MeesteFeitenInEenZin = 3;

    public Bevinding Schrijf(Oordeel oordeel, Normuitleg uitleg, Wending? wending)
    {
        var kaart = uitleg.Norm.Kaart;
        return new Bevinding
        {
            Norm = kaart.Id.Waarde,
            Onderwerp = oordeel.Onderwerp.Plaats.Waarde,
            OnderwerpId = oordeel.Onderwerp.Id(dossier),
            Uitkomst = uitleg.Uitkomst,
            Reden = uitleg.Reden.Code,
            Uiterlijk = uitleg.Uiterlijk,
            Wending = wending,
            Feiten = [.. uitleg.Feiten.Select(feit => new BeslissendFeit { Pad = feit.Pad.Waarde, Waarde = feit.Waarde! })],
            Ontbreekt = [.. uitleg.Ontbrekend.Select(feit => feit.Pad.Waarde).Distinct()],
            OntbrekendeNormwaarden = [.. uitleg.OntbrekendeNormwaarden],
            Bronnen = kaart.Bronnen,
            Toelichting = Toelichting(oordeel, uitleg),
            Herstel = Herstel(uitleg),
        };
    }

    private string Toelichting(Oordeel oordeel, Normuitleg uitleg)
    {
        var zinnen = new List<string>();
        if (uitleg.Uitkomst == Uitkomst.NietVastTeStellen)
        {
            zinnen.Add(Ontbrekend(oordeel, uitleg));
        }
        else
        {
            var dag = uitleg.Uiterlijk is { } uiterlijk ? Datumtekst.Van(uiterlijk, taal) : null;
            var standen = string.Join(", ", uitleg.Standen.Select(stand => stand.In(taal)));
            zinnen.Add(uitleg.Reden.Tekst.In(taal) + (standen.Length > 0 ? Zin($" Geteld: {standen}.", $" Counted: {standen}.") : Opsomming(oordeel, uitleg)));
            zinnen.AddRange(uitleg.Uitkomst switch
            {
                Uitkomst.NogTeVoldoen when dag is not null => [Zin($"Dat kan nog tot en met {dag}.", $"This can still be done through {dag}.")],
                Uitkomst.NogTeVoldoen when uitleg.WachtSinds is { } sinds =>
                [
                    Zin($"De bron geeft hiervoor geen termijn; het wacht sinds {Datumtekst.Van(sinds, taal)}.", $"The source gives no term for this; it has been waiting since {Datumtekst.Van(sinds, taal)}."),
                ],
                Uitkomst.VoldoetNiet when dag is not null => [Zin($"De termijn liep tot en met {dag}.", $"The term ran through {dag}.")],
                Uitkomst.OordeelNodig => [Zin("Een mens moet dit beoordelen.", "A person must judge this.")],
                _ => Array.Empty<string>(),
            });
        }

        zinnen.AddRange(uitleg.Kanttekeningen.Select(kanttekening => kanttekening.In(taal)));
        if (uitleg.Uitkomst is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen)
        {
            zinnen.AddRange(uitleg.NietGeblekenUitzonderingen.Select(deel => Zin(
                $"Niet gebleken, en dus niet meegeteld: {deel.Bewering.Nl}.", $"Not shown, and so not counted: {deel.Bewering.En}.")));
        }

        return string.Join(' ', zinnen);
    }

    private string Ontbrekend(Oordeel oordeel, Normuitleg uitleg)
    {
        var feiten = Gegroepeerd(oordeel, uitleg.Ontbrekend, metWaarde: false);
        var namen = uitleg.OntbrekendeNormwaarden
            .Select(id => normen.SelectMany(norm => norm.Normwaarden).First(waarde => waarde.Id == id).Naam.In(taal))
            .ToList();
        var zinnen = new List<string>();
        if (feiten.Count > 0)
        {
            zinnen.Add(Zin($"Nog niet bekend: {Lijst(feiten)}.", $"Not known yet: {Lijst(feiten)}."));
        }

        if (namen.Count > 0)
        {
            zinnen.Add(Zin(
                $"De bronnen geven geen getal dat hier geldt voor: {Lijst(namen)}.",
                $"The sources give no figure that applies here for: {Lijst(namen)}."));
        }

        return string.Join(' ', zinnen);
    }

    private string Opsomming(Oordeel oordeel, Normuitleg uitleg)
    {
        var feiten = uitleg.Feiten.ToList();
        var wie = feiten.Take(MeesteFeitenInEenZin).Select(feit => BijWie(oordeel, feit.Pad)).Distinct().ToList();
        if (wie.Count != 1 || wie[0].Length == 0)
        {
            var alle = Gegroepeerd(oordeel, feiten, metWaarde: true);
            return alle.Count == 0 ? "" : Zin($" Dat blijkt uit: {Lijst(alle)}.", $" This follows from: {Lijst(alle)}.");
        }

        // Gaan de genoemde feiten over dezelfde therapeut, dan wordt hij een keer genoemd in plaats van bij elk feit.
        var vanEen = feiten.Select(feit => Beschrijf(feit, metWaarde: true)).Distinct().ToList();
        return Zin($" Dat blijkt{wie[0]} uit: {Lijst(vanEen)}.", $" This follows{wie[0]} from: {Lijst(vanEen)}.");
    }

    private List<string> Gegroepeerd(Oordeel oordeel, IEnumerable<Feitwaarde> feiten, bool metWaarde) =>
        [.. feiten.Select(feit => Beschrijf(feit, metWaarde) + BijWie(oordeel, feit.Pad)).Distinct()];

    private string Beschrijf(Feitwaarde feit, bool metWaarde)
    {
        var waarde = !metWaarde ? "" : feit.Waarde == "[]" ? Zin(" (geen)", " (none)") : $"{(feit.Waarde is "true" or "false" ? ":" : "")} {Waarde(feit.Waarde!)}";
        return $"{feit.Label.In(taal)}{waarde}";
    }

    /// <summary>Bij een feit van een therapeut in een bevinding over iets anders: om welke therapeut het gaat.</summary>
    private string BijWie(Oordeel oordeel, JsonPointer pad)
    {
        const string Therapeuten = "/therapeuten/";
        if (oordeel.Onderwerp.Soort == Onderwerpsoort.Therapeut || !pad.Waarde.StartsWith(Therapeuten, StringComparison.Ordinal))
        {
            return "";
        }

        var nummer = pad.Waarde[Therapeuten.Length..].Split('/')[0];
        return dossier.Therapeuten is { IsDefault: false } lijst
            && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < lijst.Length
            ? Zin($" bij therapeut {lijst[index].Id}", $" for therapist {lijst[index].Id}")
            : "";
    }

    private string Waarde(string waarde) => waarde switch
    {
        "true" => Zin("ja", "yes"),
        "false" => Zin("nee", "no"),
        _ => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? Datumtekst.Van(dag, taal)
            : Woorden(waarde),
    };

    /// <summary>Een naam uit een opsomming in losse woorden; in het Engels blijft hij de code die hij is.</summary>
    private string Woorden(string waarde) => taal == Taal.Nederlands && Opsommingsnaam().IsMatch(waarde)
        ? Hoofdletter().Replace(waarde, letter => " " + letter.Value.ToLowerInvariant())
        : waarde;

    [GeneratedRegex("^[a-z]+([A-Z][a-z]+)+$")]
    private static partial Regex Opsommingsnaam();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hoofdletter();

    private string Lijst(List<string> delen)
    {
        if (delen.Count <= MeesteFeitenInEenZin)
        {
            return string.Join("; ", delen);
        }

        var rest = delen.Count - MeesteFeitenInEenZin;
        var getoond = string.Join("; ", delen.Take(MeesteFeitenInEenZin));
        return string.Create(CultureInfo.InvariantCulture, $"{getoond}; {Zin("en nog", "and")} {rest}{Zin("", " more")}");
    }

    private string? Herstel(Normuitleg uitleg)
    {
        var herstel = uitleg.Norm.Kaart.Herstel;
        return uitleg.Uitkomst switch
        {
            Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen => $"{Wie(herstel.Wie)}: {herstel.Wat.In(taal)}",
            Uitkomst.OordeelNodig => Zin(
                "Ga na welk feit klopt, leg dat vast en beoordeel opnieuw.", "Find out which fact is right, record it and judge again."),
            Uitkomst.NietVastTeStellen when uitleg.Ontbrekend.Any() => Zin(
                "Vul de ontbrekende feiten aan.", "Supply the missing facts."),
            Uitkomst.NietVastTeStellen => Zin(
                "Geef de normwaarde op zodra het register haar vaststelt.", "Supply the value once the register sets it."),
            _ => null,
        };
    }

    private string Wie(Partij partij) => partij switch
    {
        Partij.Therapeut => Zin("De therapeut", "The therapist"),
        Partij.Praktijk => Zin("De praktijk", "The practice"),
        Partij.Register => Zin("Het register", "The register"),
        _ => Zin("De partijen achter het kader", "The parties behind the framework"),
    };

    private string Zin(string nl, string en) => new Tekst(nl, en).In(taal);
}
