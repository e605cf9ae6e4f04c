using System.Runtime.CompilerServices;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>
/// Wat onthouden wordt als dezelfde norm op steeds latere dagen gevraagd wordt, zodat een dag niet alles opnieuw kost.
/// </summary>
/// <param name="totEnMet">De laatste dag die gevraagd kan worden.</param>
internal sealed class Tijdlijn(DateOnly totEnMet)
{
    /// <summary>Vanaf zoveel elementen is onthouden goedkoper dan opnieuw vragen.</summary>
    public const int LangeLijst = 32;

    private Dictionary<(object Vraag, object Onderwerp), object>? onthouden;

    /// <summary>De laatste dag die gevraagd kan worden.</summary>
    public DateOnly TotEnMet => totEnMet;

    /// <summary>Of van elementen onthouden is wat zij zeggen: dan hoeft een oordeel niet de hele lijst opnieuw te vragen.</summary>
    public bool KentOordelen { get; set; }

    /// <summary>Wat bij een vraag over een onderwerp onthouden is; afwezig als zij nog niet gesteld is.</summary>
    public object? Van(object vraag, object onderwerp) => onthouden?.GetValueOrDefault((vraag, onderwerp));

    /// <summary>Onthoudt iets bij een vraag over een onderwerp.</summary>
    public void Onthoud(object vraag, object onderwerp, object iets) => (onthouden ??= new(Zelfde.Vergelijker))[(vraag, onderwerp)] = iets;

    private sealed class Zelfde : IEqualityComparer<(object Vraag, object Onderwerp)>
    {
        public static Zelfde Vergelijker { get; } = new();

        public bool Equals((object Vraag, object Onderwerp) x, (object Vraag, object Onderwerp) y) =>
            ReferenceEquals(x.Vraag, y.Vraag) && ReferenceEquals(x.Onderwerp, y.Onderwerp);

        public int GetHashCode((object Vraag, object Onderwerp) obj) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Vraag), RuntimeHelpers.GetHashCode(obj.Onderwerp));
    }
}
