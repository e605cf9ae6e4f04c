using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Opvolging.Werklijsten;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>Schrijft per gelezen record precies één werklijst, of de fout waardoor er geen is.</summary>
internal interface IWerkschrijver : IResultWriter
{
    /// <summary>Schrijft een werklijst.</summary>
    void Write(Invoerrecord record, Werklijst werklijst);
}
