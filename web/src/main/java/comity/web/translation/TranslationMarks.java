package comity.web.translation;

import comity.common.Actor;
import comity.translation.TranslationReading;
import comity.translation.TranslationRow;
import comity.web.access.CurrentActor;
import comity.web.common.Dates;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of translations beside the originals, each case asked once for a page. */
@Named
@RequestScoped
public class TranslationMarks {

    @Inject
    TranslationReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    private final Map<Long, Map<Long, List<TranslationRow>>> cases = new HashMap<>();
    private final Map<Long, List<TranslationRow>> papers = new HashMap<>();

    /** Beside one paper in a list of a case. */
    public List<TranslationRow> of(Long caseId, Long documentId) {
        return caseId == null ? List.of() : ofCase(caseId).getOrDefault(documentId, List.of());
    }

    /** What the Registry still owes in a case. */
    public List<TranslationRow> owed(Long caseId) {
        return ofCase(caseId).values().stream()
                .flatMap(List::stream)
                .filter(TranslationRow::open)
                .toList();
    }

    private Map<Long, List<TranslationRow>> ofCase(Long caseId) {
        return cases.computeIfAbsent(
                caseId,
                id -> reading.besides(id, who()).stream().collect(Collectors.groupingBy(TranslationRow::documentId)));
    }

    /** On the page of one paper. */
    public List<TranslationRow> ofPaper(Long documentId) {
        return papers.computeIfAbsent(documentId, id -> reading.beside(id, who()));
    }

    /** Owed, in hand since when, on file by whom: in words. */
    public String words(TranslationRow row) {
        return switch (row.status()) {
            case OWED -> texts.get("translation.status.OWED");
            case IN_HAND -> texts.of("translation.inHand", dates.date(row.takenAt()));
            case DONE -> texts.of("translation.done." + row.origin(), dates.date(row.filedAt()));
            case MOOT -> texts.get("translation.status.MOOT");
        };
    }

    public String mark(TranslationRow row) {
        return switch (row.status()) {
            case OWED -> "todo";
            case IN_HAND -> "run";
            case DONE -> "done";
            case MOOT -> "held";
        };
    }

    private Actor who() {
        return actor.actor();
    }
}
