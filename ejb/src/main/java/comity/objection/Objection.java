package comity.objection;

import comity.access.Side;
import comity.decision.IssuedDecision;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One preliminary objection, the answers to it, whether the merits wait, and where the ruling is found (S11). */
@Entity
@Table(name = "objection")
public class Objection {

    /** Where it stands. */
    public enum Status {
        FILED,
        ANSWERED,
        RULED,
        JOINED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", sequenceName = "objection_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String grounds;
    private String claims;
    private String reasons;

    @Column(name = "filed_at")
    private Instant filedAt;

    private String services;

    @Enumerated(EnumType.STRING)
    private Status status = Status.FILED;

    private boolean suspends;

    @Column(name = "claimant_words")
    private String claimantWords;

    @Column(name = "respondent_words")
    private String respondentWords;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private boolean overdue;

    @Column(name = "hearing_on")
    private LocalDate hearingOn;

    @Column(name = "hearing_place")
    private String hearingPlace;

    @Column(name = "minutes_id")
    private Long minutesId;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    @Column(name = "ruled_by")
    private String ruledBy;

    private String ruling;
    private String slug;
    private String citation;

    protected Objection() {}

    Objection(FileObjection words, Side side, Instant at) {
        this.caseId = words.caseId();
        this.side = side;
        this.grounds = words.grounds().stream().map(Enum::name).collect(Collectors.joining(","));
        this.claims = words.claims().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.reasons = words.reasons();
        this.filedAt = at;
    }

    void servedBy(List<Long> ids) {
        services = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    List<Long> services() {
        return services == null || services.isEmpty()
                ? List.of()
                : Arrays.stream(services.split(",")).map(Long::valueOf).toList();
    }

    void suspend() {
        suspends = true;
    }

    /** Whether this side is asked for an answer. */
    boolean hears(Side party) {
        return party != null && party.isParty() && party != side;
    }

    void answers(Side party, String words) {
        if (status != Status.FILED || wordsOf(party) != null) {
            throw new AnswerOver();
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

    boolean everyoneAnswered() {
        return (!hears(Side.CLM) || claimantWords != null) && (!hears(Side.RSP) || respondentWords != null);
    }

    void answered(Instant at) {
        status = Status.ANSWERED;
        answeredAt = at;
    }

    void late() {
        overdue = true;
    }

    void hearOn(LocalDate day, String place) {
        hearingOn = day;
        hearingPlace = place;
    }

    void heard(Long minutes) {
        minutesId = minutes;
    }

    void rule(String words, String by, Instant at) {
        status = Status.RULED;
        ruling = words;
        ruledBy = by;
        ruledAt = at;
    }

    void published(IssuedDecision issued) {
        slug = issued.slug();
        citation = issued.citation();
    }

    /** The written phase has closed: it is decided with the merits. */
    void join() {
        status = Status.JOINED;
    }

    void moot() {
        status = Status.MOOT;
    }

    public boolean isPending() {
        return status == Status.FILED || status == Status.ANSWERED;
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

    public Side side() {
        return side;
    }

    public List<Ground> grounds() {
        return Arrays.stream(grounds.split(",")).map(Ground::valueOf).toList();
    }

    public List<Integer> claims() {
        return Arrays.stream(claims.split(",")).map(Integer::valueOf).toList();
    }

    public String reasons() {
        return reasons;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Status status() {
        return status;
    }

    /** Whether the merits wait for the ruling. */
    public boolean suspends() {
        return suspends;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean overdue() {
        return overdue;
    }

    /** Day at the seat on which the parties are heard on it; null without a hearing. */
    public LocalDate hearingOn() {
        return hearingOn;
    }

    public String hearingPlace() {
        return hearingPlace;
    }

    public Long minutesId() {
        return minutesId;
    }

    public Instant ruledAt() {
        return ruledAt;
    }

    public String ruledBy() {
        return ruledBy;
    }

    public String ruling() {
        return ruling;
    }

    public String slug() {
        return slug;
    }

    public String citation() {
        return citation;
    }
}
