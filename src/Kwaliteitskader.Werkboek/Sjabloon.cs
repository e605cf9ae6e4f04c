using System.Text.Json.Nodes;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Werkboek.Indeling;
using Kwaliteitskader.Werkboek.Sjablonen;

namespace Kwaliteitskader.Werkboek;

/// <summary>Schrijft werkboeken (.xlsx) met de feiten van één praktijk: leeg om in te vullen, of gevuld met een dossier.</summary>
/// <remarks>
/// Bladen en kolommen komen uit de velden van het contract, koppen en uitleg uit de feiten die de normen lezen. Dezelfde vraag geeft
/// dezelfde bytes.
/// </remarks>
public static class Sjabloon
{
    private static readonly Tekst Kader = new("het kwaliteitskader", "the quality framework");

    /// <summary>Schrijft een leeg werkboek.</summary>
    /// <param name="naar">Waarheen; wordt niet gesloten.</param>
    /// <param name="register">Alleen wat een advies van dit register leest; afwezig voor alles.</param>
    /// <param name="taal">De taal van koppen en uitleg.</param>
    public static void Schrijf(Stream naar, Register? register = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(naar);
        var indeling = register is { } gekozen ? Bladindeling.Voor(gekozen) : Bladindeling.Alles;
        new Werkboekschrijver(indeling, Werkboekinhoud.Geen, register is { } naam ? Registernormen.Naam(naam) : Kader, taal).Schrijf(naar);
    }

    /// <summary>Schrijft een werkboek met alle feiten van een dossier. Teruggelezen geeft het dezelfde bytes in de vaste vorm.</summary>
    /// <remarks>
    /// Een dossier waarin sleutels dubbel zijn, of dat naar rijen verwijst die er niet zijn, wordt geschreven zoals het is; wie het terugleest,
    /// krijgt daarover de fouten.
    /// </remarks>
    /// <param name="naar">Waarheen; wordt niet gesloten.</param>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="taal">De taal van koppen, uitleg en keuzen.</param>
    /// <exception cref="CelwaardeException">Een tekst heeft meer dan 32.767 tekens, of een getal meer dan vijftien cijfers: dat bewaart een rekenblad niet.</exception>
    public static void Schrijf(Stream naar, Dossier dossier, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(naar);
        ArgumentNullException.ThrowIfNull(dossier);
        var json = JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!.AsObject();
        new Werkboekschrijver(Bladindeling.Alles, new Dossierinhoud(json, Bladindeling.Alles), Kader, taal).Schrijf(naar);
    }
}
