namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>De gevulde cellen van een blad.</summary>
/// <param name="Naam">De naam van het blad.</param>
/// <param name="Rijen">De rijen met ten minste één gevulde cel, van boven naar onder.</param>
/// <param name="Samengevoegd">De gebieden die samengevoegd zijn, als <c>B2:C3</c>.</param>
internal sealed record Gelezenblad(string Naam, IReadOnlyList<Gelezenrij> Rijen, IReadOnlyList<string> Samengevoegd);

/// <summary>De gevulde cellen van een rij, van links naar rechts.</summary>
/// <param name="Nummer">Het nummer van de rij, vanaf 1.</param>
/// <param name="Cellen">De cellen.</param>
internal sealed record Gelezenrij(int Nummer, IReadOnlyList<Cel> Cellen);
