using Byeol.Client.Connection;
using Byeol.Contract;

namespace Byeol.Client.Downloads;

/// <summary>The version of a track's original that a download is after.</summary>
internal sealed record RemoteFile(int TrackId, string Rendition, string Version, long Length)
{
    /// <summary>The original as it is now. <see cref="MusicFaultException"/> when there is no such track.</summary>
    public static async Task<RemoteFile> FindAsync(IMusicHub hub, int trackId, CancellationToken cancellationToken)
    {
        var track = await hub.GetTrack(trackId).WaitAsync(cancellationToken);
        var original = track.Renditions.FirstOrDefault(rendition => rendition.Name == RenditionSnapshot.Original)
            ?? throw new MusicFaultException(new Fault(FaultCode.RenditionNotFound, $"Track {trackId} has no original."));

        // The original is a file that is there: its length is always known.
        return new RemoteFile(trackId, original.Name, original.Version, original.Length!.Value);
    }
}
