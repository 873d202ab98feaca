package comity.challenge;

import comity.common.Refusal;

/** The decision belongs to the other office: President or Vice-President. */
public final class OtherOfficeDecides extends Refusal {

    public OtherOfficeDecides() {
        super(Kind.FORBIDDEN, "TL-20b");
    }
}
