using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>Wat het lezen van één record opleverde: een dossier of leesfouten, precies een van beide.</summary>
public sealed class Leesresultaat
{
    /// <summary>Hoeveel fouten van een record ten hoogste genoemd worden.</summary>
    public const int MeesteFouten = 100;

    internal Leesresultaat(Dossier dossier, Leesfout? waarschuwing = null) => (Dossier, Waarschuwing) = (dossier, waarschuwing);

    internal Leesresultaat(params ImmutableArray<Leesfout> fouten) => Fouten = fouten;

    /// <summary>Of er een dossier gelezen is.</summary>
    [MemberNotNullWhen(true, nameof(Dossier))]
    [MemberNotNullWhen(false, nameof(Fout))]
    public bool Gelukt => Dossier is not null;

    /// <summary>Het dossier, als het lezen gelukt is.</summary>
    public Dossier? Dossier { get; }

    /// <summary>De eerste van de <see cref="Fouten"/>, als het lezen niet gelukt is.</summary>
    public Leesfout? Fout => Fouten.IsEmpty ? null : Fouten[0];

    /// <summary>
    /// Alles wat er mis is: eerst met de bouw van het record, in de volgorde van het document, en dan met de feiten zelf. Leeg als
    /// het lezen gelukt is.
    /// </summary>
    /// <remarks>
    /// Van wat niet past, wordt de inhoud niet verder bekeken, en een ontbrekende eigenschap staat na wat er wel in haar object staat.
    /// Na JSON die niet deugt of een ander contract houdt de lijst op. Zijn het er meer dan <see cref="MeesteFouten"/>, dan volgt er
    /// nog een met <see cref="Leesfoutcode.MeerFouten"/>.
    /// </remarks>
    public ImmutableArray<Leesfout> Fouten { get; } = [];

    /// <summary>
    /// Wat de aanleveraar moet nakijken aan een dossier dat wel gelezen is: negen cijfers die een burgerservicenummer kunnen
    /// zijn, in een veld waar dat ook toeval kan wezen, of anders een dispensatie of beoordeling zonder onderwerp in dit dossier.
    /// </summary>
    public Leesfout? Waarschuwing { get; }

    /// <summary>Zoals <c>dossier</c>, of bij leesfouten <c>2 fouten, eerst praktijk.json:12 /zorgtrajecten/0/status onbekende-waarde</c>.</summary>
    public override string ToString() => Gelukt ? "dossier" : $"{Fouten.Length} {(Fouten.Length == 1 ? "fout:" : "fouten, eerst")} {Fout}";
}
