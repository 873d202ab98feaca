package comity.reclassification;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import comity.document.Documents;
import comity.document.PaperReclassified;
import comity.evidence.ExhibitClasses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Gives a paper its new class, on the docket and wherever its class is kept. */
@ApplicationScoped
public class PaperClasses {

    private static final int HASH_SHOWN = 12;

    @Inject
    Documents documents;

    @Inject
    ExhibitClasses exhibits;

    @Inject
    Docket docket;

    @Inject
    Event<PaperReclassified> changed;

    /** From this moment on the paper is read within its new class, and nobody outside it. */
    void set(CaseFile file, Reclassification row, AccessClass readers, Actor by, Side side) {
        Document paper = documents.find(row.documentId());
        AccessClass former = paper.accessClass();
        if (former == readers) {
            return;
        }
        paper.reclassify(readers);
        exhibits.follow(file, paper);
        changed.fire(new PaperReclassified(paper.id()));
        boolean registered = file.registeredAt() != null;
        NewEntry line = exhibits.numberOf(paper.id()).isPresent()
                ? NewEntry.of("exhibit.reclassified")
                : NewEntry.of("document.reclassified");
        docket.record(
                file,
                line.stage(registered ? ReclassificationGuard.STAGE : "S02")
                        .in(registered ? Register.DOCKET : Register.FILING)
                        .by(by, side)
                        .access(readers)
                        .document(paper)
                        .args(row.label(), former.name(), readers.name()));
    }

    /** An exhibit of the claim form has its number before it is registered as one. */
    static boolean isIndexed(Document paper) {
        return "exhibit".equals(paper.type()) && paper.number() != null;
    }

    /** By what everybody knows a paper: the number of the exhibit, or the line of the register that brought it. */
    String label(CaseFile file, Document paper) {
        return labels(file).of(paper);
    }

    /** As {@link #label}, for all papers of a case at once. */
    Labels labels(CaseFile file) {
        Map<Long, String> lines = new HashMap<>();
        Stream.of(Register.DOCKET, Register.FILING)
                .flatMap(register -> docket.lines(file.id(), register).stream())
                .forEach(entry ->
                        entry.documentIds().forEach(id -> lines.putIfAbsent(id, entry.register() + "/" + entry.seq())));
        return new Labels(exhibits.numbersOf(file.id()), lines);
    }

    /** Names of papers that tell nothing of what they say. */
    record Labels(Map<Long, String> exhibits, Map<Long, String> lines) {

        boolean isExhibit(Document paper) {
            return exhibits.containsKey(paper.id()) || isIndexed(paper);
        }

        String of(Document paper) {
            String number = exhibits.getOrDefault(paper.id(), isIndexed(paper) ? paper.number() : null);
            return number != null
                    ? number
                    : lines.getOrDefault(paper.id(), paper.sha256().substring(0, HASH_SHOWN));
        }
    }
}
