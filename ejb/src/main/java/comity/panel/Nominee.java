package comity.panel;

import comity.access.Side;
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

/** A person of the roster proposed for, named to or sitting on one panel (S09). */
@Entity
@Table(name = "nominee")
public class Nominee {

    /** Where the person stands. */
    public enum State {
        PROPOSED,
        NOMINATED,
        APPOINTED,
        REPLACED,
        PASSED_OVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nominee_seq")
    @SequenceGenerator(name = "nominee_seq", sequenceName = "nominee_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "person_id")
    private String personId;

    private String name;
    private String nationality;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Column(name = "rank_clm")
    private Integer rankOfClaimant;

    @Column(name = "rank_rsp")
    private Integer rankOfRespondent;

    @Column(name = "struck_clm")
    private boolean struckByClaimant;

    @Column(name = "struck_rsp")
    private boolean struckByRespondent;

    private Integer seat;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    @Column(name = "disclosed_at")
    private Instant disclosedAt;

    private String nationalities;
    private String posts;
    private String interests;

    @Column(name = "past_roles")
    private String pastRoles;

    private String publications;

    @Column(name = "document_id")
    private Long documentId;

    protected Nominee() {}

    Nominee(Long caseId, Candidate candidate) {
        this.caseId = caseId;
        this.personId = candidate.personId();
        this.name = candidate.name();
        this.nationality = candidate.nationality();
    }

    /** Proposed for an earlier choice and not chosen. */
    void passedOver() {
        state = State.PASSED_OVER;
    }

    /** Proposed once more, for a seat that fell vacant. */
    void proposeAgain() {
        state = State.PROPOSED;
        rankOfClaimant = null;
        rankOfRespondent = null;
        struckByClaimant = false;
        struckByRespondent = false;
    }

    /** A party's word on the name: its rank, or null when struck. */
    void mark(Side side, Integer rank) {
        if (side == Side.CLM) {
            rankOfClaimant = rank;
            struckByClaimant = rank == null;
        } else {
            rankOfRespondent = rank;
            struckByRespondent = rank == null;
        }
    }

    void nominate(int toSeat, Instant at) {
        state = State.NOMINATED;
        seat = toSeat;
        nominatedAt = at;
    }

    void replaced() {
        state = State.REPLACED;
        seat = null;
    }

    void appoint() {
        state = State.APPOINTED;
    }

    void disclose(Disclose words, Long paper, Instant at) {
        nationalities = words.nationalities();
        posts = words.posts();
        interests = words.interests();
        pastRoles = words.pastRoles();
        publications = words.publications();
        documentId = paper;
        disclosedAt = at;
    }

    boolean mayDisclose() {
        return state == State.PROPOSED || state == State.NOMINATED;
    }

    public boolean isStruck() {
        return struckByClaimant || struckByRespondent;
    }

    /** The lower the sum of ranks, the more both parties want the person; struck or unranked names come last. */
    int sum() {
        return isStruck() ? Integer.MAX_VALUE : rank(rankOfClaimant) + rank(rankOfRespondent);
    }

    private static int rank(Integer given) {
        return given == null ? 1000 : given;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String nationality() {
        return nationality;
    }

    public State state() {
        return state;
    }

    public Integer rankOf(Side side) {
        return side == Side.CLM ? rankOfClaimant : rankOfRespondent;
    }

    public boolean struckBy(Side side) {
        return side == Side.CLM ? struckByClaimant : struckByRespondent;
    }

    public Integer seat() {
        return seat;
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }

    public Instant disclosedAt() {
        return disclosedAt;
    }

    public String nationalities() {
        return nationalities;
    }

    public String posts() {
        return posts;
    }

    public String interests() {
        return interests;
    }

    public String pastRoles() {
        return pastRoles;
    }

    public String publications() {
        return publications;
    }

    public Long documentId() {
        return documentId;
    }
}
