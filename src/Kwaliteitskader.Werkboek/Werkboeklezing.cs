using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Werkboek;

/// <summary>Wat het lezen van een werkboek opleverde: een dossier, of alles wat eraan schort.</summary>
public sealed class Werkboeklezing
{
    internal Werkboeklezing(Dossier? dossier, ReadOnlyMemory<byte> utf8, ImmutableArray<Leesfout> fouten, Leesfout? waarschuwing = null) =>
        (Dossier, Utf8, Fouten, Waarschuwing) = (dossier, utf8, fouten, waarschuwing);

    /// <summary>Het dossier; afwezig als er fouten zijn.</summary>
    public Dossier? Dossier { get; }

    /// <summary>Het dossier in JSON, zoals het aan de strenge lezer gegeven is; leeg als er fouten zijn.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Alles wat er mis is, op volgorde van blad, rij en kolom, elk met zijn cel.</summary>
    public ImmutableArray<Leesfout> Fouten { get; }

    /// <summary>Wat de aanleveraar moet nakijken aan een dossier dat wel gelezen is.</summary>
    public Leesfout? Waarschuwing { get; }
}
