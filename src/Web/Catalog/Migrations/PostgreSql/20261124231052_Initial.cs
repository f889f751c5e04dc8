using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Byeol.Catalog.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Problems",
                columns: table => new
                {
                    Path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Modified = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Problems", x => x.Path);
                });

            migrationBuilder.CreateTable(
                name: "Tracks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsHidden = table.Column<bool>(type: "boolean", nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Modified = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ContentKey = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MimeType = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsLossless = table.Column<bool>(type: "boolean", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Artist = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AlbumArtist = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Album = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Disc = table.Column<int>(type: "integer", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    Genre = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Duration = table.Column<double>(type: "double precision", nullable: true),
                    Samples = table.Column<long>(type: "bigint", nullable: true),
                    SampleRate = table.Column<int>(type: "integer", nullable: true),
                    Channels = table.Column<int>(type: "integer", nullable: true),
                    BitDepth = table.Column<int>(type: "integer", nullable: true),
                    BitRate = table.Column<int>(type: "integer", nullable: true),
                    EncoderDelay = table.Column<int>(type: "integer", nullable: true),
                    EncoderPadding = table.Column<int>(type: "integer", nullable: true),
                    TrackGain = table.Column<double>(type: "double precision", nullable: true),
                    TrackPeak = table.Column<double>(type: "double precision", nullable: true),
                    AlbumGain = table.Column<double>(type: "double precision", nullable: true),
                    AlbumPeak = table.Column<double>(type: "double precision", nullable: true),
                    Cover = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CoverPath = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AlbumId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ArtistId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    TitleKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ArtistKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AlbumArtistKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AlbumKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RefusedVersion = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Refusal = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tracks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Renditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TrackId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    SampleRate = table.Column<int>(type: "integer", nullable: false),
                    Samples = table.Column<long>(type: "bigint", nullable: false),
                    Delay = table.Column<int>(type: "integer", nullable: false),
                    Padding = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Renditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Renditions_Tracks_TrackId",
                        column: x => x.TrackId,
                        principalTable: "Tracks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Renditions_TrackId_Name",
                table: "Renditions",
                columns: new[] { "TrackId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tracks_AlbumId",
                table: "Tracks",
                column: "AlbumId");

            migrationBuilder.CreateIndex(
                name: "IX_Tracks_ArtistId",
                table: "Tracks",
                column: "ArtistId");

            migrationBuilder.CreateIndex(
                name: "IX_Tracks_Path",
                table: "Tracks",
                column: "Path",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Problems");

            migrationBuilder.DropTable(
                name: "Renditions");

            migrationBuilder.DropTable(
                name: "Tracks");
        }
    }
}
