namespace Kwaliteitskader.Cli.Files;

/// <summary>Wat een pad aanwijst.</summary>
internal enum FileKind
{
    /// <summary>Er is niets.</summary>
    Missing,

    /// <summary>Een gewoon bestand: met inhoud die te vervangen is.</summary>
    Regular,

    /// <summary>Een map.</summary>
    Directory,

    /// <summary>Een apparaat, pijp of socket: om naartoe te schrijven of uit te lezen, niet om te vervangen.</summary>
    Stream,
}
