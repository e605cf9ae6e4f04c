using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per gelezen record precies één resultaat, meteen en in volgorde.</summary>
internal interface IRecordWriter
{
    /// <summary>Schrijft het rapport over een dossier.</summary>
    void Write(Invoerrecord record, Toetsrapport rapport);

    /// <summary>Schrijft het rapport, of niets als het groter is dan mag.</summary>
    bool TryWrite(Invoerrecord record, Toetsrapport rapport)
    {
        Write(record, rapport);
        return true;
    }

    /// <summary>Schrijft de fout van een record dat niet te lezen was.</summary>
    void Write(Leesfout fout);

    /// <summary>Schrijft wat na het laatste record komt.</summary>
    void Complete();
}
