package comity.panel;

import comity.access.Side;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** A panel being composed (S09): how many seats, who has said what, who named the judges. */
@Entity
@Table(name = "panel")
public class Panel {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Version
    private int version;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String seed;

    @Column(name = "seed_hash")
    private String seedHash;

    @Column(name = "seed_opened")
    private boolean seedOpened;

    @Column(name = "wish_clm")
    private Integer wishOfClaimant;

    @Column(name = "wish_rsp")
    private Integer wishOfRespondent;

    private Integer seats;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "list_clm_at")
    private Instant listOfClaimantAt;

    @Column(name = "list_rsp_at")
    private Instant listOfRespondentAt;

    @Column(name = "names_clm")
    private String namesOfClaimant = "";

    @Column(name = "names_rsp")
    private String namesOfRespondent = "";

    @Column(name = "asked_clm_at")
    private Instant askedByClaimantAt;

    @Column(name = "asked_rsp_at")
    private Instant askedByRespondentAt;

    @Column(name = "referred_at")
    private Instant referredAt;

    private boolean vice;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "nominated_way")
    private PanelWay nominatedWay;

    @Column(name = "composed_at")
    private Instant composedAt;

    @Column(name = "vacant_seat")
    private Integer vacantSeat;

    protected Panel() {}

    Panel(Long caseId, Instant openedAt, String seed, String seedHash) {
        this.caseId = caseId;
        this.openedAt = openedAt;
        this.seed = seed;
        this.seedHash = seedHash;
    }

    void wish(Side side, int number) {
        if (side == Side.CLM) {
            wishOfClaimant = number;
        } else {
            wishOfRespondent = number;
        }
    }

    /** Whether both parties have asked for the same number of judges. */
    boolean wishesAgree() {
        return wishOfClaimant != null && wishOfClaimant.equals(wishOfRespondent);
    }

    boolean agreedOnFive() {
        return wishesAgree() && wishOfClaimant == 5;
    }

    void settleSeats(int number) {
        if (seats == null) {
            seats = number;
        }
    }

    void proposed(Instant at) {
        proposedAt = at;
    }

    void listed(Side side, Instant at) {
        if (side == Side.CLM) {
            listOfClaimantAt = at;
        } else {
            listOfRespondentAt = at;
        }
    }

    void names(Side side, List<String> persons) {
        String joined = String.join(",", new TreeSet<>(persons));
        if (side == Side.CLM) {
            namesOfClaimant = joined;
        } else {
            namesOfRespondent = joined;
        }
    }

    boolean namesAgree() {
        return !namesOfClaimant.isEmpty() && namesOfClaimant.equals(namesOfRespondent);
    }

    void ask(Side side, Instant at) {
        if (side == Side.CLM) {
            askedByClaimantAt = askedByClaimantAt == null ? at : askedByClaimantAt;
        } else {
            askedByRespondentAt = askedByRespondentAt == null ? at : askedByRespondentAt;
        }
    }

    void refer(Instant at) {
        referredAt = at;
    }

    void passToVicePresident() {
        vice = true;
    }

    void nominated(PanelWay way, Instant at) {
        nominatedWay = way;
        nominatedAt = at;
    }

    /** One seat is filled anew: names, lists and the lot begin again for it. */
    void reopen(int seat, Instant at, String newSeed, String newHash) {
        vacantSeat = seat;
        openedAt = at;
        seal(newSeed, newHash);
        proposedAt = null;
        listOfClaimantAt = null;
        listOfRespondentAt = null;
        namesOfClaimant = "";
        namesOfRespondent = "";
        askedByClaimantAt = null;
        askedByRespondentAt = null;
        referredAt = null;
        vice = false;
        nominatedAt = null;
        nominatedWay = null;
    }

    void filled() {
        vacantSeat = null;
    }

    /** Whether the case stands where judges are named: before composition, or while one seat is being filled. */
    void requireOpen(CaseFile file) {
        if (vacantSeat == null) {
            file.requireState(CaseState.PANEL_ESTABLISHED);
        } else if (!file.place().isBeforeIssue()) {
            throw new NotSitting();
        }
    }

    /** The same for a disclosure, a duty that no stay stops (X6). */
    void requireDisclosing(CaseFile file) {
        if (vacantSeat != null || file.place() != CaseState.PANEL_ESTABLISHED) {
            requireOpen(file);
        }
    }

    /** Another seed, of which the hash is public, is to decide the next draw. */
    void seal(String newSeed, String newHash) {
        seed = newSeed;
        seedHash = newHash;
        seedOpened = false;
    }

    void openSeed() {
        seedOpened = true;
    }

    void composed(Instant at) {
        composedAt = at;
    }

    public Long caseId() {
        return caseId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The seed itself is nobody's to read before it is opened. */
    public String seed() {
        return seedOpened ? seed : null;
    }

    String sealedSeed() {
        return seed;
    }

    public String seedHash() {
        return seedHash;
    }

    public Integer wishOf(Side side) {
        return side == Side.CLM ? wishOfClaimant : wishOfRespondent;
    }

    public Integer seats() {
        return seats;
    }

    /** The seat that is being filled anew, or null. */
    public Integer vacantSeat() {
        return vacantSeat;
    }

    public int seatsToFill() {
        return vacantSeat == null ? seats : 1;
    }

    /** S09: two names a seat, six for three seats and ten for five. */
    public int namesToPropose() {
        return 2 * seatsToFill();
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant listAt(Side side) {
        return side == Side.CLM ? listOfClaimantAt : listOfRespondentAt;
    }

    public boolean listsOpen() {
        return listOfClaimantAt != null && listOfRespondentAt != null;
    }

    public List<String> namesOf(Side side) {
        return CouncilRecord.codes(side == Side.CLM ? namesOfClaimant : namesOfRespondent);
    }

    public Instant askedAt(Side side) {
        return side == Side.CLM ? askedByClaimantAt : askedByRespondentAt;
    }

    public Instant referredAt() {
        return referredAt;
    }

    public boolean vice() {
        return vice;
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }

    public PanelWay nominatedWay() {
        return nominatedWay;
    }

    public Instant composedAt() {
        return composedAt;
    }
}
