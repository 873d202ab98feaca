package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The engine that the configuration names: Lucene in a folder of its own, or an OpenSearch server. */
@ApplicationScoped
public class IndexEngines {

    private static final String FOLDER = "hibernate.search.backend.directory.root";

    @PersistenceContext
    private EntityManager entityManager;

    private final LuceneCounts counts = new LuceneCounts();

    protected IndexEngines() {}

    IndexEngines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    IndexEngine engine() {
        SearchMapping mapping = Search.mapping(entityManager.getEntityManagerFactory());
        SearchSession session = Search.session(entityManager);
        return mapping.backend() instanceof ElasticsearchBackend opensearch
                ? new OpenSearchEngine(session, mapping, opensearch)
                : new LuceneEngine(session, mapping, counts, folder());
    }

    private Path folder() {
        return Path.of(
                (String) entityManager.getEntityManagerFactory().getProperties().get(FOLDER));
    }
}
