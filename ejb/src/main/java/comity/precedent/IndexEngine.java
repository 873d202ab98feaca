package comity.precedent;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the engine of the index must do beside the searches that Hibernate Search asks in its name: keep two copies of
 * the index apart, and read words and numbers past the search. All of it fails with a SearchException while the engine
 * is away.
 */
interface IndexEngine {

    /** Makes both copies where they are missing. */
    void make();

    /** What is written from now on goes into this copy. Only who holds the index's row writes. */
    void aim(IndexCopy copy);

    /** Searches are answered by this copy from now on, with all that was written into it. */
    void serve(IndexCopy copy);

    /** How many entries a copy has. */
    long size(IndexCopy copy);

    /** Throws all of a copy away. */
    void empty(IndexCopy copy);

    IndexContent content(IndexCopy copy);

    /** Counts what is found, and the values of each of these facets in it: so many of each, the most frequent. */
    FoundCounts counts(IndexCopy copy, IndexCondition condition, List<String> facets, int most);

    /** Words of the public texts that differ from this one in a letter or two, the most alike first. */
    List<String> near(IndexCopy copy, String word, int most);

    /** For each entry the best paragraphs in which any of the words stand, with these marked. */
    Map<Long, FoundPlaces> places(IndexCopy copy, List<PrecedentEntry> page, String positive, int most);

    /** For each text the most alike entries that are not among those left out. */
    List<List<Alike>> alike(IndexCopy copy, List<String> texts, String language, Set<Long> without, int most);
}
