using Kwaliteitskader.Opvolging.Gevolgen;

namespace Kwaliteitskader.Opvolging;

/// <summary>De volgorde waarin gevolgen getoond worden; zij hangt niet af van de volgorde waarin zij ontstonden.</summary>
public static class Werkvolgorde
{
    /// <summary>Taken: de vroegste laatste dag voorop, zonder dag achteraan.</summary>
    public static IEnumerable<Taak> Van(IEnumerable<Taak> taken) =>
        taken.OrderBy(taak => taak.Uiterlijk ?? DateOnly.MaxValue).ThenBy(taak => taak.Uiterlijk is null).ThenBy(taak => taak.Sleutel, StringComparer.Ordinal);

    /// <summary>Andere gevolgen: per soort, dan op sleutel.</summary>
    public static IEnumerable<T> Van<T>(IEnumerable<T> gevolgen)
        where T : Gevolg => gevolgen.OrderBy(gevolg => gevolg.GetType().Name, StringComparer.Ordinal).ThenBy(gevolg => gevolg.Sleutel, StringComparer.Ordinal);
}
