using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>
/// Zoekt de kleinste daden waardoor één norm over één onderwerp voldoet. Een daad voegt iets toe waarvan nog niets bekend is; de
/// norm zelf noemt dan welk feit beslist, en dat wordt ingevuld. Zo volgt uit wat er loopt waarnaar gezocht wordt, en is elke
/// gevonden weg geprobeerd.
/// </summary>
/// <param name="norm">De norm.</param>
/// <param name="onderwerp">Het onderwerp in het verkleinde dossier.</param>
/// <param name="normwaarden">De geldende normwaarden.</param>
/// <param name="dag">De dag waarop de daden gedaan worden en geoordeeld wordt.</param>
/// <param name="stop">Breekt het zoeken af.</param>
internal sealed class Herstelzoeker(Norm norm, Onderwerp onderwerp, Normwaardenset normwaarden, DateOnly dag, CancellationToken stop)
{
    private const int MeestePogingen = 400;
    private const int MeesteDaden = 3;
    private const int MeesteWegen = 5;

    private readonly Feitkeuzen keuzen = new(norm, normwaarden, dag);
    private readonly List<ImmutableArray<Proefwijziging>> gevonden = [];
    private readonly HashSet<string> gezien = [];
    private int pogingen;
    private bool ruim;

    /// <summary>Of alles geprobeerd is wat er te proberen was.</summary>
    public bool Uitputtend => pogingen <= MeestePogingen;

    /// <summary>De wegen met de minste daden.</summary>
    public List<ImmutableArray<Proefwijziging>> Zoek(Dossier dossier)
    {
        Verdiep(dossier);
        if (gevonden.Count == 0)
        {
            // Wat geteld is en niet meetelde, draagt niets: aan zo'n lijst kan een element erbij toch beslissen.
            ruim = true;
            pogingen = 0;
            Verdiep(dossier);
        }

        return [.. gevonden.Select(weg => Kleinst(dossier, weg)).DistinctBy(Tekst).OrderBy(weg => weg.Sum(deel => deel.Waarde.Length)).Take(MeesteWegen)];
    }

    /// <summary>De uitkomst van een dossier.</summary>
    public Uitkomst Uitkomst(Dossier dossier) => norm.Beoordeel(onderwerp.Index, new Peilmoment(dag, dossier, normwaarden));

    private void Verdiep(Dossier dossier)
    {
        for (var daden = 1; daden <= MeesteDaden && gevonden.Count == 0 && Uitputtend; daden++)
        {
            gezien.Clear();
            Zoek(dossier, [], daden);
        }
    }

    private void Zoek(Dossier dossier, ImmutableArray<Proefwijziging> weg, int daden)
    {
        if (gevonden.Count >= MeesteWegen * 2 || !gezien.Add(Tekst(weg)) || ++pogingen > MeestePogingen)
        {
            return;
        }

        stop.ThrowIfCancellationRequested();
        var uitleg = norm.LegUit(onderwerp.Index, new Peilmoment(dag, dossier, normwaarden), onderwerp.Plaats);
        switch (uitleg.Uitkomst)
        {
            case Model.Bevindingen.Uitkomst.Voldoet:
                gevonden.Add(weg);
                break;
            case Model.Bevindingen.Uitkomst.NietVastTeStellen:
                VulIn(dossier, weg, daden, uitleg);
                break;
            case Model.Bevindingen.Uitkomst.VoldoetNiet or Model.Bevindingen.Uitkomst.NogTeVoldoen when daden > 0:
                foreach (var opening in Openingen(dossier, uitleg))
                {
                    Verder(dossier, weg, opening, daden - 1);
                }

                break;
        }
    }

    private void Verder(Dossier dossier, ImmutableArray<Proefwijziging> weg, Proefwijziging stap, int daden)
    {
        if (Deeldossier.Na(dossier, [stap]) is { } gewijzigd)
        {
            Zoek(gewijzigd, weg.Add(stap), daden);
        }
    }

    /// <summary>Vult van wat een daad toevoegde het eerste feit in dat nog beslist.</summary>
    private void VulIn(Dossier dossier, ImmutableArray<Proefwijziging> weg, int daden, Normuitleg uitleg)
    {
        var open = uitleg.Ontbrekend.Select(feit => feit.Pad.Waarde).FirstOrDefault(pad => weg.Any(deel => deel.Omvat(pad)));
        if (open is null)
        {
            return;
        }

        foreach (var waarde in keuzen.Van(open, dossier))
        {
            Verder(dossier, weg, new Proefwijziging(open, waarde, null), daden);
        }
    }

    /// <summary>De daden die raken aan wat de uitkomst draagt.</summary>
    private List<Proefwijziging> Openingen(Dossier dossier, Normuitleg uitleg)
    {
        var dragend = uitleg.Feiten.Select(feit => feit.Pad.Waarde).ToList();
        using var paden = new Dossierpaden(dossier);
        return
        [
            .. from gebruik in norm.Feiten
               where Daden.OpPad.ContainsKey(gebruik.Pad)
               let daad = Daden.OpPad[gebruik.Pad]
               from plaats in paden.Van(gebruik.Pad)
               where norm.Onderwerpsoort == Onderwerpsoort.Praktijk || !plaats.Pad.StartsWith("/therapeuten", StringComparison.Ordinal) || Over(plaats.Pad)
               from opening in Openingen(plaats.Pad, plaats.Waarde, daad, dragend, dossier)
               select opening,
        ];
    }

    // Een norm over een therapeut herstelt niet door wat een andere doet; een traject door wie er behandelt wel.
    private bool Over(string pad) => norm.Onderwerpsoort == Onderwerpsoort.Zorgtraject || pad.StartsWith($"{onderwerp.Plaats}/", StringComparison.Ordinal);

    private IEnumerable<Proefwijziging> Openingen(string pad, JsonElement waarde, Daad daad, List<string> dragend, Dossier dossier)
    {
        if (waarde.ValueKind == JsonValueKind.Array)
        {
            // Aan een lijst die niets draagt, verandert een element erbij meestal niets.
            return ruim || dragend.Exists(feit => feit == pad || feit.StartsWith($"{pad}/", StringComparison.Ordinal))
                ? keuzen.Element(pad, dossier).Select(element => new Proefwijziging(string.Create(CultureInfo.InvariantCulture, $"{pad}/{waarde.GetArrayLength()}"), element, daad))
                : [];
        }

        return keuzen.Kaart(pad)!.Type.IsGenericType || !Veranderlijk(waarde)
            ? []
            : keuzen.Van(pad, dossier).Where(keuze => waarde.ValueKind == JsonValueKind.Undefined || keuze != waarde.GetRawText()).Select(keuze => new Proefwijziging(pad, keuze, daad));
    }

    // Een dag die voorbij is, herschrijft niemand.
    private bool Veranderlijk(JsonElement waarde) =>
        waarde.ValueKind != JsonValueKind.String
        || !DateOnly.TryParseExact(waarde.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var op)
        || op > dag;

    /// <summary>Laat weg wat niet nodig is: geen deel van een weg is zelf een weg.</summary>
    private ImmutableArray<Proefwijziging> Kleinst(Dossier dossier, ImmutableArray<Proefwijziging> weg)
    {
        for (var i = weg.Length - 1; i >= 0; i--)
        {
            var zonder = weg.RemoveAt(i).RemoveAll(deel => weg[i].Omvat(deel.Pad));
            if (zonder.Length > 0 && Deeldossier.Na(dossier, zonder) is { } gewijzigd && Uitkomst(gewijzigd) == Model.Bevindingen.Uitkomst.Voldoet)
            {
                weg = zonder;
                i = weg.Length;
            }
        }

        return weg;
    }

    private static string Tekst(ImmutableArray<Proefwijziging> weg) =>
        string.Join('\n', weg.Select(deel => $"{deel.Pad}={deel.Waarde}").Order(StringComparer.Ordinal));
}
