using System.Globalization;
using System.Numerics;
using System.Text;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Getallen: dezelfde hoeveelheid is hetzelfde feit, hoe zij ook geschreven is, en wat niet past wordt geweigerd.</summary>
public sealed class GetallenTests
{
    [Theory]
    [InlineData("2025.0")]
    [InlineData("2025.000")]
    [InlineData("2.025e3")]
    [InlineData("20250E-1")]
    public void Lees_GeheelGetalAndersGeschreven_IsHetzelfdeGetal(string getal) =>
        Lees("praktijk", $"{{\"jaarverslagen\":[{{\"jaar\":{getal}}}]}}").Dossier!.Praktijk!.Jaarverslagen!.Value[0].Jaar.Should().Be(2025);

    [Theory]
    [InlineData("2025.5", Leesfoutcode.VerkeerdType)]
    [InlineData("2025.00000000000000000000000000000000000001", Leesfoutcode.VerkeerdType)]
    [InlineData("1e-400", Leesfoutcode.VerkeerdType)]
    [InlineData("-1e-400", Leesfoutcode.NegatiefGetal)]
    [InlineData("-1", Leesfoutcode.NegatiefGetal)]
    [InlineData("2147483648", Leesfoutcode.GetalTeGroot)]
    [InlineData("2147483648.0", Leesfoutcode.GetalTeGroot)]
    [InlineData("1e400", Leesfoutcode.GetalTeGroot)]
    [InlineData("1e99999999999999999999999", Leesfoutcode.GetalTeGroot)]
    public void Lees_GeheelGetalDatNietKan_ZegtWaarom(string getal, string code) =>
        Lees("praktijk", $"{{\"jaarverslagen\":[{{\"jaar\":{getal}}}]}}").Fout!.Code.Should().Be(code);

    [Theory]
    [InlineData("-1e-400", Leesfoutcode.NegatiefGetal)]
    [InlineData("-0.00000000000000000000000000000000000001", Leesfoutcode.NegatiefGetal)]
    [InlineData("1000000000000000.1", Leesfoutcode.GetalTeGroot)]
    [InlineData("1e16", Leesfoutcode.GetalTeGroot)]
    [InlineData("11e14", Leesfoutcode.GetalTeGroot)]
    [InlineData("79228162514264337593543950336", Leesfoutcode.GetalTeGroot)]
    public void Lees_HoeveelheidDieNietKan_ZegtWaarom(string getal, string code) => Punten(getal).Fout!.Code.Should().Be(code);

    [Theory]
    [InlineData("12", "12")]
    [InlineData("12.0", "12")]
    [InlineData("12.00", "12")]
    [InlineData("1200e-2", "12")]
    [InlineData("1.2E+1", "12")]
    [InlineData("0.50", "0.5")]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("1e-400", "0")]
    [InlineData("1e15", "1000000000000000")]
    [InlineData("1000000000000000.000", "1000000000000000")]
    public void Lees_Hoeveelheid_HeeftInHetGeheugenEnGeschrevenEenVorm(string getal, string canoniek)
    {
        var dossier = Punten(getal).Dossier!;

        decimal.GetBits(dossier.Therapeuten!.Value[0].Scholing!.Value[0].Punten!.Value)
            .Should().Equal(decimal.GetBits(decimal.Parse(canoniek, CultureInfo.InvariantCulture)));
        Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier)).Should().EndWith($"\"punten\":{canoniek}}}]}}]}}");
    }

    /// <summary>Het oordeel zonder te lezen is dat van wie met onbegrensde getallen rekent.</summary>
    [Fact]
    public void NumberShape_ElkGetal_ZegtWatOnbegrensdRekenenZegt()
    {
        string[] mantissen = ["0", "1", "7", "10", "100", "123", "1200", "999", "1000", "12345678901234567890"];
        string[] breuken = ["", ".0", ".00", ".5", ".05", ".10", ".999", ".000001"];
        string[] machten = ["", "e0", "e1", "e2", "e-1", "e-2", "e-7", "E+5", "e14", "e15", "e16", "e-20"];
        foreach (var min in new[] { "", "-" })
        {
            foreach (var (mantisse, breuk, macht) in mantissen.SelectMany(m => breuken.SelectMany(b => machten.Select(e => (m, b, e)))))
            {
                var getal = min + mantisse + breuk + macht;
                var vorm = NumberShape.Of(Encoding.UTF8.GetBytes(getal));
                var (teller, noemer) = Exact(getal);
                vorm.IsZero.Should().Be(teller.IsZero, getal);
                vorm.IsNegative.Should().Be(teller.Sign < 0, getal);
                vorm.IsWhole.Should().Be((teller % noemer).IsZero, getal);
                ContractNumber.IsTooLarge(vorm).Should().Be(BigInteger.Abs(teller) > noemer * ContractNumber.LargestAmount, getal);
            }
        }
    }

    private static (BigInteger Teller, BigInteger Noemer) Exact(string getal)
    {
        var delen = getal.ToUpperInvariant().Split('E');
        var macht = delen.Length == 2 ? int.Parse(delen[1], CultureInfo.InvariantCulture) : 0;
        var punt = delen[0].IndexOf('.', StringComparison.Ordinal);
        var cijfers = BigInteger.Parse(delen[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        macht -= punt < 0 ? 0 : delen[0].Length - punt - 1;
        return macht >= 0 ? (cijfers * BigInteger.Pow(10, macht), 1) : (cijfers, BigInteger.Pow(10, -macht));
    }

    private static Leesresultaat Punten(string getal) => Lees("therapeuten", $"[{{\"id\":\"t\",\"scholing\":[{{\"punten\":{getal}}}]}}]");

    private static Leesresultaat Lees(string veld, string waarde) =>
        DossierLezer.Lees(Encoding.UTF8.GetBytes($"{{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\",\"{veld}\":{waarde}}}"));
}
