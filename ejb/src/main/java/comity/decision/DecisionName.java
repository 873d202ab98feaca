package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The names a decision is known by (section 11). */
@Embeddable
public class DecisionName {

    @Enumerated(EnumType.STRING)
    private DecisionType type;

    private int year;

    @Column(name = "running_number")
    private int number;

    private String citation;
    private String slug;
    private String ecli;

    @Column(name = "akn_uri")
    private String aknUri;

    protected DecisionName() {}

    DecisionName(NeutralCitation citation, LocalDate dateOfDecision) {
        this.type = citation.type();
        this.year = citation.year();
        this.number = citation.number();
        this.citation = citation.toString();
        this.slug = citation.slug();
        this.ecli = citation.ecli();
        this.aknUri = citation.aknUri(dateOfDecision);
    }

    public DecisionType type() {
        return type;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    public String citation() {
        return citation;
    }

    public String slug() {
        return slug;
    }

    public String ecli() {
        return ecli;
    }

    public String aknUri() {
        return aknUri;
    }
}
