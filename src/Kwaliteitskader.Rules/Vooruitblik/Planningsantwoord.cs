using System.Globalization;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Of een feit op tijd is als het op een voorgestelde dag valt.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Planningsuitkomst>))]
public enum Planningsuitkomst
{
    /// <summary>Op die dag is aan de norm voldaan, en tot die dag is er geen waarop er niet aan voldaan is.</summary>
    [JsonStringEnumMemberName("opTijd")]
    OpTijd,

    /// <summary>Van de peildatum tot en met die dag is er een waarop niet aan de norm voldaan is.</summary>
    [JsonStringEnumMemberName("teLaat")]
    TeLaat,

    /// <summary>Geen van beide: er ontbreken feiten, zij spreken elkaar tegen, of er is meer nodig dan dit feit.</summary>
    [JsonStringEnumMemberName("nietTeZeggen")]
    NietTeZeggen,

    /// <summary>De norm geldt op die dag niet voor het onderwerp.</summary>
    [JsonStringEnumMemberName("nietVanToepassing")]
    NietVanToepassing,
}

/// <summary>Het antwoord op een planningsvraag.</summary>
public sealed class Planningsantwoord
{
    /// <summary>Of het voorstel op tijd is.</summary>
    public required Planningsuitkomst Uitkomst { get; init; }

    /// <summary>De voorgestelde dag.</summary>
    public required DateOnly Voorstel { get; init; }

    /// <summary>
    /// De laatste dag die op tijd is, inclusief; die dag en de dag erna zijn beide beoordeeld. Ligt zij voor de peildatum, dan is er
    /// geen dag meer op tijd. Afwezig als er binnen tien jaar geen grens is, of als zij niet te zeggen is.
    /// </summary>
    public required DateOnly? LaatsteDag { get; init; }

    /// <summary>De bevinding die beslist: bij <see cref="Planningsuitkomst.TeLaat"/> die van de eerste dag waarop niet voldaan is, anders die van de voorgestelde dag.</summary>
    public required Bevinding Bevinding { get; init; }

    /// <summary>Zoals <c>WT-1 z1 2026-11-26 teLaat, op tijd tot en met 2026-11-25</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Bevinding.Norm} {Bevinding.OnderwerpId} {Voorstel:yyyy-MM-dd} {EnumNamen.Van(Uitkomst)}{(LaatsteDag is { } dag ? $", op tijd tot en met {dag:yyyy-MM-dd}" : "")}");
}
