package comity.measures;

import comity.access.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;

/** One request for provisional measures, what was said of it, the President's call and the decision (S12). */
@Entity
@Table(name = "measures_request")
public class MeasuresRequest {

    /** Where it stands. {@code ORDERED} means in force. */
    public enum Status {
        FILED,
        HEARD,
        ORDERED,
        REFUSED,
        LIFTED,
        FALLEN,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measures_request_seq")
    @SequenceGenerator(name = "measures_request_seq", sequenceName = "measures_request_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private int no;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "right_at_stake")
    private String right;

    private String plausibility;
    private String urgency;
    private String harm;
    private String measures;

    @Column(name = "filed_at")
    private Instant filedAt;

    private String services;

    @Enumerated(EnumType.STRING)
    private Status status = Status.FILED;

    @Column(name = "claimant_words")
    private String claimantWords;

    @Column(name = "respondent_words")
    private String respondentWords;

    @Column(name = "heard_at")
    private Instant heardAt;

    private boolean overdue;

    @Embedded
    private CallToRefrain call;

    @Embedded
    private InterimOrder order;

    protected MeasuresRequest() {}

    MeasuresRequest(RequestMeasures words, int no, Side side, boolean callAsked, Instant at) {
        this.caseId = words.caseId();
        this.no = no;
        this.side = side;
        this.right = words.right();
        this.plausibility = words.plausibility();
        this.urgency = words.urgency();
        this.harm = words.harm();
        this.measures = words.measures();
        this.call = new CallToRefrain(callAsked);
        this.filedAt = at;
    }

    void servedBy(String column) {
        services = column;
    }

    List<Addressed> services() {
        return Addressed.read(services);
    }

    /** Whether this side is asked for its observations. */
    boolean hears(Side party) {
        return party != null && party.isParty() && party != side;
    }

    void observes(Side party, String words) {
        if (status != Status.FILED || wordsOf(party) != null) {
            throw new ObservationsOver();
        }
        if (party == Side.CLM) {
            claimantWords = words;
        } else {
            respondentWords = words;
        }
    }

    public String wordsOf(Side party) {
        return party == Side.CLM ? claimantWords : respondentWords;
    }

    boolean everyoneHeard() {
        return (!hears(Side.CLM) || claimantWords != null) && (!hears(Side.RSP) || respondentWords != null);
    }

    void heard(Instant at) {
        status = Status.HEARD;
        heardAt = at;
    }

    void late() {
        overdue = true;
    }

    void decide(InterimOrder decision, boolean granted) {
        order = decision;
        status = granted ? Status.ORDERED : Status.REFUSED;
        if (call.isAwaited()) {
            call.moot();
        }
    }

    void end(Status outcome) {
        status = outcome;
    }

    public boolean isPending() {
        return status == Status.FILED || status == Status.HEARD;
    }

    public boolean isInForce() {
        return status == Status.ORDERED;
    }

    /** Subject of its limits and work items. */
    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public int no() {
        return no;
    }

    /** Its number behind the docket number. */
    public String number(String reference) {
        return reference + "/PM" + no;
    }

    public Side side() {
        return side;
    }

    public String right() {
        return right;
    }

    public String plausibility() {
        return plausibility;
    }

    public String urgency() {
        return urgency;
    }

    public String harm() {
        return harm;
    }

    public String measures() {
        return measures;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Status status() {
        return status;
    }

    public Instant heardAt() {
        return heardAt;
    }

    public boolean overdue() {
        return overdue;
    }

    public CallToRefrain call() {
        return call;
    }

    /** Null until it is decided. */
    public InterimOrder order() {
        return order;
    }
}
