package comity.extension;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
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

/** A request for more time and what became of it. */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest {

    /** Who can give what is asked. */
    public enum Way {
        ORDER,
        AGREEMENT
    }

    /** How far a request has come. */
    public enum Status {
        HEARING,
        DECIDING,
        GRANTED,
        REFUSED,
        AGREED,
        DECLINED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extension_request_seq")
    @SequenceGenerator(name = "extension_request_seq", sequenceName = "extension_request_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "limit_id")
    private Long limitId;

    private String code;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    private int days;
    private String reasons;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Boolean consents;
    private String answer;

    @Column(name = "granted_days")
    private Integer grantedDays;

    private String ruling;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "service_id")
    private Long serviceId;

    protected ExtensionRequest() {}

    ExtensionRequest(RequestExtension asked, Deadline limit, Way way, Authority authority, Side side, String name) {
        this.caseId = limit.caseId();
        this.limitId = limit.id();
        this.code = limit.code();
        this.days = asked.days();
        this.reasons = asked.reasons();
        this.way = way;
        this.authority = authority;
        this.askedBy = side;
        this.askedByName = name;
        this.status = Status.HEARING;
    }

    void filed(Instant at) {
        requestedAt = at;
    }

    void servedBy(Long service) {
        serviceId = service;
    }

    void answer(boolean consenting, String words) {
        consents = consenting;
        answer = words;
    }

    /** The other side was heard, or there is none: a decision is due. */
    void heard() {
        status = Status.DECIDING;
    }

    void escalate(Instant at) {
        escalatedAt = at;
    }

    void settle(Status outcome, Integer days, String words, Instant at) {
        status = outcome;
        grantedDays = days;
        ruling = words;
        settledAt = at;
    }

    public boolean isOpen() {
        return status == Status.HEARING || status == Status.DECIDING;
    }

    public boolean isByOrder() {
        return way == Way.ORDER;
    }

    /** Subject of TL-86 and TL-87, and the local id of the process: one request for each limit. */
    public String subject() {
        return String.valueOf(limitId);
    }

    /** Who decides now: after TL-87 the President. */
    public Authority decider() {
        return escalatedAt == null ? authority : Authority.PRESIDENT;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Long limitId() {
        return limitId;
    }

    public String code() {
        return code;
    }

    public Way way() {
        return way;
    }

    public Side askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public int days() {
        return days;
    }

    public String reasons() {
        return reasons;
    }

    /** Whether the President himself had to decide and has not done so within TL-87. */
    boolean isPresidentLate() {
        return escalatedAt != null && authority == Authority.PRESIDENT;
    }

    boolean isDecidedBy(Authority office, Actor actor, AccessPolicy policy) {
        return office.isHeldBy(actor, caseId, isPresidentLate(), policy);
    }

    public Authority authority() {
        return authority;
    }

    public Status status() {
        return status;
    }

    public Boolean consents() {
        return consents;
    }

    public String answer() {
        return answer;
    }

    public Integer grantedDays() {
        return grantedDays;
    }

    public String ruling() {
        return ruling;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public Long serviceId() {
        return serviceId;
    }
}
