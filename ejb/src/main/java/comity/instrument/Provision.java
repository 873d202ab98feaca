package comity.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An article, principle or paragraph that a claim may invoke (section 8.2). */
@Entity
@Table(name = "provision")
public class Provision {

    @Id
    private String id;

    @Column(name = "instrument_id")
    private String instrument;

    private String article;
    private String paraphrase;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private boolean invocable;

    protected Provision() {}

    public Provision(
            String id,
            String instrument,
            String article,
            String paraphrase,
            Verification verification,
            Period validity,
            boolean invocable) {
        this.id = id;
        this.instrument = instrument;
        this.article = article;
        this.paraphrase = paraphrase;
        this.verification = verification;
        this.from = validity.from();
        this.to = validity.to();
        this.invocable = invocable;
    }

    void describe(ProvisionRow row) {
        article = row.article();
        paraphrase = row.paraphrase();
        verification = row.verification();
        from = row.from();
        to = row.to();
        invocable = row.invocable();
    }

    public String id() {
        return id;
    }

    public String instrument() {
        return instrument;
    }

    public String article() {
        return article;
    }

    public String paraphrase() {
        return paraphrase;
    }

    public Verification verification() {
        return verification;
    }

    public Period validity() {
        return new Period(from, to);
    }

    public boolean invocable() {
        return invocable;
    }
}
