package comity.evidence;

import comity.access.AccessClass;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** X10: an exhibit takes the class that its paper was given, and owes a summary while that class is closed (TL-39). */
@ApplicationScoped
@Transactional
public class ExhibitClasses {

    @Inject
    Exhibits exhibits;

    @Inject
    ExhibitFiling filing;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    EvidenceNews news;

    @Inject
    Clock clock;

    /** Whether a class is read by named persons only, so that the others are served a summary. */
    public static boolean isClosed(AccessClass readers) {
        return readers == AccessClass.RES || readers == AccessClass.XPT;
    }

    /** The number of the exhibit that this paper is; nothing where it is none. */
    public Optional<String> numberOf(Long documentId) {
        return exhibits.ofDocument(documentId).map(Exhibit::number);
    }

    /** The numbers of all exhibits of a case, by their papers. */
    public Map<Long, String> numbersOf(Long caseId) {
        return exhibits.ofCase(caseId).stream()
                .filter(exhibit -> exhibit.documentId() != null)
                .collect(Collectors.toMap(Exhibit::documentId, Exhibit::number, (first, second) -> first));
    }

    /** The caller has locked the case row and given the paper its class. */
    public void follow(CaseFile file, Document paper) {
        exhibits.ofDocument(paper.id()).ifPresent(exhibit -> {
            exhibit.classified(paper.accessClass(), isClosed(paper.accessClass()));
            if (exhibit.state() == ExhibitState.EXCLUDED) {
                return;
            }
            if (exhibit.owesSummary()) {
                keeper.start(
                        file.id(),
                        ExhibitFiling.SUMMARY,
                        exhibit.id().toString(),
                        clock.instant(),
                        ExhibitFiling.obligor(exhibit.side()));
            } else {
                owesNoMore(file, exhibit, paper);
            }
        });
    }

    /** Lowered before the summary came: the exhibit itself is served, if it was not. */
    private void owesNoMore(CaseFile file, Exhibit exhibit, Document paper) {
        boolean awaited = keeper.find(
                        file.id(), ExhibitFiling.SUMMARY, exhibit.id().toString())
                .filter(Deadline::isRunning)
                .isPresent();
        if (awaited) {
            keeper.cancel(file.id(), ExhibitFiling.SUMMARY, exhibit.id().toString());
            if (exhibit.servedAt() == null && exhibit.serviceId() == null) {
                filing.serve(file, exhibit, paper);
            }
            news.toProcess(new SummaryFiled(file.id(), exhibit.id()));
        }
    }
}
