namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Maakt van een Nederlandse hoofdzin een bijzin na "of".</summary>
internal static class Bijzin
{
    private static readonly string[] Persoonsvormen = [" is ", " zijn ", " heeft ", " wordt ", " werkt "];

    /// <summary>Dezelfde zin met de persoonsvorm achteraan: "de visitatie is formatief" wordt "de visitatie formatief is".</summary>
    public static string Van(string hoofdzin)
    {
        var (plaats, vorm) = Persoonsvormen.Select(vorm => (hoofdzin.IndexOf(vorm, StringComparison.Ordinal), vorm)).Where(gevonden => gevonden.Item1 > 0).DefaultIfEmpty((-1, "")).Min();
        return plaats < 0 ? hoofdzin : $"{hoofdzin[..plaats]} {hoofdzin[(plaats + vorm.Length)..]} {vorm.Trim()}";
    }
}
