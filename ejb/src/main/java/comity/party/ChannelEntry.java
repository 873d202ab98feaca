package comity.party;

/** A channel as it is registered: {@code EMAIL} or {@code WEBHOOK}, and its address. */
public record ChannelEntry(String kind, String address) {}
