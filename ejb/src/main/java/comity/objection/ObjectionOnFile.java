package comity.objection;

import comity.common.Refusal;

/** The respondent has objected already; an objection names all its grounds at once. */
public final class ObjectionOnFile extends Refusal {

    public ObjectionOnFile() {
        super(Kind.CONFLICT, "S11");
    }
}
