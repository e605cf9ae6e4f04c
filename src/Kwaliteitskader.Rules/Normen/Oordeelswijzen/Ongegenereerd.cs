#if ONGEGENEREERD
namespace Kwaliteitskader.Rules.Normen.Oordeelswijzen;

/// <summary>In plaats van de uitgeschreven normen terwijl die gemaakt worden: geen enkele, zodat elke norm langs zijn voorwaarden oordeelt.</summary>
internal static class Uitgeschreven
{
    public static object? Van(Norm norm)
    {
        _ = norm;
        return null;
    }
}
#endif
