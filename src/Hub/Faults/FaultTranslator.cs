namespace Byeol.Faults;

/// <summary>Port: which surprises are expected failures after all, such as a database that does not answer. A host may have several, or none.</summary>
public interface IFaultSource
{
    /// <summary>The fault to tell the caller; null when the surprise is one.</summary>
    FaultException? FaultOf(Exception surprise);
}

/// <summary>Tells faults from surprises, for the edges where they are told.</summary>
/// <param name="sources">What the host knows.</param>
public sealed class FaultTranslator(IEnumerable<IFaultSource> sources)
{
    /// <summary>The fault that this exception is, or means; null when it is a surprise.</summary>
    public FaultException? FaultOf(Exception exception) => exception switch
    {
        FaultException fault => fault,
        OperationCanceledException => null,
        _ => sources.Select(source => source.FaultOf(exception)).FirstOrDefault(fault => fault is not null),
    };
}
