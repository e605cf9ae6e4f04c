using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Telt over alle dossiers van een bestand, als stroom en over alle kernen, en schrijft de cijfers als alles geteld is.</summary>
internal static class Cijferlus
{
    /// <summary>Telt, schrijft en geeft de exitcode.</summary>
    /// <typeparam name="T">De telling.</typeparam>
    /// <param name="host">De stromen en de terminal.</param>
    /// <param name="bestand">Het bestand.</param>
    /// <param name="vraag">Wat gevraagd is.</param>
    /// <param name="begin">Maakt een lege telling.</param>
    /// <param name="tel">Telt een dossier in een telling.</param>
    /// <param name="voeg">Voegt een telling bij een andere, de eerste.</param>
    /// <param name="blad">Maakt van de hele telling de cijfers.</param>
    /// <param name="stop">Breekt het tellen af.</param>
    public static async Task<int> VoerAsync<T>(
        CommandHost host, string bestand, Cijfervraag vraag, Func<T> begin, Action<T, Dossier> tel, Action<T, T> voeg, Func<T, Cijferblad> blad, CancellationToken stop)
    {
        using var doel = OutputTarget.Open(vraag.Uit, host, bestand);
        var invoer = new Invoer(host, vraag.Lezen);
        if (invoer.Open(bestand) is not { } stroom)
        {
            return Exitcode.Onbruikbaar;
        }

        var totaal = begin();
        Bulktelling telling;
        await using (stroom.ConfigureAwait(false))
        {
            using var balk = ProgressBar.For(host, stroom);
            telling = await Dossierstroom.VerwerkAsync(
                stroom,
                Invoer.Bulkopties(bestand, vraag.Lezen, balk),
                begin,
                (groep, gelezen) =>
                {
                    if (gelezen.Dossier is { } dossier)
                    {
                        tel(groep, dossier);
                    }
                },
                groep =>
                {
                    voeg(totaal, groep);
                    return ValueTask.CompletedTask;
                },
                stop).ConfigureAwait(false);
        }

        var slotsom = new Slotsom();
        slotsom.Tel(telling);
        if (!slotsom.Afgebroken)
        {
            // Cijfers over een deel zouden voor het geheel doorgaan.
            blad(totaal).Schrijf(vraag.Formaat, doel.Stroom, host, kaal: vraag.Uit is not null, vraag.Taal, vraag.Csv);
            doel.Voltooi();
        }

        slotsom.Meld(host);
        return slotsom.Exitcode;
    }
}
