package comity.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a filer says of an exhibit: what it is, where it comes from, what it holds (S15). */
@Embeddable
public class ExhibitOrigin {

    @Enumerated(EnumType.STRING)
    private ExhibitKind kind;

    private String title;

    @Column(name = "made_on")
    private LocalDate madeOn;

    private String source;
    private String custody;
    private String language;

    @Column(name = "personal_data")
    private boolean personalData;

    @Column(name = "military_detail")
    private boolean militaryDetail;

    @Column(name = "source_at_risk")
    private boolean sourceAtRisk;

    @Column(name = "good_cause")
    private String goodCause;

    protected ExhibitOrigin() {}

    ExhibitOrigin(FileExhibit words) {
        this.kind = words.kind();
        this.title = words.title();
        this.madeOn = words.madeOn();
        this.source = words.source();
        this.custody = words.custody();
        this.language = words.language();
        this.personalData = words.personalData();
        this.militaryDetail = words.militaryDetail();
        this.sourceAtRisk = words.sourceAtRisk();
        this.goodCause = words.goodCause();
    }

    public ExhibitKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public String source() {
        return source;
    }

    public String custody() {
        return custody;
    }

    public String language() {
        return language;
    }

    public boolean personalData() {
        return personalData;
    }

    public boolean militaryDetail() {
        return militaryDetail;
    }

    public boolean sourceAtRisk() {
        return sourceAtRisk;
    }

    public String goodCause() {
        return goodCause;
    }
}
