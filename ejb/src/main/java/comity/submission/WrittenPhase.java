package comity.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The written phase of a case: open or closed, and which rounds were missed. */
@Entity
@Table(name = "written_phase")
public class WrittenPhase {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Version
    private int version;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String missed = "";

    @Column(name = "closed_at")
    private Instant closedAt;

    protected WrittenPhase() {}

    WrittenPhase(Long caseId, Instant openedAt) {
        this.caseId = caseId;
        this.openedAt = openedAt;
    }

    void miss(Round round) {
        Set<Round> rounds = missed();
        rounds.add(round);
        missed = rounds.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    void close(Instant at) {
        closedAt = at;
    }

    public Set<Round> missed() {
        Set<Round> rounds = EnumSet.noneOf(Round.class);
        if (!missed.isBlank()) {
            Arrays.stream(missed.split(",")).map(Round::valueOf).forEach(rounds::add);
        }
        return rounds;
    }

    public Long caseId() {
        return caseId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
