package comity.overview;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.Deadlines;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One case as a reader may see it. Whoever is not in it learns of it once it is registered, and only then. */
@ApplicationScoped
@Transactional
public class CaseReading {

    /** Acts of a smaller rank are owed, not merely possible. */
    private static final int OWED = 100;

    static final Set<String> EXAMINATION = Set.of("TL-01", "TL-02", "TL-03", "TL-04", "TL-04b", "FX-01");

    @Inject
    CaseFiles files;

    @Inject
    Deadlines deadlines;

    @Inject
    Signatories signatories;

    @Inject
    Standing standing;

    @Inject
    AccessPolicy policy;

    @Inject
    @Any
    Instance<CaseActs> features;

    /** Limits of filing and examination: for claimant and registry only. */
    public static boolean isOfExamination(String code) {
        return EXAMINATION.contains(code);
    }

    /** @throws NoSuchThing for an unknown reference, and for a case that is not open to the reader */
    public CaseDetail of(String reference, Actor actor) {
        return detail(seen(reference, actor), actor);
    }

    public CaseDetail of(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        requireSeen(file, actor);
        return detail(file, actor);
    }

    /**
     * The case for one of its forms or rooms: open to those inside the case, and to whom an act leads there (another
     * State that asks to join, a judge who is named but not seated yet).
     */
    public CaseDetail within(String reference, Actor actor, String page) {
        CaseFile file = seen(reference, actor);
        if (!policy.isInsider(actor, file.id())
                && acts(file.id(), actor).stream().noneMatch(act -> leadsTo(act, page))) {
            throw new NoSuchThing();
        }
        return detail(file, actor);
    }

    private static boolean leadsTo(CaseAct act, String page) {
        return act.path() != null && act.path().startsWith(page + "?");
    }

    public Long idOf(String reference, Actor actor) {
        return seen(reference, actor).id();
    }

    public List<Limit> limits(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        requireSeen(file, actor);
        boolean inside = seesExamination(file, actor);
        return deadlines.ofCase(caseId).stream()
                .filter(limit -> inside || !EXAMINATION.contains(limit.code()))
                .sorted(Comparator.comparing(Deadline::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(limit -> limit(file, limit))
                .toList();
    }

    /** What the reader can do now, and what not yet. */
    public List<CaseAct> acts(Long caseId, Actor actor) {
        if (actor.isAnonymous()) {
            return List.of();
        }
        CaseFile file = files.find(caseId);
        requireSeen(file, actor);
        return features.stream()
                .flatMap(feature -> feature.acts(file, actor).stream())
                .sorted(Comparator.comparingInt(CaseAct::rank))
                .toList();
    }

    /** Page of the act that a work item asks for; the case's own page where no feature names one. */
    public String pathOfTask(Long caseId, String taskKey, Actor actor) {
        CaseFile file = files.find(caseId);
        return acts(caseId, actor).stream()
                .filter(act ->
                        act.open() && act.path() != null && plain(act.key()).equals(plain(taskKey)))
                .map(CaseAct::path)
                .findFirst()
                .orElse("/cases/" + file.reference());
    }

    /** Keys are compared without dashes and capitals: {@code note-verbale} is {@code noteVerbale}. */
    private static String plain(String key) {
        return key == null ? "" : key.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Page of the act the person owes first in a case; the case's own page where nothing is owed. */
    public String pathOfNext(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return acts(caseId, actor).stream()
                .filter(act -> act.open() && act.path() != null && act.rank() < OWED)
                .map(CaseAct::path)
                .findFirst()
                .orElse("/cases/" + file.reference());
    }

    private CaseFile seen(String reference, Actor actor) {
        CaseFile file = files.byReference(reference == null ? "" : reference).orElseThrow(NoSuchThing::new);
        requireSeen(file, actor);
        return file;
    }

    private void requireSeen(CaseFile file, Actor actor) {
        if (file.registeredAt() == null && !policy.isInsider(actor, file.id())) {
            throw new NoSuchThing();
        }
    }

    private boolean seesExamination(CaseFile file, Actor actor) {
        return policy.isRegistry(actor)
                || policy.sideOf(actor, file.id()).filter(Side.CLM::equals).isPresent();
    }

    private CaseDetail detail(CaseFile file, Actor actor) {
        List<Deadline> awaited = deadlines.awaitedIn(List.of(file.id()));
        boolean inside = seesExamination(file, actor);
        return new CaseDetail(
                file.id(),
                file.reference(),
                file.filingReference(),
                file.title(),
                file.claimants().stream().map(this::party).toList(),
                party(file.respondent()),
                file.respondents().stream().skip(1).map(this::party).toList(),
                file.state(),
                file.stayedFrom(),
                file.closeReason(),
                file.leadCaseId() == null ? null : files.find(file.leadCaseId()).reference(),
                file.track(),
                file.urgent(),
                file.publicSummary(),
                file.language(),
                file.filedAt(),
                file.registeredAt(),
                file.servedAt(),
                file.closedAt(),
                panel(file.id()),
                Turns.of(
                        file.state(),
                        awaited.stream()
                                .filter(limit -> inside || !EXAMINATION.contains(limit.code()))
                                .toList()),
                policy.sideOf(actor, file.id()).orElse(null),
                policy.isInsider(actor, file.id()));
    }

    private List<String> panel(Long caseId) {
        List<Membership> bench = standing.membersOf(caseId).stream()
                .filter(seat -> seat.role() == CourtRole.PPJ || seat.role() == CourtRole.PNL)
                .sorted(Comparator.comparing(seat -> seat.role() == CourtRole.PPJ ? 0 : 1))
                .toList();
        if (bench.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = standing
                .persons(bench.stream().map(Membership::personId).toList())
                .stream()
                .collect(Collectors.toMap(person -> person.id(), person -> person.name()));
        return bench.stream()
                .map(Membership::personId)
                .distinct()
                .map(id -> names.getOrDefault(id, id))
                .toList();
    }

    private Party party(String code) {
        return new Party(code, signatories.name(code));
    }

    static Limit limit(CaseFile file, Deadline row) {
        return new Limit(
                row.caseId(),
                file.reference(),
                row.code(),
                row.subject(),
                row.obligor(),
                row.startedAt(),
                row.dueAt(),
                row.extensionDays(),
                row.tolledDays(),
                row.effect(),
                row.state(),
                row.held(),
                row.isStillOwed(),
                row.awaiting(),
                row.settledAt());
    }
}
