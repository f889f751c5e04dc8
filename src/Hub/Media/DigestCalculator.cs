using System.Collections.Concurrent;
using System.Security.Cryptography;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Renditions;
using Byeol.Tracks;

namespace Byeol.Media;

/// <summary>SHA-256 of renditions: computed when first asked for, once however many ask, and kept until the version changes.</summary>
public sealed class DigestCalculator(TrackFinder tracks, RenditionOpener renditions)
{
    private const int BlockBytes = 256 * 1024;

    private readonly ConcurrentDictionary<(int TrackId, string Rendition), Entry> kept = new();

    /// <summary>The digest of the current version, when that is whole, as 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="FaultException">
    /// <see cref="FaultCode.TrackNotFound"/>, <see cref="FaultCode.RenditionNotFound"/>, <see cref="FaultCode.TrackChanged"/>
    /// (while it was computed), <see cref="FaultCode.MediaUnavailable"/>, <see cref="FaultCode.MediaRefused"/>.
    /// </exception>
    public async Task<string> GetAsync(int trackId, string rendition, CancellationToken cancellationToken)
    {
        var (track, current) = await tracks.GetRenditionAsync(trackId, rendition, cancellationToken);
        var entry = kept.AddOrUpdate(
            (trackId, rendition),
            _ => new Entry(track, current, renditions),
            (_, old) => old.IsOf(current) ? old : new Entry(track, current, renditions));
        return await entry.Digest.WaitAsync(cancellationToken);
    }

    private sealed class Entry(Track track, Rendition rendition, RenditionOpener renditions)
    {
        // The work belongs to all who wait for it, so nobody's leaving cancels it. Lazy, because AddOrUpdate may drop an entry.
        private readonly Lazy<Task<string>> digest = new(() => Task.Run(() => ComputeAsync(track, rendition, renditions)));

        public Task<string> Digest => digest.Value;

        public bool IsOf(Rendition other) =>
            rendition.Version == other.Version && !(digest.IsValueCreated && digest.Value.IsFaulted);
    }

    private static async Task<string> ComputeAsync(Track track, Rendition rendition, RenditionOpener renditions)
    {
        await using var content = await renditions.OpenWholeAsync(track, rendition, CancellationToken.None);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[BlockBytes];
        for (long offset = 0; ;)
        {
            var read = await content.ReadAsync(block, offset, CancellationToken.None);
            if (read == 0) break;
            hash.AppendData(block, 0, read);
            offset += read;
        }

        if (content.Version != rendition.Version || content.HasChanged())
            throw new FaultException(FaultCode.TrackChanged, "The file changed while its digest was computed; get the track again.");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
