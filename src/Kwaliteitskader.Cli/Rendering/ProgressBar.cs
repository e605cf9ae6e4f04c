using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Een regel voortgang op de standaardfoutuitvoer: hoeveel, hoe snel en hoe lang nog. Verdwijnt als het klaar is.</summary>
internal sealed class ProgressBar : IProgress<Bulktelling>, IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly CommandHost host;
    private readonly Stream input;
    private readonly long start;
    private long shown;
    private int width;

    private ProgressBar(CommandHost host, Stream input)
    {
        this.host = host;
        this.input = input;
        start = shown = host.Clock.GetTimestamp();
    }

    /// <summary>De voortgang van een invoer; <see langword="null"/> als niemand meekijkt.</summary>
    public static ProgressBar? For(CommandHost host, Stream input) => host.ErrorIsTerminal ? new(host, input) : null;

    public void Report(Bulktelling value)
    {
        if (host.Clock.GetElapsedTime(shown) < Interval)
        {
            return;
        }

        shown = host.Clock.GetTimestamp();
        Show(Line(value.Records + value.Overgeslagen, host.Clock.GetElapsedTime(start)));
    }

    public void Dispose()
    {
        if (width > 0)
        {
            Show("");
            host.Vertaald.Write('\r');
        }
    }

    private string Line(long records, TimeSpan elapsed)
    {
        var rate = elapsed.TotalSeconds > 0 ? records / elapsed.TotalSeconds : 0;
        var text = string.Create(CultureInfo.InvariantCulture, $"{records} records, {rate:F0} {In("per seconde", "per second")}");
        if (!input.CanSeek || input.Length == 0)
        {
            return text;
        }

        var part = Math.Clamp((double)input.Position / input.Length, 0.0001, 1);
        var left = elapsed * ((1 - part) / part);
        var filled = (int)(part * Cells);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[{new string('#', filled)}{new string('.', Cells - filled)}] {part:P0}, {text}, {In("nog", "left")} {(int)left.TotalMinutes}:{left.Seconds:D2}");
    }

    private string In(string nl, string en) => new Tekst(nl, en).In(host.Taal);

    private void Show(string line)
    {
        host.Vertaald.Write($"\r{line.PadRight(width)}");
        width = line.Length;
    }
}
