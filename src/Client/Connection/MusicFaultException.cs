using Byeol.Contract;

namespace Byeol.Client.Connection;

/// <summary>The server refused a call for a reason that the contract names.</summary>
public sealed class MusicFaultException(Fault fault, Exception? inner = null) : Exception(fault.ToString(), inner)
{
    /// <summary>One of <see cref="FaultCode"/>.</summary>
    public string Code => fault.Code;

    /// <summary>What happened, for people.</summary>
    public string Sentence => fault.Sentence;
}
