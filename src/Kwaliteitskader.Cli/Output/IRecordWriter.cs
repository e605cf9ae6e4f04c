using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per gelezen record precies één resultaat, meteen en in volgorde.</summary>
internal interface IRecordWriter : IResultWriter
{
    /// <summary>Schrijft het rapport over een dossier.</summary>
    void Write(Invoerrecord record, Toetsrapport rapport);

    /// <summary>Schrijft het rapport, of niets als het groter is dan mag.</summary>
    bool TryWrite(Invoerrecord record, Toetsrapport rapport)
    {
        Write(record, rapport);
        return true;
    }
}
