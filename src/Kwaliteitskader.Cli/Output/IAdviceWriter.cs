using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per gelezen record precies één advies, of de fout waardoor er geen is.</summary>
internal interface IAdviceWriter
{
    /// <summary>Schrijft het advies over een aanvraag.</summary>
    void Write(Invoerrecord record, Advies advies);

    /// <summary>Schrijft de fout van een record dat niet te lezen was.</summary>
    void Write(Leesfout fout);

    /// <summary>Schrijft wat na het laatste record komt.</summary>
    void Complete();
}
