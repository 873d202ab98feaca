package comity.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Keeps the registers: every state change writes a line here, in its own transaction (section 0, rule 7). */
@ApplicationScoped
@Transactional
public class Docket {

    @Inject
    DocketEntries entries;

    @Inject
    Clock clock;

    @Inject
    Event<DocketEntryMade> made;

    private final SecureRandom random = new SecureRandom();

    /**
     * Writes a line. The caller has locked the case row, so that numbers have no gaps. Line 1 of the docket carries
     * the last hash of the filing register.
     */
    public DocketEntry record(CaseFile file, NewEntry line) {
        Optional<DocketEntry> last = entries.last(file.id(), line.register);
        int seq = last.map(DocketEntry::seq).orElse(0) + 1;
        String previous = last.map(DocketEntry::hash).orElseGet(() -> root(file.id(), line.register));
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        DocketEntry entry = entries.append(new DocketEntry(
                file.id(),
                line,
                seq,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                HexFormat.of().formatHex(nonce),
                previous));
        entries.head(file.id(), line.register, seq, entry.hash());
        made.fire(new DocketEntryMade(file.id(), entry.id(), entry.kind(), entry.stage(), entry.register()));
        return entry;
    }

    private String root(Long caseId, Register register) {
        return register == Register.DOCKET
                ? entries.last(caseId, Register.FILING).map(DocketEntry::hash).orElse(ChainHash.FIRST)
                : ChainHash.FIRST;
    }

    public List<DocketEntry> lines(Long caseId, Register register) {
        return entries.of(caseId, register);
    }

    /** Recomputes every register of the case; a report for each that has lines. */
    public List<ChainReport> verifyAll(Long caseId) {
        List<ChainReport> reports = new ArrayList<>();
        for (Register register : Register.values()) {
            if (entries.given(caseId, register) > 0
                    || entries.last(caseId, register).isPresent()) {
                reports.add(verify(caseId, register));
            }
        }
        return reports;
    }

    public ChainReport verify(Long caseId) {
        return verify(caseId, Register.DOCKET);
    }

    /** Recomputes one register and names the first line that was changed, is missing or stands out of order. */
    public ChainReport verify(Long caseId, Register register) {
        List<DocketEntry> lines = entries.of(caseId, register);
        String previous = root(caseId, register);
        int expected = 1;
        for (DocketEntry line : lines) {
            String fault = fault(line, expected, previous);
            if (fault != null) {
                return new ChainReport(caseId, register, lines.size(), expected, fault);
            }
            previous = line.hash();
            expected++;
        }
        if (entries.given(caseId, register) >= expected) {
            return new ChainReport(caseId, register, lines.size(), expected, "MISSING");
        }
        return new ChainReport(caseId, register, lines.size(), null, null);
    }

    private static String fault(DocketEntry line, int expected, String previous) {
        if (line.seq() != expected) {
            return "MISSING";
        }
        if (!line.hash().equals(ChainHash.of(line))) {
            return "CHANGED";
        }
        return line.previousHash().equals(previous) ? null : "ORDER";
    }

    /** Every case whose chain does not hold; empty when all do. */
    public List<ChainReport> broken() {
        return entries.casesWithLines().stream()
                .flatMap(caseId -> verifyAll(caseId).stream())
                .filter(report -> !report.whole())
                .toList();
    }
}
