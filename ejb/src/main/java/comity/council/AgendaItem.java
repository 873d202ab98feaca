package comity.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A case on the agenda of one meeting, and what came of it. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    private int consideration;

    @Column(name = "added_at")
    private Instant addedAt;

    private String objecting;

    @Column(name = "objected_at")
    private Instant objectedAt;

    private String objection;
    private String present = "";
    private String rejecting = "";
    private String outcome;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected AgendaItem() {}

    AgendaItem(Long meetingId, Long caseId, Matter matter, int consideration, Instant at) {
        this.meetingId = meetingId;
        this.caseId = caseId;
        this.matter = matter;
        this.consideration = consideration;
        this.addedAt = at;
    }

    void objected(String state, String words, Instant at) {
        objecting = state;
        objection = words;
        objectedAt = at;
    }

    void moveTo(Long meeting) {
        meetingId = meeting;
    }

    void settle(Settled result) {
        outcome = result.outcome();
        present = String.join(",", result.present());
        rejecting = String.join(",", result.rejecting());
        settledAt = result.at();
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public Long id() {
        return id;
    }

    public Long meetingId() {
        return meetingId;
    }

    public Long caseId() {
        return caseId;
    }

    public Matter matter() {
        return matter;
    }

    public int consideration() {
        return consideration;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String objecting() {
        return objecting;
    }

    public Instant objectedAt() {
        return objectedAt;
    }

    public String objection() {
        return objection;
    }

    public List<String> present() {
        return codes(present);
    }

    public List<String> rejecting() {
        return codes(rejecting);
    }

    public String outcome() {
        return outcome;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
