using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Wat een aanvrager kan sturen, als lijst om af te vinken: eerst wat hoe dan ook nodig is, dan waaruit te kiezen is.</summary>
internal sealed class Vraaglijst(Advies advies, Dossier dossier, Woorden woorden)
{
    private readonly List<(AanTeLeverenFeit Feit, AanTeLeverenDeel Deel)> delen =
        [.. advies.AanTeLeveren.SelectMany(feit => feit.Delen.Select(deel => (feit, deel)))];

    /// <summary>De regels in Markdown.</summary>
    public IEnumerable<string> Regels() =>
    [
        .. delen.Where(een => een.Deel.Keuze is null).Select(een => $"- [ ] {Vraag(een.Feit, een.Deel)}{Voor(een.Deel)}"),
        .. delen.Where(een => een.Deel.Keuze is not null).GroupBy(een => een.Deel.Keuze).SelectMany(keuze => Keuze([.. keuze])),
    ];

    private IEnumerable<string> Keuze(List<(AanTeLeverenFeit Feit, AanTeLeverenDeel Deel)> keuze)
    {
        var wie = keuze.Select(een => Wie(een.Feit)).Distinct().ToList();
        var kop = wie is [{ Length: > 0 } therapeut]
            ? woorden.Zin($"{therapeut}: een van deze is genoeg", $"{therapeut}: one of these is enough")
            : woorden.Zin("een van deze is genoeg", "one of these is enough");
        return keuze.GroupBy(een => een.Deel.Weg)
            .Select(weg => $"  - [ ] {string.Join(woorden.Zin(" en ", " and "), weg.Select(een => Vraag(een.Feit, een.Deel, metWie: wie.Count > 1)))}")
            .Prepend($"- {kop}{Voor(keuze[0].Deel)}:");
    }

    private string Vraag(AanTeLeverenFeit feit, AanTeLeverenDeel deel, bool metWie = true)
    {
        var wie = metWie && Wie(feit) is { Length: > 0 } therapeut ? $"{therapeut}: " : "";
        return $"{wie}{Markdown.Plain(deel.Omschrijving)}{Nummer(feit)} — {Door(feit.Aanleveraar)}";
    }

    private string Wie(AanTeLeverenFeit feit) => Adviesplaats.Therapeut(feit.Pad) is { } index
        ? woorden.Zin("therapeut ", "therapist ") + Markdown.Plain(dossier.Therapeuten!.Value[index].Id)
        : "";

    private string Voor(AanTeLeverenDeel deel) => $" ({woorden.Zin("voor", "for")} {string.Join(", ", deel.Criteria)})";

    private string Door(Partij aanleveraar) => aanleveraar switch
    {
        Partij.Therapeut => woorden.Zin("de therapeut kan dit aanleveren", "the therapist can supply this"),
        Partij.Praktijk => woorden.Zin("de praktijk kan dit aanleveren", "the practice can supply this"),
        Partij.Register => woorden.Zin("een uittreksel uit het register volstaat", "an extract from the register will do"),
        _ => woorden.Zin("de partijen achter het kader leveren dit aan", "the parties behind the framework supply this"),
    };

    /// <summary>Bij een gegeven van een element van een lijst het hoeveelste, want twee elementen missen soms hetzelfde.</summary>
    private string Nummer(AanTeLeverenFeit feit) =>
        Adviesplaats.Rang(feit.Pad) is { } rang ? woorden.Zin($", nummer {rang} uit uw opgave", $", number {rang} of your list") : "";
}
