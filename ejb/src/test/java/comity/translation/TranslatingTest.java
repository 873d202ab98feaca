package comity.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.common.Refusal;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.PaperReclassified;
import comity.filing.ClaimRegistered;
import comity.serving.PaperIncomplete;
import comity.worklist.WorkItem;
import comity.worklist.WorkItemTaken;
import comity.worklist.WorkList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** X9: what is owed, who translates, supplies, doubts and answers, and who reads the result. */
class TranslatingTest extends TranslationScene {

    private List<String> tasks() {
        return court.get(WorkList.class).openOf(file.id()).stream()
                .map(WorkItem::taskKey)
                .toList();
    }

    @Test
    @DisplayName("X9: a claim is owed in English and in the respondent's language from its registration")
    void the_claim_is_owed_from_registration() {
        needs("XB", "de");
        paper("claim-form", "fr");
        court.get(TranslationDebts.class).onRegistered(new ClaimRegistered(file.id()));
        assertThat(owed()).containsExactlyInAnyOrder("de", "en");
        assertThat(tasks()).containsExactly("translate", "translate");
        assertThat(court.docket(file)).contains("translation.owed");
        assertThat(reading.ofCase(file.id(), CLERK))
                .allSatisfy(row -> assertThat(row.label()).isEqualTo("serving.kind.claim"));
    }

    @ParameterizedTest(name = "X9: {0} operates and is owed")
    @ValueSource(
            strings = {"decision", "measures-order", "objection-ruling", "default-notice", "interim-report", "challenge"
            })
    void what_operates_is_owed(String kind) {
        send(paper("order", "ru"), kind);
        assertThat(owed()).containsExactly("en");
    }

    @ParameterizedTest(name = "X9: {0} does not operate")
    @ValueSource(strings = {"exhibit", "minutes", "stay-proposal", "measures-observations", "translation"})
    void what_does_not_operate_is_not_owed(String kind) {
        send(paper("exhibit", "ru"), kind);
        assertThat(owed()).isEmpty();
    }

    @Test
    @DisplayName("X9: the clerk takes it in hand; a colleague does not take it away")
    void in_hand() {
        Document paper = paper("first-submission", "fr");
        send(paper, "submission");
        Long id = reading.ofCase(file.id(), CLERK).get(0).id();
        desk.take(file.id(), id, CLERK);
        assertThat(row(id, CLERK).status()).isEqualTo(Translation.Status.IN_HAND);
        assertThat(row(id, CLERK).takenBy()).isEqualTo(CLERK.name());
        assertThatThrownBy(() -> desk.take(file.id(), id, REGISTRAR)).isInstanceOf(WorkItemTaken.class);
        translate(paper, "en", CLERK);
        assertThat(tasks()).isEmpty();
        assertThatThrownBy(() -> desk.take(file.id(), id, CLERK)).isInstanceOf(TranslationOver.class);
    }

    @Test
    @DisplayName("X9: taken from the queue it is in hand since then; put back it is owed again")
    void in_hand_from_the_queue() {
        send(paper("first-submission", "fr"), "submission");
        Long id = reading.ofCase(file.id(), CLERK).get(0).id();
        WorkList queue = court.get(WorkList.class);
        Long task = queue.openOf(file.id()).get(0).id();
        queue.claim(task, CLERK);
        assertThat(row(id, CLERK).status()).isEqualTo(Translation.Status.IN_HAND);
        assertThat(row(id, CLERK).takenBy()).isEqualTo(CLERK.name());
        assertThat(row(id, CLERK).takenAt()).isEqualTo(court.now());
        queue.release(task, CLERK);
        assertThat(row(id, CLERK).status()).isEqualTo(Translation.Status.OWED);
        assertThat(row(id, CLERK).takenAt()).isNull();
    }

    @Test
    @DisplayName("X9, X10: when the class is raised the filer of the original still reads its translation")
    void the_filer_of_the_original_keeps_its_translation() {
        Document paper = paper("first-submission", "fr");
        served(paper, "submission");
        Long id = translate(paper, "en", CLERK);
        Document translation = court.get(Documents.class).find(row(id, CLERK).paperId());
        AccessPolicy policy = court.get(AccessPolicy.class);
        paper.reclassify(AccessClass.RES);
        court.get(TranslationClasses.class).onReclassified(new PaperReclassified(paper.id()));
        for (Actor reader : List.of(CLAIMANT, RESPONDENT, CLERK, REGISTRAR, STRANGER)) {
            assertThat(policy.mayRead(reader, translation.guarded()))
                    .as(reader.id())
                    .isEqualTo(policy.mayRead(reader, paper.guarded()));
        }
        assertThat(policy.mayRead(CLAIMANT, translation.guarded())).isTrue();
        assertThat(policy.mayRead(RESPONDENT, translation.guarded())).isFalse();
    }

    @Test
    @DisplayName(
            "X9: the translation has the class of its original, is read by its readers, and the docket says who made it")
    void beside_the_original() {
        Document paper = paper("first-submission", "fr", AccessClass.CASE);
        served(paper, "submission");
        Long id = translate(paper, "en", CLERK);
        TranslationRow row = row(id, RESPONDENT);
        Document translation = court.get(Documents.class).find(row.paperId());
        assertThat(translation.accessClass()).isEqualTo(AccessClass.CASE);
        assertThat(translation.language()).isEqualTo("en");
        assertThat(row.origin()).isEqualTo(Translation.Origin.REGISTRY);
        assertThat(row.filedBy()).isEqualTo(CLERK.name());
        assertThat(row.sha256()).hasSize(64);
        assertThat(court.docket(file)).contains("translation.owed", "translation.filed");
        assertThat(latest("translation").addressee()).isEqualTo(Side.RSP);
        assertThat(reading.beside(paper.id(), RESPONDENT)).hasSize(1);
        assertThat(reading.beside(paper.id(), STRANGER)).isEmpty();
    }

    @Test
    @DisplayName("X9, X10: a translation follows its original into a higher class and down again")
    void the_class_follows() {
        Document paper = paper("first-submission", "fr");
        served(paper, "submission");
        Long id = translate(paper, "en", CLERK);
        Document translation = court.get(Documents.class).find(row(id, CLERK).paperId());
        for (AccessClass readers : List.of(AccessClass.RES, AccessClass.CASE)) {
            paper.reclassify(readers);
            court.get(TranslationClasses.class).onReclassified(new PaperReclassified(paper.id()));
            assertThat(translation.accessClass()).isEqualTo(readers);
        }
    }

    @Test
    @DisplayName("X9, section 1.1: who may not open the original neither translates it nor learns of its translations")
    void the_original_decides() {
        Document paper = paper("first-submission", "fr");
        send(paper, "submission");
        Long id = reading.ofCase(file.id(), CLERK).get(0).id();
        paper.reclassify(AccessClass.XPT);
        assertThat(reading.ofCase(file.id(), RESPONDENT)).isEmpty();
        assertThatThrownBy(() -> translate(paper, "en", CLERK)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> desk.take(file.id(), id, CLERK)).isInstanceOf(NotYours.class);
        for (Actor outside : List.of(STRANGER, Actor.anybody())) {
            assertThatThrownBy(() -> reading.ofCase(file.id(), outside)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> desk.take(file.id(), id, outside)).isInstanceOf(NoSuchThing.class);
        }
        assertThatThrownBy(() -> translate(paper, "en", STRANGER)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> desk.take(file.id(), id, CLAIMANT)).isInstanceOf(NotYours.class);
    }

    @Test
    @DisplayName(
            "X9, section 2.2: a party supplies a translation of its own paper; it is served and discharges nothing")
    void a_party_supplies() {
        Document paper = paper("first-submission", "fr");
        send(paper, "submission");
        assertThatThrownBy(() -> translate(paper, "en", RESPONDENT)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> translate(paper, "en", COUNSEL)).isInstanceOf(NotYours.class);
        Long id = translate(paper, "en", CLAIMANT);
        assertThat(row(id, RESPONDENT).origin()).isEqualTo(Translation.Origin.PARTY);
        assertThat(owed()).containsExactly("en");
        assertThat(court.docket(file)).contains("translation.supplied");
        assertThat(latest("translation").addressee()).isEqualTo(Side.RSP);
    }

    @Test
    @DisplayName("X9: a party says that a translation is wrong, the Registrar answers, a corrected version follows")
    void doubted_and_corrected() {
        Document paper = paper("first-submission", "fr");
        served(paper, "submission");
        Long owed = reading.ofCase(file.id(), CLERK).get(0).id();
        assertThatThrownBy(() -> desk.object(file.id(), owed, "Page 2.", RESPONDENT))
                .isInstanceOf(NotTranslatedYet.class);
        Long id = translate(paper, "en", CLERK);
        assertThatThrownBy(() -> translate(paper, "en", CLERK)).isInstanceOf(TranslatedAlready.class);
        assertThatThrownBy(() -> desk.object(file.id(), id, " ", RESPONDENT)).isInstanceOf(PaperIncomplete.class);
        assertThatThrownBy(() -> desk.object(file.id(), id, "Page 2.", COUNSEL)).isInstanceOf(NotYours.class);
        Long doubt = desk.object(file.id(), id, "Page 2: the word is “may”.", RESPONDENT);
        assertThatThrownBy(() -> desk.object(file.id(), id, "Page 3.", RESPONDENT))
                .isInstanceOf(TranslationDoubted.class);
        assertThat(tasks()).containsExactly("answer-translation");
        assertThatThrownBy(() -> desk.answer(file.id(), doubt, "Corrected.", CLERK))
                .isInstanceOf(NotYours.class);
        desk.answer(file.id(), doubt, "Corrected.", REGISTRAR);
        assertThatThrownBy(() -> desk.answer(file.id(), doubt, "Again.", REGISTRAR))
                .isInstanceOf(TranslationAnswered.class);
        assertThat(tasks()).isEmpty();
        assertThat(row(id, RESPONDENT).objections())
                .singleElement()
                .satisfies(said -> assertThat(said.answer()).isEqualTo("Corrected."));
        assertThat(translate(paper, "en", CLERK)).isNotEqualTo(id);
        assertThat(court.docket(file)).contains("translation.objected", "translation.answered");
    }

    @Test
    @DisplayName("X9: language and file are checked, each fault at its field")
    void faults_have_their_fields() {
        Document paper = paper("first-submission", "fr");
        send(paper, "submission");
        assertThat(faults(new FileTranslation(file.id(), paper.id(), "xx", null)))
                .containsExactlyInAnyOrder("language CHOICE_WANTED", "upload REQUIRED");
        assertThat(faults(new FileTranslation(file.id(), paper.id(), "fr", 1L)))
                .containsExactly("language LANGUAGE_OF_ORIGINAL");
        Long picture = court.get(DocumentFiling.class)
                .receive(new ByteArrayInputStream("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)), "table.csv", CLERK)
                .id();
        assertThat(faults(new FileTranslation(file.id(), paper.id(), "en", picture)))
                .containsExactly("upload TRANSLATION_FORMAT");
    }

    private List<String> faults(FileTranslation filed) {
        try {
            desk.file(filed, CLERK);
            return List.of();
        } catch (Refusal refused) {
            return refused.faults().stream()
                    .map(fault -> fault.path() + " " + fault.code())
                    .toList();
        }
    }
}
