using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per gelezen record de uitleg van één norm.</summary>
internal interface IExplanationWriter : IResultWriter
{
    /// <summary>Schrijft de uitleg voor de gevraagde onderwerpen van een dossier.</summary>
    void Write(Invoerrecord record, Toetsrapport rapport, IReadOnlyList<Oordeel> oordelen);
}
