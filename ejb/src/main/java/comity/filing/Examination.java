package comity.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;

/** The registry's examination of a claim: the checklist of the present round and where the intake stands (S02). */
@Entity
@Table(name = "examination")
public class Examination {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Version
    private int version;

    private int round;

    @Enumerated(EnumType.STRING)
    private ExaminationStage stage;

    private String points;

    @Column(name = "clerk_id")
    private String clerkId;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    private String ground;
    private String reasons;

    @Column(name = "settled_by")
    private String settledBy;

    /** The President has let the claim through to the Registrar. */
    private boolean cleared;

    @Column(name = "duplicate_of")
    private String duplicateOf;

    @Column(name = "reserved")
    private boolean reservationMatch;

    /** Number of the forms for which receipt and print were made. */
    @OptimisticLock(excluded = true)
    private int papers;

    protected Examination() {}

    Examination(Long caseId) {
        this.caseId = caseId;
    }

    /** A new form has come in: the checklist begins anew, prefilled by the screening. */
    void begin(List<Point> prefilled, String duplicate, boolean reservation) {
        round++;
        stage = ExaminationStage.EXAMINE;
        points = FormJson.write(prefilled);
        duplicateOf = duplicate;
        reservationMatch = reservation;
        savedBy = null;
        savedAt = null;
    }

    void save(List<Point> found, String by, Instant at) {
        requireStage(ExaminationStage.EXAMINE);
        points = FormJson.write(found);
        savedBy = by;
        savedAt = at;
        if (clerkId == null) {
            clerkId = by;
        }
    }

    /** Moves on from one of the named stages, or refuses. */
    void moveTo(ExaminationStage next, ExaminationStage... from) {
        requireStage(from);
        stage = next;
    }

    void requireStage(ExaminationStage... open) {
        if (Arrays.stream(open).noneMatch(candidate -> candidate == stage)) {
            throw new ExaminationSettled(stage);
        }
    }

    void settle(String why, String text, String by) {
        ground = why;
        reasons = text;
        settledBy = by;
    }

    void clear() {
        cleared = true;
    }

    void printed(int forms) {
        papers = forms;
    }

    public List<Point> points() {
        return FormJson.read(points, new TypeReference<List<Point>>() {});
    }

    public List<Point> deficient() {
        return points().stream()
                .filter(point -> point.verdict() == Verdict.DEFICIENT)
                .toList();
    }

    public Long caseId() {
        return caseId;
    }

    public int version() {
        return version;
    }

    public int round() {
        return round;
    }

    public ExaminationStage stage() {
        return stage;
    }

    public String clerkId() {
        return clerkId;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String ground() {
        return ground;
    }

    public String reasons() {
        return reasons;
    }

    public String settledBy() {
        return settledBy;
    }

    public boolean cleared() {
        return cleared;
    }

    public String duplicateOf() {
        return duplicateOf;
    }

    public boolean reservationMatch() {
        return reservationMatch;
    }

    int papers() {
        return papers;
    }
}
