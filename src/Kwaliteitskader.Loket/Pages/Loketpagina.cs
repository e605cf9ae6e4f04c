using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Model;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kwaliteitskader.Loket.Pages;

/// <summary>Een pagina voor wie zich gemeld heeft.</summary>
internal abstract class Loketpagina : PageModel
{
    /// <summary>Wie de pagina vraagt.</summary>
    protected Wie Ik => Wie.Van(User) ?? throw new InvalidOperationException("Deze pagina is alleen voor wie zich gemeld heeft.");

    /// <summary>Waarom een handeling niet doorging; afwezig als er niets te zeggen is.</summary>
    public Tekst? Weigering { get; protected set; }
}
