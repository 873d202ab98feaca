package comity.measures;

import comity.access.Side;
import comity.decision.IssuedDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;

/** The decision on a request: what it orders, whom it binds, in which period of reports it stands, how it ended. */
@Embeddable
public class InterimOrder {

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_by")
    private String by;

    private String ruling;
    private String ordered;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    private String slug;
    private String citation;

    @Column(name = "order_services")
    private String services;

    private int period;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_why")
    private String liftedWhy;

    @Column(name = "lifted_slug")
    private String liftedSlug;

    protected InterimOrder() {}

    InterimOrder(OrderMeasures words, String by, Instant at) {
        this.at = at;
        this.by = by;
        this.ruling = words.reasons();
        this.ordered = String.join("\n", words.measures());
        this.bound = words.bound();
    }

    void published(IssuedDecision issued) {
        slug = issued.slug();
        citation = issued.citation();
    }

    void servedBy(String column) {
        services = column;
    }

    void nextPeriod() {
        period++;
    }

    void lifted(String why, Instant when) {
        liftedWhy = why;
        liftedAt = when;
    }

    void liftedBy(IssuedDecision issued) {
        liftedSlug = issued.slug();
    }

    boolean binds(Side side) {
        return bound != null && bound.sides().contains(side);
    }

    List<Addressed> services() {
        return Addressed.read(services);
    }

    public List<String> measures() {
        return ordered == null || ordered.isEmpty()
                ? List.of()
                : ordered.lines().toList();
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String ruling() {
        return ruling;
    }

    public Bound bound() {
        return bound;
    }

    public String slug() {
        return slug;
    }

    public String citation() {
        return citation;
    }

    /** Number of the reporting period that runs, 0 until the order is served. */
    public int period() {
        return period;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    public String liftedWhy() {
        return liftedWhy;
    }

    public String liftedSlug() {
        return liftedSlug;
    }
}
