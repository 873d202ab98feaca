package comity.party;

import java.time.LocalDate;
import java.util.List;

/**
 * A Signatory as its keepers read it.
 *
 * @param languages in which it takes operative papers, the one it needs first (X9)
 */
public record SignatoryRow(
        String code,
        String name,
        String kind,
        String acceptance,
        List<String> reservations,
        List<String> languages,
        LocalDate from,
        LocalDate to,
        List<ChannelRow> channels,
        List<TermRow> terms) {

    /** A channel of service, the first or the second. */
    public record ChannelRow(int rank, String kind, String address) {}

    /** Acceptance and reservations from a day on. */
    public record TermRow(LocalDate from, String acceptance, List<String> reservations, boolean inForce) {}
}
