namespace EpdIntegratie.Epd;

/// <summary>Een reeks behandelingen zoals het EPD haar bewaart.</summary>
/// <param name="Nummer">Het nummer van de reeks; nooit een BSN.</param>
/// <param name="MedewerkerNummer">De medewerker die behandelt.</param>
/// <param name="Bijlagecode">De plaats op de lijst van bijlage 1, zoals <c>a3</c>; leeg als de aandoening daar niet op staat.</param>
/// <param name="LeeftijdBijStart">De leeftijd bij de eerste behandeling.</param>
/// <param name="EldersBehandeld">Hoe vaak de patiënt volgens eigen zeggen elders voor deze aandoening behandeld is; leeg als er niet naar gevraagd is.</param>
/// <param name="Behandeld">De dagen waarop behandeld is.</param>
public sealed record Behandelreeks(string Nummer, int MedewerkerNummer, string? Bijlagecode, int? LeeftijdBijStart, int? EldersBehandeld, IReadOnlyList<DateOnly> Behandeld);
