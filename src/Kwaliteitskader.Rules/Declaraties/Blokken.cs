using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Declaraties;

/// <summary>Deelt declaraties in bij de tien bouwstenen, zoals bijlage 6 van de voortgangsrapportage dat doet.</summary>
/// <remarks>
/// De bron zegt niet op welke dag de leeftijd telt, of een traject over de jaarwisseling één is, en wat een nieuwe episode is.
/// Hier telt de eerste dag in het jaar, en elk jaar apart.
/// </remarks>
public static class Blokken
{
    private const int Oud = 70;
    private const int Volwassen = 18;
    private const int LaatsteKorte = 11;
    private const int TriageDagen = 2;

    private static readonly string[] Substituten = ["7903", "7922", "7933", "7934"];

    private static readonly string[] Kindercodes = ["001", "004", "005", "006", "007"];

    /// <summary>De naam van een bouwsteen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De waarde hoort niet bij de opsomming.</exception>
    public static Tekst Naam(this Declaratieblok blok) => blok switch
    {
        Declaratieblok.Kort => new("kortdurende zorg tot 70 jaar", "short care below 70"),
        Declaratieblok.Lang => new("langdurige zorg tot 70 jaar", "long care below 70"),
        Declaratieblok.Substitutie => new("zorg die een operatie vervangt", "care that replaces surgery"),
        Declaratieblok.Wachtkamer => new("de wachtkamer", "the waiting room"),
        Declaratieblok.Ouderen => new("ouderen", "older people"),
        Declaratieblok.Triage => new("triage", "triage"),
        Declaratieblok.EersteTwintig => new("de eerste twintig", "the first twenty"),
        Declaratieblok.Wettelijk => new("aandoeningen die de wet apart noemt", "conditions the law names apart"),
        Declaratieblok.Lijst => new("de lijst, volwassenen", "the list, adults"),
        Declaratieblok.Kind => new("kinderen", "children"),
        _ => throw new ArgumentOutOfRangeException(nameof(blok), blok, "Unknown building block."),
    };

    /// <summary>Waar een declaratiejaar onder valt.</summary>
    public static Blokindeling Deel(Declaratiejaar jaar)
    {
        ArgumentNullException.ThrowIfNull(jaar);
        var substitutie = jaar.Diagnosecode is { Length: 4 } code && (Substituten.Contains(code) || code[2..] is "40" or "41");
        return jaar switch
        {
            { Dagen: 0 } or { Betaler: Betaler.Patient } => Zonder,
            { Csi: "020" or "021" } => new() { Delen = [new(Declaratieblok.Wachtkamer, jaar.Dagen)] },
            { Leeftijd: < Volwassen, Betaler: Betaler.Basisverzekering } => new() { Delen = Kindercodes.Contains(jaar.Csi) ? [new(Declaratieblok.Kind, jaar.Dagen)] : [] },
            { Leeftijd: < Volwassen } => Zonder,
            { Csi: "008" } => new() { Delen = [new(Declaratieblok.EersteTwintig, jaar.Dagen)], Substitutie = substitutie },
            { Csi: "001", Betaler: Betaler.Basisverzekering } => new() { Delen = [new(Declaratieblok.Lijst, jaar.Dagen)], Substitutie = substitutie },
            { Betaler: Betaler.Basisverzekering } => new() { Delen = Wettelijk(jaar.Csi) ? [new(Declaratieblok.Wettelijk, jaar.Dagen)] : [], Substitutie = substitutie },
            { Csi: "009" } => Aanvullend(jaar, substitutie),
            _ => new() { Delen = [], Substitutie = substitutie },
        };
    }

    private static Blokindeling Zonder { get; } = new() { Delen = [] };

    private static Blokindeling Aanvullend(Declaratiejaar jaar, bool substitutie)
    {
        var oud = jaar.Leeftijd >= Oud;
        var duur = jaar.Dagen == LaatsteKorte && oud ? Duur.Onbepaald : jaar.Dagen <= LaatsteKorte ? Duur.Kort : Duur.Lang;
        var blok = oud ? Declaratieblok.Ouderen : duur == Duur.Lang ? Declaratieblok.Lang : Declaratieblok.Kort;
        var rest = jaar.Dagen - TriageDagen;
        ImmutableArray<Blokdeel> delen = rest > 0
            ? [new(Declaratieblok.Triage, TriageDagen), new(blok, rest)]
            : [new(Declaratieblok.Triage, jaar.Dagen)];
        return new() { Delen = delen, Substitutie = substitutie, Duur = duur };
    }

    private static bool Wettelijk(string csi) =>
        int.TryParse(csi, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer is >= 10 and <= 19;
}
