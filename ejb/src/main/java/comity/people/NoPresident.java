package comity.people;

import comity.common.Refusal;

/** The office of President is vacant: nobody is absent, the Vice-President acts anyway. */
public final class NoPresident extends Refusal {
    NoPresident() {
        super(Kind.CONFLICT, "1");
    }
}
