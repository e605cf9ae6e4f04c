using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Zoekt wat gedaan moet worden om een norm te vervullen.</summary>
internal static class Daadzoeker
{
    /// <summary>De daden, op volgorde.</summary>
    /// <param name="uitleg">De uitleg op de dag dat de norm niet (meer) vervuld is.</param>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="sleutels">De sleutels in dat dossier.</param>
    public static Reeks<Daad> Zoek(Normuitleg uitleg, Onderwerp onderwerp, Dossier dossier, Onderwerpsleutels sleutels)
    {
        var kaart = uitleg.Norm.Kaart;
        if (Gedeelddaad.Van(kaart.Id.Waarde) is not { } gedeeld)
        {
            return [Eigen(kaart, onderwerp, dossier, sleutels)];
        }

        var over = gedeeld.PerTherapeut ? Therapeuten(uitleg, onderwerp, sleutels) : [onderwerp];
        return new(
        [
            .. over.Select(een => new Daad
            {
                Code = gedeeld.Code,
                Onderwerp = sleutels.Van(een),
                Wie = Uitvoerders.Van(gedeeld.Wie, een, dossier),
                Wat = gedeeld.Wat,
            }).OrderBy(daad => daad.Onderwerp, StringComparer.Ordinal),
        ]);
    }

    private static Daad Eigen(Normkaart kaart, Onderwerp onderwerp, Dossier dossier, Onderwerpsleutels sleutels) => new()
    {
        Code = kaart.Id.Waarde,
        Onderwerp = sleutels.Van(onderwerp),
        Wie = Uitvoerders.Van(kaart.Herstel.Wie, onderwerp, dossier),
        Wat = kaart.Herstel.Wat,
    };

    // De therapeuten die de uitkomst dragen: wie al aan de eis voldoet, hoeft niets te doen.
    private static List<Onderwerp> Therapeuten(Normuitleg uitleg, Onderwerp onderwerp, Onderwerpsleutels sleutels)
    {
        if (onderwerp.Soort == Onderwerpsoort.Therapeut)
        {
            return [onderwerp];
        }

        var gevonden = uitleg.Dragend
            .SelectMany(deel => deel.DragendeWeg())
            .Select(deel => deel.Onderwerp is { } plaats ? sleutels.Therapeut(plaats.Waarde) : null)
            .OfType<int>()
            .Distinct()
            .Select(Onderwerp.Therapeut)
            .ToList();
        return gevonden.Count > 0 ? gevonden : [onderwerp];
    }
}
