package comity.evidence;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.common.Refusal;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.document.Documents;
import comity.serving.Receiving;
import comity.serving.Served;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S15 to the second: filing, class, summary, objection, answer, ruling; what is closed stays closed. */
class ExhibitsTest {

    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");
    private static final Actor JUDGE = person("xc.judge1");

    private final Courtroom court = new Courtroom();
    private ExhibitFiling filing;
    private ExhibitRulings rulings;
    private ExhibitLimits limits;
    private CaseFile file;

    @BeforeEach
    void written() {
        filing = court.get(ExhibitFiling.class);
        rulings = court.get(ExhibitRulings.class);
        limits = court.get(ExhibitLimits.class);
        court.listen(event -> {
            if (event instanceof Served served && "exhibit".equals(served.kind())) {
                filing.served(served.caseId(), served.serviceId(), served.servedAt());
            }
        });
        file = court.file(CaseState.WRITTEN);
        court.get(CaseAccess.class).appoint(file.id(), JUDGE.id(), CourtRole.PNL, Side.PNL, null, Actor.registry());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private FileExhibit words(Actor actor, boolean military, String goodCause) {
        return words(actor, null, military, goodCause);
    }

    private FileExhibit words(Actor actor, AccessClass asked, boolean military, String goodCause) {
        return new FileExhibit(
                file.id(),
                court.pdf(actor, 2),
                null,
                ExhibitKind.DOCUMENT,
                "Log of the crossing",
                LocalDate.of(2027, 2, 2),
                "Records of the border guard",
                "Kept in its archive until filed",
                "en",
                asked,
                false,
                military,
                false,
                goodCause);
    }

    private Exhibit filed(Actor actor) {
        return row(filing.file(words(actor, false, null), actor).id());
    }

    private Exhibit closed() {
        return row(filing.file(words(CLAIMANT, true, null), CLAIMANT).id());
    }

    private Exhibit row(Long id) {
        return court.get(Exhibits.class).find(id);
    }

    private void acknowledge(Exhibit exhibit, Actor actor) {
        court.get(Receiving.class).acknowledge(file.id(), exhibit.serviceId(), actor);
    }

    private Instant due(Exhibit exhibit, String code) {
        return court.get(DeadlineKeeper.class)
                .dueAt(file.id(), code, exhibit.id().toString());
    }

    private void object(Exhibit exhibit) {
        rulings.object(
                new ObjectToExhibit(exhibit.id(), ObjectionGround.AUTHENTICITY, "Not the original."), RESPONDENT);
    }

    @Test
    void each_side_counts_its_own_numbers() {
        assertThat(filed(CLAIMANT).number()).isEqualTo("C-1");
        assertThat(filed(CLAIMANT).number()).isEqualTo("C-2");
        assertThat(filed(RESPONDENT).number()).isEqualTo("R-1");
    }

    @Test
    void silence_admits_when_tl_37_has_run_and_not_a_second_before() {
        Exhibit exhibit = filed(CLAIMANT);
        acknowledge(exhibit, RESPONDENT);
        Instant end = due(exhibit, "TL-37");
        court.at(end.minusSeconds(1));
        limits.silenceAdmits(file.id(), exhibit.id());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.FILED);
        court.at(end);
        assertThatThrownBy(() -> object(exhibit)).isInstanceOf(DeadlinePassed.class);
        limits.silenceAdmits(file.id(), exhibit.id());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.ADMITTED);
        assertThat(court.docket(file)).contains("exhibit.admitted");
    }

    @Test
    void objection_answer_and_ruling_each_in_its_last_second() {
        Exhibit exhibit = filed(CLAIMANT);
        acknowledge(exhibit, RESPONDENT);
        court.at(due(exhibit, "TL-37").minusSeconds(1));
        object(exhibit);
        court.at(due(exhibit, "TL-37b"));
        assertThatThrownBy(() -> rulings.answer(exhibit.id(), "It is.", CLAIMANT))
                .isInstanceOf(DeadlinePassed.class);
        court.at(due(exhibit, "TL-37b").minusSeconds(1));
        rulings.answer(exhibit.id(), "It is.", CLAIMANT);
        court.at(due(exhibit, "TL-38").minusSeconds(1));
        limits.admitProvisionally(file.id(), exhibit.id());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.ANSWERED);
        rulings.rule(
                new RuleOnExhibit(exhibit.id(), Ruling.ADMITTED_LIMITED, "the dates", "The copy is enough for them."),
                JUDGE);
        assertThat(exhibit.state()).isEqualTo(ExhibitState.ADMITTED_LIMITED);
        assertThat(court.docket(file))
                .contains("exhibit.filed", "exhibit.objected", "exhibit.answered", "exhibit.ruled");
    }

    @Test
    void a_silent_panel_harms_no_party_and_still_owes_the_ruling() {
        Exhibit exhibit = filed(CLAIMANT);
        object(exhibit);
        court.at(due(exhibit, "TL-37b"));
        limits.noAnswer(file.id(), exhibit.id());
        court.at(due(exhibit, "TL-38"));
        limits.admitProvisionally(file.id(), exhibit.id());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.PROVISIONAL);
        rulings.rule(new RuleOnExhibit(exhibit.id(), Ruling.EXCLUDED, null, "Not authentic."), JUDGE);
        assertThat(exhibit.state()).isEqualTo(ExhibitState.EXCLUDED);
    }

    @Test
    void who_objects_has_received_the_exhibit() {
        Exhibit exhibit = filed(CLAIMANT);
        object(exhibit);
        assertThat(exhibit.servedAt()).isEqualTo(court.now());
    }

    @Test
    void the_own_side_does_not_object_a_party_does_not_rule_a_stranger_sees_nothing() {
        Exhibit exhibit = filed(CLAIMANT);
        ObjectToExhibit own = new ObjectToExhibit(exhibit.id(), ObjectionGround.LATE, "No.");
        assertThatThrownBy(() -> rulings.object(own, CLAIMANT)).isInstanceOf(NotYourExhibit.class);
        RuleOnExhibit ruling = new RuleOnExhibit(exhibit.id(), Ruling.ADMITTED, null, "Yes.");
        assertThatThrownBy(() -> rulings.rule(ruling, RESPONDENT)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> rulings.rule(ruling, person("xd.judge1"))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> court.get(EvidenceReading.class).of(exhibit.id(), person("xc.agent")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void a_restricted_exhibit_without_summary_is_excluded_when_tl_39_has_run() {
        Exhibit exhibit = closed();
        assertThat(exhibit.serviceId()).isNull();
        court.at(due(exhibit, "TL-39").minusSeconds(1));
        limits.excludeWithoutSummary(file.id(), exhibit.id());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.FILED);
        court.at(court.now().plusSeconds(1));
        assertThatThrownBy(() -> filing.fileSummary(exhibit.id(), court.pdf(CLAIMANT, 1), CLAIMANT))
                .isInstanceOf(DeadlinePassed.class);
        limits.excludeWithoutSummary(file.id(), exhibit.id());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.EXCLUDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"RES", "XPT"})
    void a_class_asked_for_without_a_flag_is_kept_and_its_summary_owed_within_tl_39(AccessClass asked) {
        Exhibit exhibit =
                row(filing.file(words(CLAIMANT, asked, false, null), CLAIMANT).id());
        assertThat(exhibit.accessClass()).isEqualTo(asked);
        assertThat(exhibit.owesSummary()).isTrue();
        assertThat(exhibit.serviceId()).isNull();
        assertThat(due(exhibit, "TL-39")).isNotNull();
        var content = court.get(Documents.class).find(exhibit.documentId()).guarded();
        assertThat(content.accessClass()).isEqualTo(asked);
        assertThatThrownBy(() -> court.get(AccessPolicy.class).requireRead(RESPONDENT, content))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void the_other_side_is_served_the_summary_and_reads_nothing_else() {
        Exhibit exhibit = closed();
        filing.fileSummary(exhibit.id(), court.pdf(CLAIMANT, 1), CLAIMANT);
        acknowledge(exhibit, RESPONDENT);
        assertThat(due(exhibit, "TL-37")).isNotNull();
        AccessPolicy policy = court.get(AccessPolicy.class);
        Documents papers = court.get(Documents.class);
        var content = papers.find(exhibit.documentId()).guarded();
        assertThat(content.accessClass()).isEqualTo(AccessClass.RES);
        assertThat(policy.mayRead(CLAIMANT, content)).isTrue();
        for (Actor insider : new Actor[] {RESPONDENT, person("xa.counsel"), JUDGE, person("clerk1")}) {
            assertThatThrownBy(() -> policy.requireRead(insider, content)).isInstanceOf(NotYours.class);
            assertThat(policy.mayRead(insider, papers.find(exhibit.summaryId()).guarded()))
                    .isTrue();
            ExhibitRow seen = court.get(EvidenceReading.class).of(exhibit.id(), insider);
            assertThat(seen.documentId()).isNull();
            assertThat(seen.source()).isNull();
            assertThat(seen.summaryId()).isNotNull();
        }
        assertThatThrownBy(() -> policy.requireRead(person("xc.agent"), content))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> policy.requireRead(person("admin"), content)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void after_the_written_phase_good_cause_is_asked_and_the_panel_rules_in_any_event() {
        CaseFile late = court.file(CaseState.HEARING);
        file = late;
        assertThatThrownBy(() -> filing.file(words(CLAIMANT, false, " "), CLAIMANT))
                .isInstanceOf(ExhibitFaulty.class);
        Exhibit exhibit = row(filing.file(words(CLAIMANT, false, "Found last week."), CLAIMANT)
                .id());
        acknowledge(exhibit, RESPONDENT);
        court.at(due(exhibit, "TL-37"));
        limits.silenceAdmits(late.id(), exhibit.id());
        assertThat(exhibit.state()).isEqualTo(ExhibitState.ANSWERED);
        assertThat(due(exhibit, "TL-38")).isNotNull();
    }

    @Test
    void an_empty_form_is_told_all_it_lacks_at_once() {
        FileExhibit empty = new FileExhibit(
                file.id(), null, null, null, " ", null, "", null, "Elvish", null, false, false, false, null);
        assertThatThrownBy(() -> filing.file(empty, CLAIMANT))
                .isInstanceOfSatisfying(
                        ExhibitFaulty.class,
                        refusal -> assertThat(refusal.faults().stream().map(Refusal.Fault::path))
                                .containsExactly("upload", "kind", "title", "source", "custody", "language"));
    }

    @Test
    void no_exhibit_after_the_hearing() {
        file = court.file(CaseState.DELIBERATION);
        assertThatThrownBy(() -> filing.file(words(CLAIMANT, false, "late"), CLAIMANT))
                .isInstanceOf(EvidenceClosed.class);
    }
}
