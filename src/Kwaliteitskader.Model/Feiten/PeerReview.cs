namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een bijgewoonde peerreview.</summary>
public sealed record PeerReview
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }
}
