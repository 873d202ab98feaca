package comity.docket;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One case: parties, state, dates. Its claims, papers and steps stand in their own rooms and point here. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file_seq")
    @SequenceGenerator(name = "case_file_seq", sequenceName = "case_file_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "filing_reference", updatable = false)
    private String filingReference;

    @Column(name = "docket_number")
    private String docketNumber;

    private String title;
    private String claimants;
    private String respondent;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.FILED;

    @Enumerated(EnumType.STRING)
    @Column(name = "stayed_from")
    private CaseState stayedFrom;

    @Enumerated(EnumType.STRING)
    private Track track;

    @Column(name = "urgent_order")
    private boolean urgentByOrder;

    private String language;

    @Column(name = "public_summary")
    private String publicSummary;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "served_at")
    private Instant servedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private CloseReason closeReason;

    @Column(name = "lead_case_id")
    private Long leadCaseId;

    @Column(name = "joined_respondents")
    private String joinedRespondents = "";

    protected CaseFile() {}

    /** A case as filed: before registration only the claimant and the registry know of it. */
    public CaseFile(
            String filingReference,
            String title,
            List<String> claimants,
            String respondent,
            String language,
            String publicSummary,
            Instant filedAt) {
        this.filingReference = filingReference;
        this.title = title;
        this.claimants = String.join(",", claimants);
        this.respondent = respondent;
        this.language = language;
        this.publicSummary = publicSummary;
        this.filedAt = filedAt;
    }

    /** Moves along an arrow of section 3, or refuses. Moving to where the case already is does nothing. */
    public void moveTo(CaseState next) {
        if (state != next && !state.leadsTo(next)) {
            throw new StateNotOpen(reference(), state);
        }
        state = next;
    }

    public void requireState(CaseState... open) {
        if (Arrays.stream(open).noneMatch(candidate -> candidate == state)) {
            throw new StateNotOpen(reference(), state);
        }
    }

    /** S03: the docket number, the track and the day of registration, given once. */
    public void register(DocketNumber number, Track chosenTrack, Instant at) {
        moveTo(CaseState.REGISTERED);
        docketNumber = number.toString();
        track = chosenTrack;
        registeredAt = at;
    }

    /** S02: a cure may change title, summary and language; nothing else of the case row. */
    public void amend(String newTitle, String newSummary, String newLanguage) {
        requireState(CaseState.DEFICIENT, CaseState.EXAMINATION, CaseState.FILED);
        title = newTitle;
        publicSummary = newSummary;
        language = newLanguage;
    }

    /** S04: the day from which the respondent's limits run; a stay does not undo the service. */
    public void servedOn(Instant at) {
        servedAt = at;
        moveUnderStay(CaseState.SERVED);
    }

    /** A step that no stay stops (X6): a stayed case stays stayed, and returns to where the step has led. */
    public void moveUnderStay(CaseState next) {
        if (state != CaseState.STAYED) {
            moveTo(next);
        } else if (stayedFrom != next) {
            if (!stayedFrom.leadsTo(next)) {
                throw new StateNotOpen(reference(), stayedFrom);
            }
            stayedFrom = next;
        }
    }

    /** Where the procedure stands, whether or not a stay holds it there. */
    public CaseState place() {
        return state == CaseState.STAYED ? stayedFrom : state;
    }

    /** Ends the case; a second closing does nothing, so that expiry and command may race. */
    public void close(CloseReason reason, Instant at) {
        if (state == CaseState.CLOSED) {
            return;
        }
        if (!state.isOpen()) {
            throw new StateNotOpen(reference(), state);
        }
        state = CaseState.CLOSED;
        closeReason = reason;
        closedAt = at;
    }

    /** X6: any open state may become STAYED and return. */
    public void stay() {
        if (!state.isRegistered() || state == CaseState.STAYED) {
            throw new StateNotOpen(reference(), state);
        }
        stayedFrom = state;
        state = CaseState.STAYED;
    }

    public void resume() {
        requireState(CaseState.STAYED);
        state = stayedFrom;
        stayedFrom = null;
    }

    /** X3: the claims are decided in another case from now on; this one keeps its own docket. */
    public void goOnIn(Long lead) {
        leadCaseId = lead;
    }

    /** X3: the parties of a case joined to this one stand beside its own, each on its side. */
    public void takeIn(CaseFile joined) {
        Set<String> side = new LinkedHashSet<>(claimants());
        side.addAll(joined.claimants());
        claimants = String.join(",", side);
        side = new LinkedHashSet<>(respondents());
        side.addAll(joined.respondents());
        side.remove(respondent);
        joinedRespondents = String.join(",", side);
    }

    /** X4: the track changes; limits already started keep their length. */
    public void changeTrack(Track changed) {
        track = changed;
    }

    /** X4: limits that start from now on take the urgent column, or the normal one; a small case keeps its track. */
    public void takeUrgentLimits(boolean urgent) {
        if (track == Track.SMALL) {
            urgentByOrder = urgent;
        } else {
            track = urgent ? Track.URGENT : Track.NORMAL;
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String filingReference() {
        return filingReference;
    }

    public String docketNumber() {
        return docketNumber;
    }

    /** The docket number, before registration the filing reference. */
    public String reference() {
        return docketNumber == null ? filingReference : docketNumber;
    }

    public String title() {
        return title;
    }

    public List<String> claimants() {
        return List.of(claimants.split(","));
    }

    public String respondent() {
        return respondent;
    }

    /** The respondent, and those of cases that were joined to this one (X3). */
    public List<String> respondents() {
        return List.of((joinedRespondents.isEmpty() ? respondent : respondent + "," + joinedRespondents).split(","));
    }

    /** The case in which this one goes on since it was joined to it, or null. */
    public Long leadCaseId() {
        return leadCaseId;
    }

    public CaseState state() {
        return state;
    }

    public CaseState stayedFrom() {
        return stayedFrom;
    }

    public Track track() {
        return track;
    }

    /** Whether limits take the urgent column. */
    public boolean urgent() {
        return track == Track.URGENT || urgentByOrder;
    }

    public String language() {
        return language;
    }

    public String publicSummary() {
        return publicSummary;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public CloseReason closeReason() {
        return closeReason;
    }
}
