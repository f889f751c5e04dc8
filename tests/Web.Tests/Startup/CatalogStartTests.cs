using Byeol.Hosting;
using Byeol.Testing;

namespace Byeol.Startup;

[Collection(SharedPostgreSql.Name)]
public class CatalogStartTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData("Sqlite", "Data Source=/proc/no/catalog.db", "The catalog '/proc/no/catalog.db' cannot be used: ")]
    [InlineData("Sqlite", "Data Source=/proc/version", "The catalog '/proc/version' cannot be used: ")]
    [InlineData("Sqlite", "Data Source=/", "The catalog '/' cannot be used: ")]
    [InlineData("Sqlite", "Data Source=:memory:", "Catalog:ConnectionString names no file; ")]
    [InlineData("Sqlite", "Data Sauce=x", "Catalog:ConnectionString cannot be read: ")]
    [InlineData("PostgreSQL", "", "Catalog:ConnectionString must say where PostgreSQL is: ")]
    [InlineData("PostgreSQL", "postgres://byeol:s3cret@localhost/byeol", "Catalog:ConnectionString cannot be read: ")]
    [InlineData("PostgreSQL", "Host=localhost;Port=x;Password=s3cret", "Catalog:ConnectionString cannot be read: ")]
    [InlineData("PostgreSQL", "Host=localhost;Secret=s3cret", "Catalog:ConnectionString cannot be read: ")]
    [InlineData("PostgreSQL", "Host=127.0.0.1;Port=9;Password=s3cret", "The catalog in PostgreSQL at 127.0.0.1:9 cannot be used: ")]
    [InlineData("PostgreSQL", "Host=nowhere.invalid;Password=s3cret", "The catalog in PostgreSQL at nowhere.invalid:5432 cannot be used: ")]
    [InlineData("MySql", "", "Failed to convert configuration value 'MySql' at 'Catalog:Provider'")]
    [InlineData("7", "", "Catalog:Provider is InMemory, Sqlite or PostgreSQL.")]
    public async Task A_catalog_that_cannot_be_reached_ends_the_start_in_one_line(string provider, string connection, string said) =>
        AssertSays(said, await StartAttempt.RunAsync($"--Catalog:Provider={provider}", $"--Catalog:ConnectionString={connection}"));

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("notes.txt");
        await File.WriteAllTextAsync(file, string.Join('\n', Enumerable.Repeat("These are notes, not a database.", 1000)));
        var before = await File.ReadAllBytesAsync(file);

        var attempt = await StartAttempt.RunAsync("--Catalog:Provider=Sqlite", $"--Catalog:ConnectionString=Data Source={file}");
        AssertSays($"The catalog '{file}' cannot be used: SQLite Error 26: 'file is not a database'", attempt);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_database_that_is_missing_is_not_made()
    {
        const string Said = "cannot be used: database \"misspelt\" does not exist";
        AssertSays(Said, await StartAsync(server.ConnectionTo("misspelt")));
        AssertSays(Said, await StartAsync(server.ConnectionTo("misspelt")));
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_not_shown()
    {
        var wrong = server.ConnectionTo("postgres").Replace(PostgreSqlServer.Password, "s3cret-too", StringComparison.Ordinal);
        AssertSays("cannot be used: password authentication failed for user \"byeol\"", await StartAsync(wrong));
    }

    private static Task<(int Code, string Error)> StartAsync(string connection) =>
        StartAttempt.RunAsync("--Catalog:Provider=PostgreSQL", $"--Catalog:ConnectionString={connection}");

    private static void AssertSays(string said, (int Code, string Error) attempt)
    {
        Assert.Equal(1, attempt.Code);
        Assert.StartsWith("byeol: ", attempt.Error, StringComparison.Ordinal);
        Assert.Contains(said, attempt.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', attempt.Error);
        Assert.DoesNotContain("s3cret", attempt.Error, StringComparison.Ordinal);
    }
}
