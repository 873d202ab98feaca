package comity.ear.bench;

import java.util.List;
import java.util.Map;

/** Case page, queue and docket list of a house with few cases, and of the same house with many. */
final class Lists {

    private final Population population;
    private final Reading reading;
    private List<Long> played;
    private Map<String, Double> figures;

    Lists(Site site) {
        this.population = new Population(site);
        this.reading = new Reading(site);
    }

    Lists few(long cases) throws Exception {
        played = population.play();
        population.growTo(cases, played);
        // A first round is thrown away: the server compiles what it runs for minutes, and the floor must not pay for
        // it.
        reading.measure();
        figures = reading.measure();
        return this;
    }

    /** Milliseconds of each place with few cases. */
    Map<String, Double> figures() {
        return figures;
    }

    /** Milliseconds of each place with many cases. */
    Map<String, Double> many(long cases) throws Exception {
        population.growTo(cases, played);
        return reading.measure();
    }
}
