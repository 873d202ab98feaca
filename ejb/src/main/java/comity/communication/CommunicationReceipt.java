package comity.communication;

import java.time.Instant;

/** The acknowledgement: reference, hash of the content, and when the content will be erased. */
public record CommunicationReceipt(String reference, Instant receivedAt, String sha256, Instant keepUntil) {}
