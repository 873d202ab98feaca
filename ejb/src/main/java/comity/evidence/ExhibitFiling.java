package comity.evidence;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.ClassRules;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** S15: takes exhibits in, with class and number, asks for the summary of what stays closed (TL-39), has them served. */
@ApplicationScoped
@Transactional
public class ExhibitFiling {

    static final String SUMMARY = "TL-39";
    private static final int WORDS_MOST = 2000;
    private static final int TITLE_MOST = 200;

    @Inject
    CaseFiles files;

    @Inject
    Exhibits exhibits;

    @Inject
    ClassRules classes;

    @Inject
    AccessPolicy policy;

    @Inject
    ExhibitPapers papers;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    EvidenceNews news;

    @Inject
    Clock clock;

    /** The Agent files an exhibit; it gets the next number of its side. */
    public FiledExhibit file(FileExhibit command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        policy.require(actor, file.id(), "S15", Act.FILE);
        Side side = policy.sideOf(actor, file.id()).orElse(Side.PUB);
        requireOpen(file);
        FileExhibit clean = complete(file, command);
        ClassRules.Answer answer = classes.classify(new ClassRules.Question(
                "exhibit",
                "S15",
                clean.requestedClass(),
                clean.personalData(),
                clean.militaryDetail(),
                clean.sourceAtRisk()));
        boolean owed = answer.summaryRequired();
        String number = letter(side) + "-" + (exhibits.count(file.id(), side) + 1);
        Exhibit exhibit = new Exhibit(clean, side, number, answer.accessClass(), owed);
        Document paper = papers.attach(exhibit, clean.upload(), actor);
        exhibits.add(exhibit.filed(paper.id(), actor.id(), clock.instant()));
        news.filed(file, exhibit, paper, actor);
        if (clean.summary() != null && owed) {
            keepSummary(file, exhibit, clean.summary(), actor);
        } else if (owed) {
            keeper.start(file.id(), SUMMARY, exhibit.id().toString(), exhibit.filedAt(), obligor(side));
        } else {
            serve(file, exhibit, paper);
        }
        news.toProcess(new ExhibitFiled(file.id(), exhibit.id()));
        return new FiledExhibit(exhibit.id(), number);
    }

    /** The summary of a restricted or source-protected exhibit (TL-39). */
    public void fileSummary(Long exhibitId, Long upload, Actor actor) {
        Exhibit exhibit = exhibits.find(exhibitId);
        CaseFile file = files.lock(exhibit.caseId());
        policy.require(actor, file.id(), "S15", Act.FILE);
        requireOwn(exhibit, actor);
        if (!exhibit.owesSummary() || exhibit.state() == ExhibitState.EXCLUDED) {
            throw new SummaryNotOwed(exhibit.number());
        }
        if (upload == null) {
            throw new ExhibitFaulty().fault("summary", "REQUIRED");
        }
        keeper.meet(file.id(), SUMMARY, exhibit.id().toString());
        keepSummary(file, exhibit, upload, actor);
        news.toProcess(new SummaryFiled(file.id(), exhibit.id()));
    }

    private void keepSummary(CaseFile file, Exhibit exhibit, Long upload, Actor actor) {
        Document summary = papers.attachSummary(exhibit, upload, actor);
        exhibit.summary(summary.id());
        news.summarised(file, exhibit, summary, actor);
        serve(file, exhibit, summary);
    }

    void serve(CaseFile file, Exhibit exhibit, Document paper) {
        Long service = papers.serve(file, exhibit, paper);
        exhibit.serving(service);
        if (service == null) {
            notice(exhibit, clock.instant());
        }
    }

    /** An exhibit of the claim, registered with it: it is served with the claim, or by its summary. */
    public void takeOver(CaseFile file, Exhibit exhibit, Document paper) {
        AccessClass readers = paper.accessClass();
        exhibit.classified(readers, readers == AccessClass.RES || readers == AccessClass.XPT);
        exhibits.add(exhibit.filed(paper.id(), paper.filerId(), clock.instant()));
        if (exhibit.owesSummary()) {
            keeper.start(file.id(), SUMMARY, exhibit.id().toString(), exhibit.filedAt(), obligor(exhibit.side()));
        }
        news.toProcess(new ExhibitFiled(file.id(), exhibit.id()));
    }

    /** The claim has reached the respondent, and its open exhibits with it. */
    public void servedWithClaim(Long caseId, Instant at) {
        files.lock(caseId);
        exhibits.ofCase(caseId).stream()
                .filter(exhibit -> exhibit.servedAt() == null && exhibit.serviceId() == null && !exhibit.owesSummary())
                .forEach(exhibit -> {
                    notice(exhibit, at);
                    news.toProcess(new ExhibitServed(caseId, exhibit.id()));
                });
    }

    /** The paper has reached the other side: TL-37 runs. */
    public void served(Long caseId, Long serviceId, Instant at) {
        files.lock(caseId);
        exhibits.ofService(serviceId).stream()
                .filter(exhibit -> exhibit.servedAt() == null)
                .forEach(exhibit -> {
                    notice(exhibit, at);
                    news.toProcess(new ExhibitServed(caseId, exhibit.id()));
                });
    }

    private void notice(Exhibit exhibit, Instant at) {
        exhibit.served(at);
        Obligor other = exhibit.side().isParty() ? obligor(exhibit.side().other()) : Obligor.BOTH;
        keeper.start(exhibit.caseId(), ExhibitRulings.OBJECT, exhibit.id().toString(), at, other);
    }

    static Obligor obligor(Side side) {
        return switch (side) {
            case CLM -> Obligor.CLM;
            case RSP -> Obligor.RSP;
            case TP -> Obligor.TP;
            default -> Obligor.PNL;
        };
    }

    private void requireOwn(Exhibit exhibit, Actor actor) {
        if (policy.sideOf(actor, exhibit.caseId())
                .filter(exhibit.side()::equals)
                .isEmpty()) {
            throw new NotYourExhibit(exhibit.number());
        }
    }

    private static void requireOpen(CaseFile file) {
        boolean open = file.state().isRegistered()
                && (file.state().compareTo(CaseState.HEARING) <= 0 || file.state() == CaseState.STAYED);
        if (!open) {
            throw new EvidenceClosed();
        }
    }

    private static String letter(Side side) {
        return switch (side) {
            case CLM -> "C";
            case RSP -> "R";
            case TP -> "T";
            default -> "P";
        };
    }

    private static FileExhibit complete(CaseFile file, FileExhibit given) {
        ExhibitFaulty faulty = new ExhibitFaulty();
        if (given.upload() == null) {
            faulty.fault("upload", "REQUIRED");
        }
        if (given.kind() == null) {
            faulty.fault("kind", "REQUIRED");
        }
        boolean late = file.state() == CaseState.HEARING;
        FileExhibit clean = new FileExhibit(
                given.caseId(),
                given.upload(),
                given.summary(),
                given.kind(),
                EvidenceWords.required(given.title(), "title", TITLE_MOST, faulty),
                given.madeOn(),
                EvidenceWords.required(given.source(), "source", WORDS_MOST, faulty),
                EvidenceWords.required(given.custody(), "custody", WORDS_MOST, faulty),
                EvidenceWords.language(given.language(), file, faulty),
                given.requestedClass(),
                given.personalData(),
                given.militaryDetail(),
                given.sourceAtRisk(),
                late ? EvidenceWords.required(given.goodCause(), "goodCause", WORDS_MOST, faulty) : null);
        faulty.throwIfAny();
        return clean;
    }
}
