package comity.reclassification;

import comity.access.Side;

/**
 * What the reader can do about requests for other classes in one case.
 *
 * @param side the side for which he acts, or null
 * @param decides whether the ruling is his
 */
record Hand(Side side, boolean decides) {

    boolean isEmpty() {
        return side == null;
    }

    boolean mayObject(Reclassification row) {
        return side != null && row.mayBeObjectedBy(side);
    }

    boolean mayAnswer(Reclassification row) {
        return row.status() == Reclassification.Status.OBJECTED
                && side != null
                && side.isParty()
                && side == row.answering();
    }

    boolean mayRule(Reclassification row) {
        return row.status() == Reclassification.Status.DECIDING && decides;
    }
}
