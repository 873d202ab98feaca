package comity.deliberation;

import comity.document.Marked;
import comity.evidence.Exhibit;
import comity.evidence.Exhibits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The exhibits that a draft may name, and those that it names although there are none. */
@ApplicationScoped
public class NamedExhibits {

    @Inject
    Exhibits exhibits;

    /** Numbers of the record, in the order of filing. */
    List<String> of(Long caseId) {
        return exhibits.ofCase(caseId).stream().map(Exhibit::number).toList();
    }

    /** Numbers that the draft names and the record does not have. */
    List<String> unknown(Long caseId, DraftVersion draft) {
        List<String> known = of(caseId);
        return Stream.of(draft.descriptiveText(), draft.reasonsText())
                .flatMap(text -> text.lines().stream())
                .flatMap(line -> Marked.of(line.text()).exhibits().stream())
                .distinct()
                .filter(number -> !known.contains(number))
                .toList();
    }
}
