using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Benchmarks;

/// <summary>De maat voor bulk: dezelfde stroom over dezelfde kernen lezen en er niets mee doen.</summary>
internal static class Stromen
{
    public static Task<Bulktelling> LeesAsync(Stream invoer) => Dossierstroom.VerwerkAsync(
        invoer, new() { PerRegel = true }, static () => 0, static (_, _) => { }, static _ => ValueTask.CompletedTask);
}
