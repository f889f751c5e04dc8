using System.Collections.Concurrent;
using System.Security.Cryptography;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Tracks;

namespace Byeol.Media;

/// <summary>SHA-256 of renditions: computed when first asked for, once however many ask, and kept until the version changes.</summary>
public sealed class DigestCalculator(TrackFinder tracks, IMediaStore store)
{
    private const int BlockBytes = 256 * 1024;

    private readonly ConcurrentDictionary<(int TrackId, string Rendition), Entry> kept = new();

    /// <summary>The digest of the current version, as 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="FaultException">
    /// <see cref="FaultCode.TrackNotFound"/>, <see cref="FaultCode.RenditionNotFound"/>, <see cref="FaultCode.TrackChanged"/>
    /// (while it was computed), <see cref="FaultCode.MediaUnavailable"/>.
    /// </exception>
    public async Task<string> GetAsync(int trackId, string rendition, CancellationToken cancellationToken)
    {
        var current = await tracks.GetRenditionAsync(trackId, rendition, cancellationToken);
        var entry = kept.AddOrUpdate(
            (trackId, rendition),
            _ => new Entry(current, store),
            (_, old) => old.IsOf(current) ? old : new Entry(current, store));
        return await entry.Digest.WaitAsync(cancellationToken);
    }

    private sealed class Entry(Rendition rendition, IMediaStore store)
    {
        // The work belongs to all who wait for it, so nobody's leaving cancels it. Lazy, because AddOrUpdate may drop an entry.
        private readonly Lazy<Task<string>> digest = new(() => Task.Run(() => ComputeAsync(rendition, store)));

        public Task<string> Digest => digest.Value;

        public bool IsOf(Rendition other) =>
            rendition.Version == other.Version && !(digest.IsValueCreated && digest.Value.IsFaulted);
    }

    private static async Task<string> ComputeAsync(Rendition rendition, IMediaStore store)
    {
        await using var content = await store.OpenAsync(rendition.Location, CancellationToken.None);
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
