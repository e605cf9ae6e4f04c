using Spectre.Console.Rendering;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Een stuk dat inspringt, met een eigen inspringing voor de regels na de eerste. Vult rechts niet aan.</summary>
internal sealed class Indented(IRenderable content, int first, int rest) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var width = Math.Max(10, maxWidth - Math.Max(first, rest));
        var indent = first;
        foreach (var line in Segment.SplitLines(content.Render(options, width)))
        {
            yield return Segment.Padding(indent);
            foreach (var segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
            indent = rest;
        }
    }
}
