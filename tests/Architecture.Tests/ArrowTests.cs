using System.Reflection;
using NetArchTest.Rules;

namespace Byeol;

/// <summary>Web -> Hub -> Contract &lt;- Client &lt;- ConsoleListener, and nothing points back.</summary>
public class ArrowTests
{
    private static readonly string[] All = ["Contract", "Hub", "Web", "Client", "ConsoleListener"];

    [Theory]
    [InlineData("Contract")]
    [InlineData("Hub", "Contract")]
    [InlineData("Web", "Hub", "Contract")]
    [InlineData("Client", "Contract")]
    [InlineData("ConsoleListener", "Client", "Contract")]
    public void A_project_uses_those_before_it_and_no_other(string project, params string[] allowed)
    {
        var references = AssemblyOf(project).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => All.Contains(name.Replace("Byeol.", "", StringComparison.Ordinal)));

        Assert.Subset(allowed.Select(name => $"Byeol.{name}").ToHashSet(), references.ToHashSet());
    }

    [Fact]
    public void The_contract_depends_on_nothing() => Assert.All(
        AssemblyOf("Contract").GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Microsoft.AspNetCore.Mvc")]
    [InlineData("Microsoft.AspNetCore.Http.HttpResults")]
    [InlineData("CliWrap")]
    public void The_hub_knows_no_database_no_endpoints_and_no_processes(string ns)
    {
        var result = Types.InAssembly(AssemblyOf("Hub")).ShouldNot().HaveDependencyOn(ns).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    private static Assembly AssemblyOf(string project) => Assembly.Load($"Byeol.{project}");
}
