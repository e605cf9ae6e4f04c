using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Wie zich plaatselijk mag melden, en hoe een account ontstaat: met een code die eenmaal geldt.</summary>
internal sealed class Accountdienst(Loketgegevens gegevens, Spoorboek spoor, IPasswordHasher<Account> hasher, TimeProvider klok)
{
    /// <summary>Hoe kort een wachtwoord ten minste is.</summary>
    public const int KortsteWachtwoord = 12;

    private static readonly TimeSpan Geldig = TimeSpan.FromDays(7);

    /// <summary>Maakt een code waarmee iemand met deze rollen een account maakt. De code zelf wordt nergens bewaard.</summary>
    public Task<string> NodigUitAsync(Rollen rollen, Guid? door) => gegevens.HerhaalAsync(async () =>
    {
        var code = Codes.Nieuw();
        gegevens.Uitnodigingen.Add(new() { Id = Guid.CreateVersion7(), Codehash = Codes.Hash(code), Rollen = rollen, GeldigTot = klok.GetUtcNow() + Geldig });
        await spoor.VoegAsync(Spoorregel.VanHetLoket, Handeling.Uitgenodigd, door, bij: rollen.ToString());
        await gegevens.SaveChangesAsync();
        return code;
    });

    /// <summary>Maakt het account bij een code.</summary>
    public Task<(Account? Account, IReadOnlyList<Tekst> Weigeringen)> MaakAsync(string code, string naam, string wachtwoord) => gegevens.HerhaalAsync<(Account?, IReadOnlyList<Tekst>)>(async () =>
    {
        var hash = Codes.Hash(code);
        var nu = klok.GetUtcNow();
        var weigeringen = new List<Tekst>();
        if (wachtwoord.Length < KortsteWachtwoord)
        {
            weigeringen.Add(Aanmeldteksten.WachtwoordKort);
        }

        // Wie geen code heeft, hoort niet welke namen er zijn.
        if (await gegevens.Uitnodigingen.SingleOrDefaultAsync(een => een.Codehash == hash) is not { GebruiktOp: null } uitnodiging || uitnodiging.GeldigTot < nu)
        {
            return (null, [Aanmeldteksten.CodeOnbekend, .. weigeringen]);
        }

        var sleutel = naam.Trim().ToLowerInvariant();
        if (sleutel.Length is 0 or > 80 || await gegevens.Accounts.AnyAsync(een => een.Naamsleutel == sleutel))
        {
            weigeringen.Add(Aanmeldteksten.NaamBezet);
        }

        if (weigeringen.Count > 0)
        {
            return (null, weigeringen);
        }

        var account = new Account { Id = Guid.CreateVersion7(), Naam = naam.Trim(), Naamsleutel = sleutel, Rollen = uitnodiging.Rollen, GemaaktOp = nu };
        account.Wachtwoord = hasher.HashPassword(account, wachtwoord);
        uitnodiging.GebruiktOp = nu;
        gegevens.Accounts.Add(account);
        await spoor.VoegAsync(Spoorregel.VanHetLoket, Handeling.AccountGemaakt, account.Id, bij: account.Rollen.ToString());
        await gegevens.SaveChangesAsync();
        return (account, weigeringen);
    });

    /// <summary>Het account bij een naam en wachtwoord; afwezig als zij niet bij elkaar horen of het account gesloten is.</summary>
    public async Task<Account?> VindAsync(string naam, string wachtwoord)
    {
        var sleutel = naam.Trim().ToLowerInvariant();
        var account = await gegevens.Accounts.SingleOrDefaultAsync(een => een.Naamsleutel == sleutel && een.GeslotenOp == null && een.Wachtwoord != null);

        // Ook zonder account kost het de tijd van een vergelijking, zodat de tijd niet verraadt wie er bestaan.
        var tegen = account ?? Niemand;
        tegen.Wachtwoord ??= hasher.HashPassword(tegen, "");
        return hasher.VerifyHashedPassword(tegen, tegen.Wachtwoord, wachtwoord) != PasswordVerificationResult.Failed ? account : null;
    }

    /// <summary>Geeft een account andere rollen.</summary>
    /// <returns>Waarom dat niet kan; afwezig als het gedaan is.</returns>
    public async Task<Tekst?> GeefRollenAsync(Guid id, Rollen rollen, Wie door)
    {
        if (rollen == Rollen.Geen)
        {
            return Beheerteksten.GeenRol;
        }

        if (id == door.Id && (rollen & Rollen.Beheerder) == Rollen.Geen)
        {
            return Beheerteksten.NietUzelf;
        }

        return await WijzigAsync(id, door, Handeling.RollenGewijzigd, account => account.Rollen = rollen);
    }

    /// <summary>Sluit een account; wie het gebruikte, is meteen afgemeld.</summary>
    /// <returns>Waarom dat niet kan; afwezig als het gedaan is.</returns>
    public async Task<Tekst?> SluitAsync(Guid id, Wie door) => id == door.Id
        ? Beheerteksten.NietUzelf
        : await WijzigAsync(id, door, Handeling.AccountGesloten, account => account.GeslotenOp = klok.GetUtcNow());

    /// <summary>Of er nog geen enkel account is.</summary>
    public async Task<bool> IsLeegAsync() => !await gegevens.Accounts.AnyAsync();

    private Task<Tekst?> WijzigAsync(Guid id, Wie door, Handeling handeling, Action<Account> wijzig) => gegevens.HerhaalAsync<Tekst?>(async () =>
    {
        if (await gegevens.Accounts.SingleOrDefaultAsync(een => een.Id == id && een.GeslotenOp == null) is not { } account)
        {
            return Besluitteksten.KanNu;
        }

        wijzig(account);
        await spoor.VoegAsync(Spoorregel.VanHetLoket, handeling, door.Id, bij: $"{account.Id} {account.Rollen}");
        await gegevens.SaveChangesAsync();
        return null;
    });

    private static Account Niemand { get; } = new() { Id = Guid.Empty, Naam = "", Naamsleutel = "", Rollen = Rollen.Geen, GemaaktOp = default };
}
