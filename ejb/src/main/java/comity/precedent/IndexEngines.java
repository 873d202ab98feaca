package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.engine.backend.Backend;
import org.hibernate.search.mapper.orm.Search;

/** The engine that the configuration names: Lucene in a folder of its own, or an OpenSearch server. */
@ApplicationScoped
public class IndexEngines {

    @PersistenceContext
    private EntityManager entityManager;

    protected IndexEngines() {}

    IndexEngines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    IndexEngine engine() {
        Backend backend =
                Search.mapping(entityManager.getEntityManagerFactory()).backend();
        return backend instanceof ElasticsearchBackend opensearch
                ? new OpenSearchEngine(entityManager, opensearch)
                : new LuceneEngine(entityManager);
    }
}
