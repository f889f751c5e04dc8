using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Byeol.Testing;
using CliWrap;
using Npgsql;

namespace Byeol.Hosting;

/// <summary>The tests of this collection share a server, and run one after the other: one of them may stop it for a while.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPostgreSql : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}

/// <summary>A real PostgreSQL server from Debian's package, in a folder of its own, on a free port of the loopback address.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    public const string Password = "s3cret";

    // The shell ends the server when its standard input does: when a test says so, and when the tests are killed.
    private const string Guarded = """
        log=$1; shift
        "$@" >>"$log" 2>&1 &
        read -r _
        kill -INT $!
        wait $!
        """;

    private static readonly string Programs = Directory.GetDirectories("/usr/lib/postgresql")
        .Select(version => Path.Combine(version, "bin"))
        .Last(folder => File.Exists(Path.Combine(folder, "postgres")));

    private readonly TemporaryFolder folder = new();
    private int databases;
    private Process? process;

    public int Port { get; } = FreePort();

    /// <summary>The server refuses to run as root.</summary>
    private static IEnumerable<string> AsServer =>
        Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : ["env"];

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(folder.File("password"), Password);
        if (Environment.IsPrivilegedProcess) await Cli.Wrap("chown").WithArguments(["postgres", folder.Path]).ExecuteAsync();
        string[] initialize =
        [
            .. AsServer, Path.Combine(Programs, "initdb"), "--pgdata", Data, "--username=byeol", $"--pwfile={folder.File("password")}",
            "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync",
        ];
        await Cli.Wrap(initialize[0]).WithArguments(initialize[1..]).ExecuteAsync();
        await StartAsync();
    }

    /// <summary>What is needed to connect to a database, there or not.</summary>
    public string ConnectionTo(string database) =>
        $"Host=127.0.0.1;Port={Port};Database={database};Username=byeol;Password={Password};Maximum Pool Size=10";

    /// <summary>A new database, which orders text by the rules of a language unless a column says otherwise.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"byeol{++databases}";
        // Not pooled: a connection from before a stop would be found dead.
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand(
            $"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'", connection);
        await create.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    public async Task StartAsync()
    {
        string[] run =
        [
            .. AsServer, Path.Combine(Programs, "postgres"), "-D", Data, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1",
            "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=300",
        ];
        process = Process.Start(new ProcessStartInfo("sh", ["-c", Guarded, "sh", folder.File("log"), .. run])
        {
            RedirectStandardInput = true,
        })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await AnswersAsync())
        {
            if (process.HasExited) throw new InvalidOperationException(await File.ReadAllTextAsync(folder.File("log"), limit.Token));
            await Task.Delay(100, limit.Token);
        }
    }

    public async Task StopAsync()
    {
        process!.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await StopAsync();
        folder.Dispose();
    }

    private string Data => Path.Combine(folder.Path, "data");

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
