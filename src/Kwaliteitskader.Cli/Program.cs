using Kwaliteitskader.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, toets) =>
{
    toets.Cancel = true;
    stop.Cancel();
};

return await Commandoregel.VoerAsync(args, CommandHost.OfProcess(), stop.Token).ConfigureAwait(false);
