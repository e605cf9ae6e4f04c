using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Wat het loket bewaart. Elke opslag heeft haar eigen afleiding, met haar eigen migraties.</summary>
internal abstract class Loketgegevens(DbContextOptions opties) : DbContext(opties)
{
    private const int Hashlengte = 64;

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();

    public DbSet<Inlevering> Inleveringen => Set<Inlevering>();

    public DbSet<Aanvraag> Aanvragen => Set<Aanvraag>();

    public DbSet<Ronde> Ronden => Set<Ronde>();

    public DbSet<Besluit> Besluiten => Set<Besluit>();

    public DbSet<Koppeling> Koppelingen => Set<Koppeling>();

    public DbSet<Brief> Brieven => Set<Brief>();

    public DbSet<Spoorregel> Spoor => Set<Spoorregel>();

    /// <summary>Hoort elke handeling waarvan de regel in het spoor bewaard is.</summary>
    public Action<Handeling>? Bewaard { get; set; }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var nieuw = new List<Handeling>();
        foreach (var regel in ChangeTracker.Entries())
        {
            Bewaak(regel);
            if (regel is { Entity: Spoorregel spoor, State: EntityState.Added })
            {
                nieuw.Add(spoor.Handeling);
            }
        }

        var aantal = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        nieuw.ForEach(handeling => Bewaard?.Invoke(handeling));
        return aantal;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("De opslag wordt alleen zonder te wachten beschreven.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Rollen>().HaveConversion<int>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(tabel =>
        {
            tabel.Property(account => account.Naam).HasMaxLength(80);
            tabel.Property(account => account.Naamsleutel).HasMaxLength(80);
            tabel.HasIndex(account => account.Naamsleutel).IsUnique();
            tabel.HasIndex(account => account.Elders).IsUnique();
        });
        modelBuilder.Entity<Uitnodiging>(tabel =>
        {
            tabel.Property(uitnodiging => uitnodiging.Codehash).HasMaxLength(Hashlengte);
            tabel.HasIndex(uitnodiging => uitnodiging.Codehash).IsUnique();
        });
        modelBuilder.Entity<Inlevering>().Property(inlevering => inlevering.Sha256).HasMaxLength(Hashlengte);
        modelBuilder.Entity<Aanvraag>(tabel =>
        {
            tabel.Property(aanvraag => aanvraag.Versie).IsConcurrencyToken();
            tabel.HasIndex(aanvraag => new { aanvraag.Stand, aanvraag.Sinds });
            tabel.HasIndex(aanvraag => new { aanvraag.Dossier, aanvraag.Register });
        });
        modelBuilder.Entity<Ronde>(tabel =>
        {
            tabel.HasIndex(ronde => new { ronde.AanvraagId, ronde.Nummer }).IsUnique();
            tabel.HasOne<Aanvraag>().WithMany().HasForeignKey(ronde => ronde.AanvraagId).OnDelete(DeleteBehavior.Restrict);
            tabel.HasOne<Inlevering>().WithMany().HasForeignKey(ronde => ronde.InleveringId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Besluit>(tabel =>
        {
            tabel.HasIndex(besluit => besluit.AanvraagId);
            tabel.HasOne<Aanvraag>().WithMany().HasForeignKey(besluit => besluit.AanvraagId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Koppeling>(tabel =>
        {
            tabel.Property(koppeling => koppeling.Sleutelhash).HasMaxLength(Hashlengte);
            tabel.Property(koppeling => koppeling.Versie).IsConcurrencyToken();
            tabel.HasIndex(koppeling => koppeling.Sleutelhash).IsUnique();
            tabel.HasOne<Aanvraag>().WithMany().HasForeignKey(koppeling => koppeling.AanvraagId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Brief>(tabel =>
        {
            tabel.HasIndex(brief => new { brief.AanvraagId, brief.Versie }).IsUnique();
            tabel.HasOne<Aanvraag>().WithMany().HasForeignKey(brief => brief.AanvraagId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Spoorregel>().HasKey(regel => new { regel.AanvraagId, regel.Nummer });
    }

    // Wat vastligt, verliest bij het wissen hoogstens zijn inhoud.
    private static void Bewaak(EntityEntry regel)
    {
        var mag = regel.Entity switch
        {
            Spoorregel => regel.State is EntityState.Added or EntityState.Unchanged,
            Ronde => Alleen(regel, nameof(Ronde.Dossier), nameof(Ronde.Advies)),
            Besluit => Alleen(regel, nameof(Besluit.Reden)),
            Brief => Alleen(regel, nameof(Brief.Tekst)),
            Inlevering => Alleen(regel, nameof(Inlevering.Inhoud)),
            _ => true,
        };
        if (!mag)
        {
            throw new InvalidOperationException($"{regel.Metadata.ClrType.Name} wordt niet gewijzigd of verwijderd.");
        }
    }

    private static bool Alleen(EntityEntry regel, params string[] eigenschappen) => regel.State is EntityState.Added or EntityState.Unchanged
        || (regel.State == EntityState.Modified && regel.Properties.Where(eigenschap => eigenschap.IsModified)
            .All(eigenschap => eigenschappen.Contains(eigenschap.Metadata.Name) && eigenschap.CurrentValue is null));
}
