package comity.hearing;

import comity.access.Side;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who appeared at the hearing. */
@Embeddable
public class Participant {

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;
    private String capacity;

    protected Participant() {}

    Participant(Side side, String person, String capacity) {
        this.side = side;
        this.person = person;
        this.capacity = capacity;
    }

    public Side side() {
        return side;
    }

    public String person() {
        return person;
    }

    public String capacity() {
        return capacity;
    }
}
