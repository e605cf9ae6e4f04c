using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Een feit zoals een voorwaarde het las. Het houdt de waarde zelf vast; de teksten volgen daaruit.</summary>
/// <param name="pad">Waar het staat.</param>
/// <param name="kaart">Wat het is.</param>
/// <param name="waarde">Wat er stond; <see langword="null"/> als het onbekend is.</param>
internal sealed class GelezenFeit<W>(JsonPointer pad, Feitkaart kaart, W? waarde) : Feitwaarde(pad)
    where W : struct
{
    private string? tekst;

    public override bool IsBekend => waarde is not null;

    public override string? Waarde => tekst ??= waarde is { } bekend ? Jsonwaarde.Van(bekend) : null;

    public override DateOnly? Dag => waarde.HasValue && waarde.Value is DateOnly dag ? dag : null;

    public override Tekst Label => waarde is null ? kaart.Vraag : kaart.Label;

    public override string? InWoorden(Taal taal) =>
        !waarde.HasValue ? null
        : waarde.Value is DateOnly dag ? Datumtekst.Van(dag, taal)
        : Waardetekst.Van(waarde.Value)?.In(taal);
}

/// <summary>Een lijst zonder elementen zoals een voorwaarde haar las: leeg of onbekend.</summary>
/// <param name="pad">Waar zij staat.</param>
/// <param name="kaart">Wat zij is.</param>
/// <param name="isBekend">Of zij er is, en dus leeg.</param>
internal sealed class GelezenLijst(JsonPointer pad, Feitkaart kaart, bool isBekend) : Feitwaarde(pad)
{
    public override bool IsBekend => isBekend;

    public override string? Waarde => isBekend ? "[]" : null;

    public override DateOnly? Dag => null;

    public override Tekst Label => kaart.Label;

    public override string? InWoorden(Taal taal) => null;
}

/// <summary>Een feit dat al een tekst is, zoals een naam.</summary>
/// <param name="pad">Waar het staat.</param>
/// <param name="label">Wat het is.</param>
/// <param name="waarde">Wat er stond; <see langword="null"/> als het onbekend is.</param>
/// <param name="inWoorden">Wat er stond, in woorden; afwezig als de waarde voor zichzelf spreekt.</param>
/// <param name="gevraagd">De verklaring waarom het gaat, als er een ontbreekt.</param>
internal sealed class GelezenTekst(JsonPointer pad, Tekst label, string? waarde, Tekst? inWoorden, GevraagdeVerklaring? gevraagd = null) : Feitwaarde(pad)
{
    public override bool IsBekend => waarde is not null;

    public override string? Waarde => waarde;

    public override DateOnly? Dag =>
        DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    public override Tekst Label => label;

    public override GevraagdeVerklaring? Gevraagd => gevraagd;

    public override string? InWoorden(Taal taal) => inWoorden?.In(taal);
}
