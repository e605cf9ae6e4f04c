using System.Runtime.InteropServices;
using Kwaliteitskader.Cli;

// Ctrl-C komt van een mens, SIGTERM van wat het proces draait, zoals Slurm of Kubernetes: beide houden netjes op.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ophouden);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ophouden);

return await Commandoregel.VoerAsync(args, CommandHost.OfProcess(), stop.Token).ConfigureAwait(false);

void Ophouden(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
