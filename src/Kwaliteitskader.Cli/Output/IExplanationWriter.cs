using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per gelezen record de uitleg van één norm.</summary>
internal interface IExplanationWriter
{
    /// <summary>Schrijft de uitleg voor de gevraagde onderwerpen van een dossier.</summary>
    void Write(Invoerrecord record, Toetsrapport rapport, IReadOnlyList<Oordeel> oordelen);

    /// <summary>Schrijft de fout van een record dat niet te lezen was.</summary>
    void Write(Leesfout fout);

    /// <summary>Schrijft wat na het laatste record komt.</summary>
    void Complete();
}
