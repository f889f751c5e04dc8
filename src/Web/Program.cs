using Byeol;
using Byeol.Api;
using Byeol.Catalog;
using Byeol.Covers;
using Byeol.Hls;
using Byeol.Library;
using Byeol.Music;
using Byeol.Player;
using Byeol.Renditions;
using Byeol.Startup;
using Scalar.AspNetCore;

try
{
    // The settings and the page lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
    });

    builder.Services.AddCatalog();
    builder.Services.AddRenditions();
    builder.Services.AddLibrary();
    builder.Services.AddCovers();
    builder.Services.AddMusicHub();
    builder.Services.AddApi();
    builder.Services.AddHls();

    var app = builder.Build();

    app.UseProblems();
    app.UsePlayer();

    app.MapMusicHub();
    app.MapMusic();
    app.MapTracks();
    app.MapAlbums();
    app.MapArtists();
    app.MapLibrary();
    app.MapCovers();
    app.MapHls();
    app.MapOpenApi();
    app.MapScalarApiReference();

    app.Run();
    return 0;
}
catch (Exception failure) when (StartFailure.Explain(failure) is { } reason)
{
    Console.Error.WriteLine($"byeol: {reason}");
    return 1;
}
