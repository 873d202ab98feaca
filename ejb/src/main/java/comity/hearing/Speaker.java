package comity.hearing;

import comity.access.Side;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A line of the list of speakers. */
@Embeddable
public class Speaker {

    @Enumerated(EnumType.STRING)
    private Side side;

    private String speaker;
    private int minutes;

    protected Speaker() {}

    Speaker(Side side, String speaker, int minutes) {
        this.side = side;
        this.speaker = speaker;
        this.minutes = minutes;
    }

    public Side side() {
        return side;
    }

    public String speaker() {
        return speaker;
    }

    public int minutes() {
        return minutes;
    }
}
