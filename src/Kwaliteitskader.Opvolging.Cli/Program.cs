using System.Runtime.InteropServices;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Opvolging.Cli;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ophouden);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ophouden);

return await Commandoregel.VoerAsync(args, CommandHost.OfProcess(Opvolgopdrachten.Programma), Opvolgopdrachten.Wortel, stop.Token).ConfigureAwait(false);

void Ophouden(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
