package comity.communication;

import java.time.Instant;

/**
 * A line of the registry's register.
 *
 * @param sender null where none was given, and after the erasure
 * @param words content; null after the erasure (FX-08)
 */
public record CommunicationRow(
        int number,
        String reference,
        Instant receivedAt,
        Instant keepUntil,
        Instant erasedAt,
        String language,
        String sender,
        String address,
        String subject,
        String words,
        String sha256) {

    static CommunicationRow of(Communication it) {
        return new CommunicationRow(
                it.number(),
                it.reference(),
                it.receivedAt(),
                it.keepUntil(),
                it.erasedAt(),
                it.language(),
                it.sender(),
                it.address(),
                it.subject(),
                it.words(),
                it.sha256());
    }

    public boolean isErased() {
        return erasedAt != null;
    }
}
