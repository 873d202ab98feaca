package comity.precedent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One label of an entry. */
@Embeddable
public class PrecedentLabel {

    @Enumerated(EnumType.STRING)
    private LabelKind kind;

    private String value;

    protected PrecedentLabel() {}

    PrecedentLabel(LabelKind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    public LabelKind kind() {
        return kind;
    }

    public String value() {
        return value;
    }
}
