package comity.editing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a holding makes of one provision. */
@Embeddable
public class Interpretation {

    private String provision;

    @Enumerated(EnumType.STRING)
    private InterpretationRule rule;

    @Enumerated(EnumType.STRING)
    private InterpretationEffect effect;

    protected Interpretation() {}

    Interpretation(WriteHolding.Reading reading) {
        this.provision = reading.provision();
        this.rule = reading.rule();
        this.effect = reading.effect();
    }

    public String provision() {
        return provision;
    }

    /** Null where the decision does not say. */
    public InterpretationRule rule() {
        return rule;
    }

    public InterpretationEffect effect() {
        return effect;
    }
}
