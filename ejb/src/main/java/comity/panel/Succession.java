package comity.panel;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.common.Refusal;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** S09: a successor reads the record; hearings are repeated only if the panel so orders. */
@ApplicationScoped
@Transactional
public class Succession {

    private static final int REASONS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Vacancies vacancies;

    @Inject
    AccessPolicy policy;

    @Inject
    PanelNews news;

    @Inject
    Clock clock;

    /** The successor says that he has read the record. */
    public void declareRead(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        Vacancy row = owed(caseId, Vacancy::owesReading)
                .filter(owing -> actor.id().equals(owing.successorId()))
                .orElseThrow(() -> policy.sitsOn(actor, caseId) ? new NothingToRead() : closed(caseId, actor));
        row.read(clock.instant());
        news.docket(
                file,
                NewEntry.of("judge.recordRead")
                        .by(actor, Side.PNL)
                        .stage("S09")
                        .args(actor.name(), Integer.toString(row.seat())));
        news.recordRead(caseId);
    }

    /** The panel, by its presiding judge, says whether the hearing is repeated. */
    public void order(Long caseId, boolean repeat, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        requirePresiding(caseId, actor);
        String why = Words.required(reasons, "reasons", REASONS_MOST, "S09");
        Vacancy row = owed(caseId, Vacancy::owesOrder).orElseThrow(NothingToRehear::new);
        row.order(repeat, why);
        news.docket(
                file,
                NewEntry.of(repeat ? "hearing.repeatOrdered" : "hearing.stands")
                        .by(actor, Side.PNL)
                        .stage("S09")
                        .args(why));
        news.rehearingOrdered(caseId);
    }

    /** The repeated hearing was held. */
    public void reheard(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        requirePresiding(caseId, actor);
        Vacancy row = owed(caseId, Vacancy::owesHearing).orElseThrow(NothingToRehear::new);
        row.reheard(clock.instant());
        news.docket(file, NewEntry.of("hearing.repeated").by(actor, Side.PNL).stage("S09"));
    }

    private void requirePresiding(Long caseId, Actor actor) {
        if (!policy.presides(actor, caseId)) {
            throw closed(caseId, actor);
        }
    }

    private Refusal closed(Long caseId, Actor actor) {
        return policy.isInsider(actor, caseId) ? new NotYours("S09") : new NoSuchThing();
    }

    private Optional<Vacancy> owed(Long caseId, Predicate<Vacancy> what) {
        return vacancies.of(caseId).stream().filter(what).findFirst();
    }

    public boolean owesReading(Long caseId) {
        files.lock(caseId);
        return owed(caseId, Vacancy::owesReading).isPresent();
    }

    public boolean owesOrder(Long caseId) {
        files.lock(caseId);
        return owed(caseId, Vacancy::owesOrder).isPresent();
    }
}
