package comity.hearing;

import comity.access.Side;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The hearing of one case: where, when, who speaks, who came, and how far it has got. */
@Entity
@Table(name = "hearing")
public class Hearing {

    /** The doors open in the morning of the day that was announced. */
    private static final Duration EARLY = Duration.ofHours(12);

    /** How far a hearing has got. */
    public enum State {
        SCHEDULED,
        OPEN,
        ADJOURNED,
        RISEN,
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_seq")
    @SequenceGenerator(name = "hearing_seq", sequenceName = "hearing_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private State state = State.SCHEDULED;

    private String room;
    private String stream;
    private String languages;

    @Column(name = "opens_at")
    private Instant opensAt;

    private int days;

    @Column(name = "closed_parts")
    private String closedParts;

    @Column(name = "notice_at")
    private Instant noticeAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "resumes_at")
    private Instant resumesAt;

    @Column(name = "rose_at")
    private Instant roseAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String absent = "";

    @Column(name = "transcript_id")
    private Long transcriptId;

    @ElementCollection
    @CollectionTable(name = "hearing_speaker", joinColumns = @JoinColumn(name = "hearing_id"))
    @OrderColumn(name = "position")
    private List<Speaker> speakers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hearing_participant", joinColumns = @JoinColumn(name = "hearing_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();

    protected Hearing() {}

    Hearing(Long caseId) {
        this.caseId = caseId;
    }

    /** Fixes place, time and speakers, or moves them while the hearing has not opened. */
    void fix(ScheduleHearing plan, Instant noticeGiven) {
        require(State.SCHEDULED);
        room = plan.room();
        stream = plan.stream();
        languages = String.join(",", plan.languages());
        opensAt = plan.opensAt();
        days = plan.days();
        closedParts = plan.closedParts();
        noticeAt = noticeGiven;
        speakers.clear();
        plan.speakers().forEach(line -> speakers.add(new Speaker(line.side(), line.speaker(), line.minutes())));
    }

    /** Opens the hearing, or resumes it after an adjournment. */
    void open(List<OpenHearing.Present> present, Set<Side> away, Instant at) {
        require(State.SCHEDULED, State.ADJOURNED);
        Instant announced = resumesAt == null ? opensAt : resumesAt;
        if (at.isBefore(announced.minus(EARLY))) {
            throw new HearingNotYet(announced);
        }
        state = State.OPEN;
        openedAt = openedAt == null ? at : openedAt;
        resumesAt = null;
        present.forEach(p -> participants.add(new Participant(p.side(), p.name(), p.capacity())));
        absent = new TreeSet<>(away).stream().map(Side::name).collect(Collectors.joining(","));
    }

    void adjourn(Instant until) {
        require(State.OPEN);
        state = State.ADJOURNED;
        resumesAt = until;
    }

    /** The sittings are over: minutes and transcript are on file. */
    void rise(Long transcript, Instant at) {
        require(State.OPEN);
        state = State.RISEN;
        transcriptId = transcript;
        roseAt = at;
    }

    void close(Instant at) {
        require(State.RISEN);
        state = State.CLOSED;
        closedAt = at;
    }

    void require(State... open) {
        if (Arrays.stream(open).noneMatch(candidate -> candidate == state)) {
            throw new HearingNotOpen(state);
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Long caseId() {
        return caseId;
    }

    public State state() {
        return state;
    }

    public String room() {
        return room;
    }

    public String stream() {
        return stream;
    }

    public List<String> languages() {
        return List.of(languages.split(","));
    }

    public Instant opensAt() {
        return opensAt;
    }

    public int days() {
        return days;
    }

    public String closedParts() {
        return closedParts;
    }

    public Instant noticeAt() {
        return noticeAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant resumesAt() {
        return resumesAt;
    }

    public Instant roseAt() {
        return roseAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Long transcriptId() {
        return transcriptId;
    }

    public List<Side> absent() {
        return absent.isEmpty()
                ? List.of()
                : Arrays.stream(absent.split(",")).map(Side::valueOf).toList();
    }

    public List<Speaker> speakers() {
        return List.copyOf(speakers);
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }
}
