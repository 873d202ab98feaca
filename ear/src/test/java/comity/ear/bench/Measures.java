package comity.ear.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** What a ranking is worth for one query, by trec_eval's definitions, and the mean of many with its interval. */
record Measures(double ap, double rr, double p10, double recall) {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int SAMPLES = 10_000;

    /** Of the ranked names; {@code map}, {@code recip_rank}, {@code P_10}, {@code recall_100}. */
    static Measures of(List<String> ranked, Set<String> relevant) {
        double sum = 0;
        double first = 0;
        int found = 0;
        int inTen = 0;
        int inHundred = 0;
        for (int rank = 1; rank <= ranked.size(); rank++) {
            if (relevant.contains(ranked.get(rank - 1))) {
                found++;
                sum += (double) found / rank;
                first = first == 0 ? 1.0 / rank : first;
                inTen += rank <= TEN ? 1 : 0;
                inHundred += rank <= HUNDRED ? 1 : 0;
            }
        }
        return new Measures(sum / relevant.size(), first, (double) inTen / TEN, (double) inHundred / relevant.size());
    }

    /** A mean with the 95 % interval of a percentile bootstrap over the queries. */
    record Mean(double value, double low, double high) {

        static Mean of(double[] values) {
            Random chance = new Random(20171);
            double[] means = new double[SAMPLES];
            for (int i = 0; i < SAMPLES; i++) {
                double sum = 0;
                for (int j = 0; j < values.length; j++) {
                    sum += values[chance.nextInt(values.length)];
                }
                means[i] = sum / values.length;
            }
            java.util.Arrays.sort(means);
            return new Mean(
                    java.util.Arrays.stream(values).average().orElse(0),
                    means[(int) (SAMPLES * 0.025)],
                    means[(int) (SAMPLES * 0.975)]);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", value, low, high);
        }
    }

    static Mean map(List<Measures> all) {
        return Mean.of(all.stream().mapToDouble(Measures::ap).toArray());
    }

    static Mean mrr(List<Measures> all) {
        return Mean.of(all.stream().mapToDouble(Measures::rr).toArray());
    }

    static Mean precision(List<Measures> all) {
        return Mean.of(all.stream().mapToDouble(Measures::p10).toArray());
    }

    static Mean recall(List<Measures> all) {
        return Mean.of(all.stream().mapToDouble(Measures::recall).toArray());
    }
}
