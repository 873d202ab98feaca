package comity.precedent;

import java.util.Locale;
import java.util.Optional;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * How the copies are called on an OpenSearch server: two indexes, and two names of which each stands for one of them. The
 * one that is read is moved in one step, when the other copy takes its place.
 */
public class OpenSearchLayout implements IndexLayoutStrategy {

    private static final String READ = "-read";

    /** With what all names begin, so that a server may be shared: {@code COMITY_SEARCH_PREFIX}. */
    private final String prefix = Optional.ofNullable(System.getenv("COMITY_SEARCH_PREFIX"))
            .orElse(System.getProperty("comity.search.prefix", "comity-"));

    /** The names of one kind of document. */
    record Names(String base) {

        static Names ofRead(String alias) {
            return new Names(alias.substring(0, alias.length() - READ.length()));
        }

        String index(IndexCopy copy) {
            return base + "-" + copy.name().toLowerCase(Locale.ROOT);
        }

        String written() {
            return base + "-write";
        }

        String read() {
            return base + READ;
        }
    }

    @Override
    public String createInitialElasticsearchIndexName(String name) {
        return new Names(prefix + name).index(IndexCopy.A);
    }

    @Override
    public String createWriteAlias(String name) {
        return new Names(prefix + name).written();
    }

    @Override
    public String createReadAlias(String name) {
        return new Names(prefix + name).read();
    }
}
