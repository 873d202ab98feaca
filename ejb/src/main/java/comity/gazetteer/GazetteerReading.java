package comity.gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The gazetteer for those who fill in a form. */
@ApplicationScoped
@Transactional
public class GazetteerReading {

    @Inject
    Gazetteer gazetteer;

    /** All places in order of name. */
    public List<PlaceRow> places() {
        return gazetteer.all().stream().map(PlaceRow::of).toList();
    }
}
