using BenchmarkDotNet.Running;
using Kwaliteitskader.Benchmarks;
using Kwaliteitskader.Benchmarks.Verhoudingen;

if (args is ["verhoudingen", .. var rest])
{
    return await Verhoudingenmeting.VoerAsync(rest).ConfigureAwait(false);
}

BenchmarkSwitcher.FromAssembly(typeof(Land).Assembly).Run(args);
return 0;
