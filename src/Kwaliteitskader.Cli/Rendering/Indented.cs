using Spectre.Console.Rendering;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Een stuk dat inspringt, met een eigen inspringing voor de regels na de eerste. Vult rechts niet aan.</summary>
internal sealed class Indented(IRenderable content, int first, int rest) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var width = Math.Max(10, maxWidth - Math.Max(first, rest));
        var (indent, begins) = (first, true);
        foreach (var segment in content.Render(options, width))
        {
            if (begins)
            {
                yield return Segment.Padding(indent);
                indent = rest;
            }

            yield return segment;
            begins = segment.IsLineBreak;
        }

        if (!begins)
        {
            yield return Segment.LineBreak;
        }
    }
}
