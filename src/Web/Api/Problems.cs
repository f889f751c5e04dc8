namespace Byeol.Api;

/// <summary>Makes every answer that went wrong one of problem details, whatever the client accepts.</summary>
internal static class Problems
{
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) => app
        .UseStatusCodePages(context =>
            TypedResults.Problem(statusCode: context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext))
        .UseExceptionHandler();
}
