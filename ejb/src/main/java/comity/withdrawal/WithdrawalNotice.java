package comity.withdrawal;

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
import java.util.stream.Collectors;

/** The claimant's notice that it withdraws the case or single claims, and what became of it. */
@Entity
@Table(name = "withdrawal")
public class WithdrawalNotice {

    /** How far a withdrawal has come. */
    public enum Status {
        SIGNING,
        NOTIFIED,
        OPPOSED,
        EFFECTIVE,
        REFUSED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "withdrawal_seq")
    @SequenceGenerator(name = "withdrawal_seq", sequenceName = "withdrawal_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    /** Numbers of the claims withdrawn, empty for the whole case. */
    private String claims;

    private String reasons;
    private String opposition;
    private String ruling;

    @Enumerated(EnumType.STRING)
    private Status status = Status.SIGNING;

    /** Effective by notice alone, with nobody to ask. */
    private boolean alone;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "document_id")
    private Long documentId;

    /** Ids of all that was filed with it, the notice first. */
    private String documents = "";

    protected WithdrawalNotice() {}

    WithdrawalNotice(Long caseId, List<Integer> claims, String reasons, Instant at) {
        this.caseId = caseId;
        this.claims = claims.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.reasons = reasons;
        this.notifiedAt = at;
    }

    void filed(List<Long> papers) {
        documentId = papers.get(0);
        documents = papers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * The last claimant has signed.
     *
     * @param byItself whether the notice takes effect by itself, the respondent having taken no step
     */
    void notified(boolean byItself, Instant at) {
        alone = byItself;
        notifiedAt = at;
        status = Status.NOTIFIED;
    }

    void servedBy(Long service) {
        serviceId = service;
    }

    void oppose(String words) {
        opposition = words;
        status = Status.OPPOSED;
    }

    void settle(Status outcome, Instant at) {
        status = outcome;
        settledAt = at;
    }

    void rule(String words) {
        ruling = words;
    }

    public boolean isOpen() {
        return status == Status.SIGNING || isNotified();
    }

    /** Given by all claimants that share its claims, and not settled yet. */
    public boolean isNotified() {
        return status == Status.NOTIFIED || status == Status.OPPOSED;
    }

    public boolean isWhole() {
        return claims.isEmpty();
    }

    public List<Integer> claims() {
        return isWhole()
                ? List.of()
                : Arrays.stream(claims.split(",")).map(Integer::valueOf).toList();
    }

    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String reasons() {
        return reasons;
    }

    public String opposition() {
        return opposition;
    }

    public String ruling() {
        return ruling;
    }

    public Status status() {
        return status;
    }

    public boolean alone() {
        return alone;
    }

    public Instant notifiedAt() {
        return notifiedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public Long serviceId() {
        return serviceId;
    }

    public Long documentId() {
        return documentId;
    }

    List<Long> documents() {
        return documents.isEmpty()
                ? List.of()
                : Arrays.stream(documents.split(",")).map(Long::valueOf).toList();
    }
}
