namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Wat alleen wie het programma start mag lezen; het komt nooit in een logboek.</summary>
internal class Startscherm
{
    public virtual void Zeg(string regel) => Console.Out.WriteLine(regel);
}
