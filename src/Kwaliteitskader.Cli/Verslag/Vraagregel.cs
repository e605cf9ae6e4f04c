using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Feiten die in één regel te vragen zijn: van hetzelfde, of dezelfde van elementen van een lijst die op elkaar volgen.</summary>
/// <param name="Tekst">Wat er gevraagd wordt.</param>
/// <param name="Aanleveraar">Aan wie.</param>
internal sealed record Vraagregel(string Tekst, Partij Aanleveraar)
{
    /// <summary>De regels voor feiten, in hun volgorde.</summary>
    /// <param name="feiten">De feiten.</param>
    /// <param name="woorden">De taal.</param>
    public static IEnumerable<Vraagregel> Van(IEnumerable<Uitvraagfeit> feiten, Woorden woorden)
    {
        var vanHetzelfde = Reeksen.Van(feiten, (een, ander) => een.Waarvan == ander.Waarvan && een.Aanleveraar == ander.Aanleveraar)
            .Select(reeks => new Vraag(reeks[0].Waarvan, string.Join("; ", reeks.Select(feit => feit.Omschrijving)), reeks[0].Aanleveraar, Element.Van(reeks[0], woorden)));
        return Reeksen.Van(vanHetzelfde, (een, ander) => een.Wat == ander.Wat && een.Aanleveraar == ander.Aanleveraar && een.Element?.GaatVoorafAan(ander.Element) == true)
            .Select(reeks => new Vraagregel($"{Waarvan(reeks, woorden)}: {reeks[0].Wat}", reeks[0].Aanleveraar));
    }

    private static string Waarvan(List<Vraag> reeks, Woorden woorden)
    {
        var (waarvan, eerste) = (reeks[0].Waarvan, reeks[0].Element);
        if (reeks.Count == 1 || eerste is null)
        {
            return waarvan;
        }

        // Een lijst in een element noemt ook daarvan het nummer; het hare staat achteraan.
        var nummer = eerste.Nummer(woorden);
        var plaats = waarvan.LastIndexOf(nummer, StringComparison.Ordinal);
        return $"{waarvan[..plaats]}{eerste.NummersTotEnMet(reeks[^1].Element!, woorden)}{waarvan[(plaats + nummer.Length)..]}";
    }

    /// <summary>Wat van één ding gevraagd wordt.</summary>
    private sealed record Vraag(string Waarvan, string Wat, Partij Aanleveraar, Element? Element);

    /// <summary>Het element van een lijst waarvan een feit is.</summary>
    private sealed record Element(JsonPointer Lijst, int Rang)
    {
        /// <summary>Het element, als het feit er zo een noemt; een therapeut of zorgtraject heet naar zijn sleutel.</summary>
        public static Element? Van(Uitvraagfeit feit, Woorden woorden) =>
            new JsonPointer(feit.Pad).Ouder is var plaats && int.TryParse(plaats.Laatste, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && new Element(plaats.Ouder, index + 1) is var element && feit.Waarvan.Contains(element.Nummer(woorden), StringComparison.Ordinal)
                ? element
                : null;

        public string Nummer(Woorden woorden) => woorden.Zin($", nummer {Getal(Rang)} van ", $", number {Getal(Rang)} of ");

        public string NummersTotEnMet(Element laatste, Woorden woorden) =>
            woorden.Zin($", nummers {Getal(Rang)} t/m {Getal(laatste.Rang)} van ", $", numbers {Getal(Rang)} to {Getal(laatste.Rang)} of ");

        public bool GaatVoorafAan(Element? volgend) => volgend is not null && volgend.Rang == Rang + 1 && volgend.Lijst == Lijst;

        private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
    }
}
