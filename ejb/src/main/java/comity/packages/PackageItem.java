package comity.packages;

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

/** One thing that a package ties to others. */
@Entity
@Table(name = "package_item")
public class PackageItem {

    /** How an item stands. */
    public enum Status {
        WAITING,
        OPEN,
        BREACHED,
        VERIFIED
    }

    /** What a breach has opened. */
    public enum Remedy {
        RESUMED,
        NCMP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_item_seq")
    @SequenceGenerator(name = "package_item_seq", sequenceName = "package_item_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "package_id")
    private Long packageId;

    private int no;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String words;
    private String giver;
    private String taker;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "waits_for")
    private String waitsFor;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "claim_no")
    private Integer claim;

    private String letter;

    @Enumerated(EnumType.STRING)
    private Status status = Status.WAITING;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_how")
    private String how;

    @Column(name = "breached_at")
    private Instant breachedAt;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    protected PackageItem() {}

    PackageItem(Long packageId, int no, ProposePackage.Item item, Long caseId) {
        this.packageId = packageId;
        this.no = no;
        this.kind = item.kind();
        this.words = item.words().strip();
        this.giver = item.giver();
        this.taker = item.taker();
        this.dueOn = item.dueOn();
        this.waitsFor = item.waitsFor().stream()
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        this.caseId = caseId;
        this.claim = caseId == null ? null : item.claim();
    }

    void open(Instant at, Instant due) {
        status = Status.OPEN;
        openedAt = at;
        dueAt = due;
    }

    void verify(String by, String words, Instant at) {
        status = Status.VERIFIED;
        verifiedBy = by;
        how = words;
        verifiedAt = at;
    }

    void breach(Instant at, Remedy opened) {
        status = Status.BREACHED;
        breachedAt = at;
        remedy = opened;
    }

    void letter(String number) {
        letter = number;
    }

    public boolean isVerified() {
        return status == Status.VERIFIED;
    }

    /** Whether it may be verified now, in time or late. */
    public boolean isDue() {
        return status == Status.OPEN || status == Status.BREACHED;
    }

    public Long id() {
        return id;
    }

    public Long packageId() {
        return packageId;
    }

    public int no() {
        return no;
    }

    public ItemKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public String giver() {
        return giver;
    }

    public String taker() {
        return taker;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<Integer> waitsFor() {
        return waitsFor.isEmpty()
                ? List.of()
                : Arrays.stream(waitsFor.split(",")).map(Integer::valueOf).toList();
    }

    public Long caseId() {
        return caseId;
    }

    public Integer claim() {
        return claim;
    }

    public String letter() {
        return letter;
    }

    public Status status() {
        return status;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    public String verifiedBy() {
        return verifiedBy;
    }

    public String how() {
        return how;
    }

    public Instant breachedAt() {
        return breachedAt;
    }

    public Remedy remedy() {
        return remedy;
    }
}
