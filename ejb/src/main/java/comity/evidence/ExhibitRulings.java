package comity.evidence;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** S15: objection (TL-37), answer (TL-37b) and ruling (TL-38) on an exhibit. */
@ApplicationScoped
@Transactional
public class ExhibitRulings {

    static final String OBJECT = "TL-37";
    static final String ANSWER = "TL-37b";
    static final String RULE = "TL-38";
    private static final int WORDS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Exhibits exhibits;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    ExhibitPapers papers;

    @Inject
    EvidenceNews news;

    @Inject
    Clock clock;

    /** The other side objects, with a ground. */
    public void object(ObjectToExhibit command, Actor actor) {
        Item item = filed(command.exhibitId(), actor);
        Side side = item.side();
        if (side == item.exhibit().side() || !side.isParty()) {
            throw new NotYourExhibit(item.exhibit().number());
        }
        if (command.ground() == null) {
            throw new ExhibitFaulty().fault("ground", "REQUIRED");
        }
        String reasons = EvidenceWords.required(command.reasons(), "reasons", WORDS_MOST);
        Exhibit exhibit = item.exhibit();
        exhibit.require(ExhibitState.FILED);
        papers.receivedByActing(exhibit, actor);
        keeper.meet(exhibit.caseId(), OBJECT, subject(exhibit));
        exhibit.object(command.ground(), reasons, clock.instant());
        keeper.start(
                exhibit.caseId(), ANSWER, subject(exhibit), clock.instant(), ExhibitFiling.obligor(exhibit.side()));
        news.spoke(item.file(), "exhibit.objected", exhibit, actor, side);
        news.toProcess(new ExhibitObjected(exhibit.caseId(), exhibit.id()));
    }

    /** The filer answers the objection. */
    public void answer(Long exhibitId, String words, Actor actor) {
        Item item = filed(exhibitId, actor);
        Exhibit exhibit = item.exhibit();
        if (item.side() != exhibit.side()) {
            throw new NotYourExhibit(exhibit.number());
        }
        String clean = EvidenceWords.required(words, "answer", WORDS_MOST);
        exhibit.require(ExhibitState.OBJECTED);
        keeper.meet(exhibit.caseId(), ANSWER, subject(exhibit));
        exhibit.answer(clean, clock.instant());
        keeper.start(exhibit.caseId(), RULE, subject(exhibit), clock.instant(), Obligor.PNL);
        news.spoke(item.file(), "exhibit.answered", exhibit, actor, item.side());
        news.toProcess(new ExhibitAnswered(exhibit.caseId(), exhibit.id()));
    }

    /** The panel rules, also after TL-38 has run: its lateness harms no party. */
    public void rule(RuleOnExhibit command, Actor actor) {
        Exhibit exhibit = exhibits.find(command.exhibitId());
        CaseFile file = files.lock(exhibit.caseId());
        policy.require(actor, file.id(), "S15", Act.DECIDE);
        if (command.ruling() == null) {
            throw new ExhibitFaulty().fault("ruling", "REQUIRED");
        }
        String limit = command.ruling() == Ruling.ADMITTED_LIMITED
                ? EvidenceWords.required(command.limitedTo(), "limitedTo", WORDS_MOST)
                : null;
        String reasons = EvidenceWords.required(command.reasons(), "reasons", WORDS_MOST);
        exhibit.rule(new RuleOnExhibit(exhibit.id(), command.ruling(), limit, reasons), actor.id(), clock.instant());
        keeper.done(file.id(), RULE, subject(exhibit));
        Document paper = papers.ruling(file, exhibit, actor);
        news.ruled(file, exhibit, paper, actor);
        news.toProcess(new ExhibitRuled(file.id(), exhibit.id()));
    }

    private record Item(CaseFile file, Exhibit exhibit, Side side) {}

    private Item filed(Long exhibitId, Actor actor) {
        Exhibit exhibit = exhibits.find(exhibitId);
        CaseFile file = files.lock(exhibit.caseId());
        policy.require(actor, file.id(), "S15", Act.FILE);
        return new Item(file, exhibit, policy.sideOf(actor, file.id()).orElse(Side.PUB));
    }

    static String subject(Exhibit exhibit) {
        return exhibit.id().toString();
    }
}
