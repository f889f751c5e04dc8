using Byeol.Contract;
using Byeol.Library;
using Byeol.Library.Scanning;
using Microsoft.AspNetCore.Mvc;

namespace Byeol.Api;

/// <summary>How the library stands, over HTTP.</summary>
internal static class LibraryEndpoints
{
    public static IEndpointRouteBuilder MapLibrary(this IEndpointRouteBuilder endpoints)
    {
        var library = endpoints.MapGroup("/api/library").WithTags("Library");

        library.MapGet("/", async (LibraryInspector inspector, CancellationToken cancellationToken) =>
                TypedResults.Ok(await inspector.GetAsync(cancellationToken)))
            .WithName("GetLibrary")
            .WithSummary("How the library stands, and how far a scan is.")
            .Produces<LibrarySnapshot>();

        library.MapGet("/problems", async (
                LibraryInspector inspector, CancellationToken cancellationToken, [FromQuery] int skip = 0, [FromQuery] int take = 100) =>
                TypedResults.Ok(await inspector.GetProblemsAsync(skip, take, cancellationToken)))
            .WithName("GetProblems")
            .WithSummary("The files that are no tracks, and why, a page at a time.")
            .Produces<ProblemPageSnapshot>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        library.MapPost("/scan", (ScanRequests requests) =>
            {
                requests.Ask();
                return TypedResults.Accepted("/api/library");
            })
            .WithName("ScanLibrary")
            .WithSummary("Looks for changes now: for folders that do not tell of changes, as network mounts.")
            .Produces(StatusCodes.Status202Accepted);

        return endpoints;
    }
}
