using System.Collections.Immutable;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Werkboek.Indeling;

namespace Kwaliteitskader.Loket.Formulieren;

/// <summary>Het formulier dat een advies vraagt: precies de feiten die ontbreken, elk één keer, met alternatieven als alternatieven.</summary>
internal sealed class Vraagformulier
{
    private static readonly Dictionary<string, Contractveld> Velden = Contractveld.Alle.ToDictionary(veld => veld.Pad);

    private readonly Register register;
    private readonly Taal taal;

    public Vraagformulier(Advies advies, Taal taal)
    {
        (register, this.taal) = (advies.Register, taal);
        var delen = advies.AanTeLeveren.Where(feit => feit.Aanleveraar != Partij.Kaderpartijen)
            .SelectMany(feit => feit.Delen.Select(deel => (Feit: feit, Deel: deel))).ToList();
        Blokken =
        [
            .. delen.Where(een => een.Deel.Keuze is null).GroupBy(een => een.Feit.Pad).Select(groep => new Vraagblok([[Veld([.. groep])]])),
            .. delen.Where(een => een.Deel.Keuze is not null).GroupBy(een => een.Deel.Keuze).Select(keuze => new Vraagblok(
                [.. keuze.GroupBy(een => een.Deel.Weg).Select(weg => weg.GroupBy(een => een.Feit.Pad).Select(groep => Veld([.. groep])).ToImmutableArray())])),
        ];
        Gevraagd = Blokken.SelectMany(blok => blok.Wegen).SelectMany(weg => weg).DistinctBy(veld => veld.Pad).ToImmutableDictionary(veld => veld.Pad);
    }

    /// <summary>De delen, in volgorde.</summary>
    public ImmutableArray<Vraagblok> Blokken { get; }

    /// <summary>Elk gevraagd feit één keer, bij zijn plaats.</summary>
    public ImmutableDictionary<string, Vraagveld> Gevraagd { get; }

    private Vraagveld Veld(List<(AanTeLeverenFeit Feit, AanTeLeverenDeel Deel)> delen)
    {
        var (feit, _) = delen[0];
        var patroon = FactNames.Patroon(feit.Pad);
        return new()
        {
            Pad = feit.Pad,
            Waarvan = feit.Waarvan,
            Gevraagd = [.. delen.Select(een => een.Deel.Omschrijving).Distinct()],
            Criteria = [.. delen.SelectMany(een => een.Deel.Criteria).Distinct()],
            Veld = Velden[patroon],
            Rijvelden = [.. Rijvelden($"{patroon}/*/")],
        };
    }

    // Van een ding wordt gevraagd wat de criteria lezen en wat het altijd moet hebben; een lijst binnen een ding komt een ronde later.
    private IEnumerable<Rijveld> Rijvelden(string onder)
    {
        var gelezen = Registernormen.Feiten(register);
        return Contractveld.Alle
            .Where(veld => veld.Pad.StartsWith(onder, StringComparison.Ordinal) && !veld.Pad[onder.Length..].Contains('*', StringComparison.Ordinal)
                && veld.Soort is not (Veldsoort.Groep or Veldsoort.Lijst) && (veld.Verplicht || gelezen.Contains(veld.Pad)))
            .Select(veld => new Rijveld(veld.Pad[onder.Length..], Feitlabels.Kop(veld).In(taal), veld));
    }
}
