using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kwaliteitskader.Loket.Opslag.Migraties.Postgresql
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Aanvragen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Dossier = table.Column<string>(type: "text", nullable: false),
                    Register = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OntvangenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Indiener = table.Column<Guid>(type: "uuid", nullable: false),
                    Advies = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AanTeLeveren = table.Column<int>(type: "integer", nullable: false),
                    VolgendeDag = table.Column<DateOnly>(type: "date", nullable: true),
                    Ronde = table.Column<int>(type: "integer", nullable: false),
                    Besluit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanvragen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Naamsleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Rollen = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    Wachtwoord = table.Column<string>(type: "text", nullable: true),
                    Elders = table.Column<string>(type: "text", nullable: true),
                    GemaaktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GeslotenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inleveringen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: true),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Omvang = table.Column<long>(type: "bigint", nullable: false),
                    Register = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    OntvangenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<Guid>(type: "uuid", nullable: true),
                    Gelezen = table.Column<int>(type: "integer", nullable: false),
                    Onleesbaar = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inleveringen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Spoor",
                columns: table => new
                {
                    AanvraagId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<Guid>(type: "uuid", nullable: true),
                    Handeling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ronde = table.Column<int>(type: "integer", nullable: false),
                    DossierSha256 = table.Column<string>(type: "text", nullable: true),
                    NormensetSha256 = table.Column<string>(type: "text", nullable: true),
                    Bij = table.Column<string>(type: "text", nullable: true),
                    Vorige = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Spoor", x => new { x.AanvraagId, x.Nummer });
                });

            migrationBuilder.CreateTable(
                name: "Uitnodigingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Codehash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Rollen = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    GeldigTot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GebruiktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitnodigingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Besluiten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AanvraagId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ronde = table.Column<int>(type: "integer", nullable: false),
                    Keuze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: true),
                    Op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Besluiten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Besluiten_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Brieven",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AanvraagId = table.Column<Guid>(type: "uuid", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false),
                    Ronde = table.Column<int>(type: "integer", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: true),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brieven", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Brieven_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Koppelingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AanvraagId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ronde = table.Column<int>(type: "integer", nullable: false),
                    Sleutelhash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    GemaaktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<Guid>(type: "uuid", nullable: false),
                    GeldigTot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GebruiktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IngetrokkenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Koppelingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Koppelingen_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ronden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AanvraagId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Aanleiding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    InleveringId = table.Column<Guid>(type: "uuid", nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierSha256 = table.Column<string>(type: "text", nullable: false),
                    NormensetSha256 = table.Column<string>(type: "text", nullable: false),
                    NormensetVersie = table.Column<string>(type: "text", nullable: false),
                    Dossier = table.Column<byte[]>(type: "bytea", nullable: true),
                    Advies = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ronden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ronden_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ronden_Inleveringen_InleveringId",
                        column: x => x.InleveringId,
                        principalTable: "Inleveringen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_Dossier_Register",
                table: "Aanvragen",
                columns: new[] { "Dossier", "Register" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_Stand_Sinds",
                table: "Aanvragen",
                columns: new[] { "Stand", "Sinds" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Elders",
                table: "Accounts",
                column: "Elders",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Naamsleutel",
                table: "Accounts",
                column: "Naamsleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Besluiten_AanvraagId",
                table: "Besluiten",
                column: "AanvraagId");

            migrationBuilder.CreateIndex(
                name: "IX_Brieven_AanvraagId_Versie",
                table: "Brieven",
                columns: new[] { "AanvraagId", "Versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Koppelingen_AanvraagId",
                table: "Koppelingen",
                column: "AanvraagId");

            migrationBuilder.CreateIndex(
                name: "IX_Koppelingen_Sleutelhash",
                table: "Koppelingen",
                column: "Sleutelhash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ronden_AanvraagId_Nummer",
                table: "Ronden",
                columns: new[] { "AanvraagId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ronden_InleveringId",
                table: "Ronden",
                column: "InleveringId");

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_Codehash",
                table: "Uitnodigingen",
                column: "Codehash",
                unique: true);
            // Het spoor groeit alleen: ook wie buiten het loket om schrijft, verandert er niets aan.
            migrationBuilder.Sql("CREATE FUNCTION spoor_groeit_alleen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'het spoor wordt niet gewijzigd of verwijderd'; END $$;");
            migrationBuilder.Sql("CREATE TRIGGER spoor_groeit_alleen BEFORE UPDATE OR DELETE OR TRUNCATE ON \"Spoor\" FOR EACH STATEMENT EXECUTE FUNCTION spoor_groeit_alleen();");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Besluiten");

            migrationBuilder.DropTable(
                name: "Brieven");

            migrationBuilder.DropTable(
                name: "Koppelingen");

            migrationBuilder.DropTable(
                name: "Ronden");

            migrationBuilder.DropTable(
                name: "Spoor");

            migrationBuilder.DropTable(
                name: "Uitnodigingen");

            migrationBuilder.DropTable(
                name: "Aanvragen");

            migrationBuilder.DropTable(
                name: "Inleveringen");

            migrationBuilder.Sql("DROP FUNCTION spoor_groeit_alleen();");
        }
    }
}
