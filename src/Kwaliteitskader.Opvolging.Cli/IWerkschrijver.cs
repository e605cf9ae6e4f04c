using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Werklijsten;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>Schrijft per gelezen record precies één resultaat, meteen en in volgorde.</summary>
internal interface IWerkschrijver
{
    /// <summary>Schrijft een werklijst.</summary>
    void Schrijf(Invoerrecord record, Werklijst werklijst);

    /// <summary>Schrijft de fout van een record dat niet te lezen was.</summary>
    void Schrijf(Leesfout fout);

    /// <summary>Schrijft wat na het laatste record komt.</summary>
    void Sluit();
}
