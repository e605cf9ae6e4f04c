using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per gelezen record precies één advies, of de fout waardoor er geen is.</summary>
internal interface IAdviceWriter : IResultWriter
{
    /// <summary>Schrijft het advies over een aanvraag.</summary>
    void Write(Invoerrecord record, Advies advies);
}
