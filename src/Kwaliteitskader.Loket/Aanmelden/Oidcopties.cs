namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Waar mensen van de organisatie zich melden.</summary>
internal sealed class Oidcopties
{
    /// <summary>Het adres van de uitgever.</summary>
    public required string Uitgever { get; set; }

    /// <summary>De naam van het loket bij de uitgever.</summary>
    public required string Client { get; set; }

    /// <summary>Het geheim van het loket bij de uitgever.</summary>
    public string? Geheim { get; set; }

    /// <summary>De bewering waarin de rollen staan.</summary>
    public string Rolbewering { get; set; } = "roles";
}
