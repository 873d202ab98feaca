package comity.gazetteer;

import comity.party.ReferenceFile;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Fills an empty gazetteer from {@code gazetteer.csv}; one that has any place is left as it is. A house with Signatories of
 * its own and no list of places does not take places of States that it does not know.
 */
@ApplicationScoped
@Transactional
public class GazetteerLoading {

    @Inject
    Gazetteer gazetteer;

    @Inject
    Signatories signatories;

    public void loadIfEmpty() {
        if (gazetteer.isEmpty()) {
            ReferenceFile.rows("gazetteer.csv").stream()
                    .map(GazetteerLoading::place)
                    .filter(place -> place.hostState() == null
                            || signatories.find(place.hostState()).isPresent())
                    .forEach(gazetteer::add);
        }
    }

    private static GazetteerPlace place(Map<String, String> row) {
        return new GazetteerPlace(
                row.get("id"),
                row.get("name"),
                row.get("coordinates"),
                known(row.get("host")),
                Boolean.parseBoolean(row.get("disputed")),
                known(row.get("control")));
    }

    private static String known(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
