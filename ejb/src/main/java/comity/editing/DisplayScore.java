package comity.editing;

/** The display score of section 11, 0 to 120. It orders, and says nothing about who is right. */
final class DisplayScore {

    private static final int MOST = 120;
    private static final int PER_WEIGHT = 20;
    private static final int STEP = 5;

    private DisplayScore() {}

    static int of(int weight, boolean unanimous, long positive, long negative) {
        double score = PER_WEIGHT * weight
                + (unanimous ? STEP : 0)
                + 2 * Math.log(1.0 + positive) / Math.log(2)
                - STEP * (double) negative;
        return (int) Math.round(Math.max(0, Math.min(MOST, score)));
    }
}
