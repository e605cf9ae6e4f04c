using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Declaraties;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>De codes van cijferreeksen in woorden, voor wie ze leest; in JSON en CSV blijven het codes.</summary>
internal static class Cijferwoorden
{
    // Alleen codes die als kop iets anders zeggen dan hun eigen woorden.
    private static readonly Dictionary<string, string> Nederlands = new(StringComparer.Ordinal)
    {
        ["patienten"] = "patiënten",
        ["kosten"] = "euro",
        ["rapportagePatienten"] = "patiënten volgens de rapportage",
    };

    private static readonly Dictionary<string, string> Engels = new(StringComparer.Ordinal)
    {
        ["wat"] = "what",
        ["aantal"] = "number",
        ["register"] = "register",
        ["peildatum"] = "reference date",
        ["norm"] = "norm",
        ["dagen"] = "days",
        ["verbijzondering"] = "specialisation",
        ["praktijken"] = "practices",
        ["therapeuten"] = "therapists",
        ["zorgtrajecten"] = "courses of care",
        ["fysiotherapeut"] = "physiotherapist",
        ["oefentherapeut"] = "exercise therapist",
        ["therapeut van onbekend beroep"] = "therapist of unknown profession",
        ["ingeschreven"] = "registered",
        ["nietIngeschreven"] = "not registered",
        ["onbekend"] = "unknown",
        ["10 of meer"] = "10 or more",
        ["meer dan 28"] = "more than 28",
        ["nog niet gepland of onbekend"] = "not yet planned or unknown",
        ["intake voor aanmelding"] = "intake before application",
        ["overige"] = "other",
        ["voldoet"] = "met",
        ["voldoetNiet"] = "not met",
        ["nogTeVoldoen"] = "still to be met",
        ["nietVastTeStellen"] = "cannot be determined",
        ["oordeelNodig"] = "needs a judgement",
        ["nietVanToepassing"] = "not applicable",
        ["toelaatbaar"] = "admissible",
        ["nietToelaatbaar"] = "not admissible",
        ["onvolledig"] = "incomplete",
        ["reden"] = "reason",
        ["feit"] = "fact",
        ["oordelenDieWachten"] = "findings waiting",
        ["houdtTegen"] = "keeps out",
        ["laatOpen"] = "leaves open",
        ["bouwsteen"] = "building block",
        ["patienten"] = "patients",
        ["kosten"] = "euro",
        ["rapportagePatienten"] = "patients in the report",
        ["geen bouwsteen"] = "no building block",
        ["niet in te delen"] = "cannot be placed",
    };

    static Cijferwoorden()
    {
        foreach (var blok in Enum.GetValues<Declaratieblok>())
        {
            Engels.Add(Rij(blok), Rij(blok, Taal.Engels));
        }
    }

    /// <summary>Een kop. Een code als <c>nietToelaatbaar</c> wordt losse woorden, die in een smalle kolom ertussen afbreken.</summary>
    public static string Kop(string code, Taal taal) => (taal == Taal.Engels ? Engels : Nederlands).TryGetValue(code, out var woorden)
        ? woorden
        : string.Concat(code.Select(teken => char.IsAsciiLetterUpper(teken) ? $" {char.ToLowerInvariant(teken)}" : $"{teken}"));

    /// <summary>De sleutel van een bouwsteen: haar nummer en naam.</summary>
    public static string Rij(Declaratieblok blok, Taal taal = Taal.Nederlands) => string.Create(CultureInfo.InvariantCulture, $"{(int)blok} {blok.Naam().In(taal)}");

    private static string ZonderLidwoord(string naam) => naam[(naam.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>De naam van een rij, met de naam van een register in woorden; sleutels van normen en feiten blijven zoals zij zijn.</summary>
    public static string Rij(string sleutel, Taal taal) =>
        EnumNamen.TryVind<Register>(sleutel, out var register) ? ZonderLidwoord(Feitwoorden.Van(register).In(taal))
        : taal == Taal.Engels && Engels.TryGetValue(sleutel, out var woorden) ? woorden
        : sleutel;
}
