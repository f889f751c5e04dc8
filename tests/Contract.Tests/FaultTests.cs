namespace Byeol.Contract;

public class FaultTests
{
    [Theory]
    [InlineData("track-not-found: There is no track 7.")]
    [InlineData("HubException: track-not-found: There is no track 7.")]
    [InlineData("An unexpected error occurred invoking 'GetTrack' on the server. HubException: track-not-found: There is no track 7.")]
    public void A_fault_is_read_however_SignalR_wraps_it(string message) =>
        Assert.Equal(new Fault(FaultCode.TrackNotFound, "There is no track 7."), Fault.Parse(message));

    [Theory]
    [InlineData("")]
    [InlineData("no colon")]
    [InlineData("HubException: ")]
    [InlineData("HubException: other-code: A sentence.")]
    [InlineData("An unexpected error occurred invoking 'GetTrack' on the server.")]
    public void Any_other_failure_is_no_fault(string message) => Assert.Null(Fault.Parse(message));

    [Fact]
    public void A_fault_reads_as_it_is_sent()
    {
        var fault = new Fault(FaultCode.BadRequest, "skip is 0 or more.");

        Assert.Equal("bad-request: skip is 0 or more.", fault.ToString());
        Assert.Equal(fault, Fault.Parse(fault.ToString()));
    }

    [Fact]
    public void The_codes_are_the_contract() => Assert.Equal(
        [
            "track-not-found", "text-not-found", "lyrics-not-found", "rendition-not-found", "track-changed",
            "range-not-satisfiable", "not-utf8", "too-many-streams", "media-unavailable", "media-refused", "collection-not-found", "cover-not-found", "bad-request",
        ],
        FaultCode.All);
}
