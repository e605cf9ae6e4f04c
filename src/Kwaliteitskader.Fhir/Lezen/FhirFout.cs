using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Kwaliteitskader.Fhir.Lezen;

/// <summary>Iets waardoor tekst geen resource is.</summary>
/// <param name="Code">De code van de lezer van FHIR, zoals <c>PVAL107</c>.</param>
/// <param name="Melding">Wat er mis is en waar, in het Engels, zoals de lezer het zegt.</param>
public readonly record struct FhirFout(string Code, string Melding)
{
    /// <summary>De fout als punt van een <see cref="OperationOutcome"/>.</summary>
    public OperationOutcome.IssueComponent AlsPunt() => new()
    {
        Severity = OperationOutcome.IssueSeverity.Error,
        Code = OperationOutcome.IssueType.Invalid,
        Diagnostics = $"{Code}: {Melding}",
    };

    internal static FhirFout Van(CodedException fout) => new(fout.ErrorCode, fout.Message);
}
