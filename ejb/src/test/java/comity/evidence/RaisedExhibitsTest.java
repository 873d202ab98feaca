package comity.evidence;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;

import comity.access.AccessClass;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.document.Document;
import comity.document.Documents;
import comity.serving.Receiving;
import comity.serving.Served;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X10 and TL-39: an exhibit whose class is raised owes its summary from then on, however far it has come. */
class RaisedExhibitsTest {

    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private CaseFile file;
    private Exhibit exhibit;

    @BeforeEach
    void an_exhibit_is_admitted() {
        court.listen(event -> {
            if (event instanceof Served served && "exhibit".equals(served.kind())) {
                filing().served(served.caseId(), served.serviceId(), served.servedAt());
            }
        });
        file = court.file(CaseState.WRITTEN);
        FileExhibit words = new FileExhibit(
                file.id(),
                court.pdf(CLAIMANT, 1),
                null,
                ExhibitKind.MAP,
                "Map of the crossing",
                LocalDate.of(2027, 2, 2),
                "Records of the border guard",
                "Kept in its archive until filed",
                "en",
                null,
                false,
                false,
                false,
                null);
        exhibit = court.get(Exhibits.class).find(filing().file(words, CLAIMANT).id());
        court.get(Receiving.class).acknowledge(file.id(), exhibit.serviceId(), RESPONDENT);
        court.at(limit("TL-37").dueAt());
        court.get(ExhibitLimits.class).silenceAdmits(file.id(), exhibit.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private ExhibitFiling filing() {
        return court.get(ExhibitFiling.class);
    }

    private Deadline limit(String code) {
        return court.get(DeadlineKeeper.class)
                .find(file.id(), code, exhibit.id().toString())
                .orElseThrow();
    }

    private void classed(AccessClass readers) {
        Document paper = court.get(Documents.class).find(exhibit.documentId());
        paper.reclassify(readers);
        court.get(ExhibitClasses.class).follow(file, paper);
    }

    @Test
    void tl_39_without_a_summary_an_admitted_exhibit_leaves_the_record_at_the_end_and_not_a_second_before() {
        classed(AccessClass.RES);
        SummaryEnds ends = court.get(SummaryEnds.class);
        Instant end = limit("TL-39").dueAt();
        assertThat(ends.nextDue()).contains(end);
        court.at(end.minusSeconds(1));
        ends.runDue(court.now());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.ADMITTED);
        court.at(end);
        ends.runDue(court.now());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.EXCLUDED);
        assertThat(court.docket(file)).contains("exhibit.excluded");
    }

    @Test
    void tl_39_a_summary_in_time_is_served_and_keeps_it_in() {
        classed(AccessClass.XPT);
        court.at(limit("TL-39").dueAt().minusSeconds(1));
        filing().fileSummary(exhibit.id(), court.pdf(CLAIMANT, 1), CLAIMANT);
        court.at(court.now().plusSeconds(2));
        court.get(SummaryEnds.class).runDue(court.now());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.ADMITTED);
        assertThat(court.docket(file)).contains("exhibit.summarised");
    }

    @Test
    void x10_lowered_again_it_owes_no_summary() {
        classed(AccessClass.RES);
        classed(AccessClass.PTY);
        assertThat(limit("TL-39").state()).isEqualTo(Deadline.State.CANCELLED);
        assertThat(exhibit.owesSummary()).isFalse();
        assertThat(exhibit.accessClass()).isEqualTo(AccessClass.PTY);
    }
}
