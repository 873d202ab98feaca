package comity.filing;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.Register;
import comity.document.Document;
import comity.document.Documents;
import comity.reclassification.AskReclassification;
import comity.reclassification.ClassOfRoom;
import comity.reclassification.OnlyRaisedYet;
import comity.reclassification.ReclassificationReading;
import comity.reclassification.Reclassifying;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X10, "any time": between filing and registration the class of an exhibit is raised at once, before others read it. */
class ClassBeforeRegistrationTest extends IntakeScene {

    private String reference;
    private CaseFile file;
    private Document exhibit;

    @BeforeEach
    void a_claim_with_an_exhibit_is_filed() {
        ClaimForm form = form();
        ClaimForm.Exhibit map = new ClaimForm.Exhibit(
                ClaimForm.Attached.upload(court.pdf(AGENT, 1)),
                "Map",
                LocalDate.of(2027, 1, 5),
                "Ministry",
                "en",
                null,
                false,
                false,
                false);
        reference = filed(FormFiles.with(form, form.credentials(), List.of(map)));
        file = court.get(CaseFiles.class).byReference(reference).orElseThrow();
        exhibit = court.get(Documents.class).ofCase(file.id(), "exhibit").get(0);
    }

    private Long ask(Document paper, AccessClass wanted, Actor actor) {
        return court.get(Reclassifying.class)
                .ask(new AskReclassification(file.id(), paper.id(), wanted, "It shows a radar.", null), actor);
    }

    @Test
    void x10_the_claimant_raises_it_at_once_and_registration_keeps_it() {
        AccessClass before = exhibit.accessClass();
        ask(exhibit, AccessClass.RES, AGENT);
        assertThat(before).isLessThan(AccessClass.RES);
        assertThat(exhibit.accessClass()).isEqualTo(AccessClass.RES);
        assertThat(court.get(Docket.class).lines(file.id(), Register.FILING).stream()
                        .map(DocketEntry::kind))
                .contains("document.reclassified");
        assertThat(court.docket(file)).isEmpty();
        assertThat(court.get(ReclassificationReading.class).ofCase(file.id(), AGENT))
                .singleElement()
                .matches(row -> !row.open() && row.label().equals("C-1"));
        court.get(Registering.class).register(handedUp(reference), REGISTRAR);
        assertThat(exhibit.accessClass()).isEqualTo(AccessClass.RES);
    }

    @Test
    void x10_the_registry_raises_it_of_its_own_motion() {
        ask(exhibit, AccessClass.RES, CLERK);
        assertThat(exhibit.accessClass()).isEqualTo(AccessClass.RES);
    }

    @Test
    void x10_lowering_and_every_other_paper_wait_for_registration() {
        refused(court, OnlyRaisedYet.class, "ONLY_RAISED_YET", "X10", () -> ask(exhibit, AccessClass.PUB, AGENT));
        Document form =
                court.get(Documents.class).ofCase(file.id(), "signed-form").get(0);
        refused(court, OnlyRaisedYet.class, "ONLY_RAISED_YET", "X10", () -> ask(form, AccessClass.RES, AGENT));
        assertThatThrownBy(() -> ask(exhibit, AccessClass.REG, AGENT)).isInstanceOf(ClassOfRoom.class);
    }

    @Test
    void x10_nobody_else_learns_of_the_paper() {
        for (String login : List.of("xb.agent", "xc.agent", "xc.council")) {
            assertThatThrownBy(() -> ask(exhibit, AccessClass.RES, person(login)))
                    .isInstanceOf(NoSuchThing.class);
        }
        assertThatThrownBy(() -> ask(exhibit, AccessClass.RES, PRESIDENT)).isInstanceOf(NotYours.class);
    }
}
