package comity.overview;

import comity.access.CaseAccess;
import comity.access.Membership;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.Deadlines;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.panel.Nominee;
import comity.panel.Panels;
import comity.worklist.WorkFilter;
import comity.worklist.WorkList;
import comity.worklist.WorkRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person must do by when: his open work items, and the running limits of his side that have none. */
@ApplicationScoped
@Transactional
public class Duties {

    /** Limits on the panel's whole phase (S20): what is to be done in it has dates of its own. */
    private static final Set<String> OUTER = Set.of("TL-58", "TL-59");

    private static final String DISCLOSURE = "TL-18";

    private static final int MOST = 50;

    @Inject
    WorkList work;

    @Inject
    CaseAccess access;

    @Inject
    CaseFiles files;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseReading cases;

    @Inject
    Panels panels;

    public List<Duty> of(Actor actor) {
        List<WorkRow> items = work.page(WorkFilter.first(MOST), actor);
        Map<Long, Membership> seats = access.seatsOf(actor).stream()
                .collect(Collectors.toMap(Membership::caseId, Function.identity(), (first, other) -> first));
        Set<Long> ids = new HashSet<>(seats.keySet());
        items.stream().filter(WorkRow::ofCase).forEach(item -> ids.add(item.caseId()));
        List<Deadline> awaited = deadlines.awaitedIn(List.copyOf(ids));
        List<Deadline> running = awaited.stream()
                .filter(limit -> limit.isRunning() && limit.dueAt() != null)
                .toList();
        List<Duty> duties = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        for (WorkRow item : items) {
            covered.add(item.caseId() + item.rule());
            duties.add(duty(item, awaited, actor));
        }
        duties.addAll(limits(running, seats, covered, actor));
        panels.owingDisclosure(actor.id()).stream()
                .filter(nominee -> nominee.seat() != null)
                .forEach(nominee -> duties.add(disclosure(nominee, actor)));
        duties.sort(Comparator.comparing(Duty::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return duties;
    }

    private Duty duty(WorkRow item, List<Deadline> awaited, Actor actor) {
        if (!item.ofCase()) {
            return new Duty(
                    null,
                    item.subject(),
                    "",
                    List.of(),
                    item.subject(),
                    item.taskKey(),
                    item.rule(),
                    item.dueAt(),
                    null,
                    item.signatoryPath());
        }
        String effect = awaited.stream()
                .filter(limit ->
                        limit.caseId().equals(item.caseId()) && limit.code().equals(item.rule()))
                .map(Deadline::effect)
                .findFirst()
                .orElse(null);
        return new Duty(
                item.caseId(),
                item.reference(),
                item.title(),
                Arrays.asList(item.claimants().split(",")),
                item.respondent(),
                item.taskKey(),
                item.rule(),
                item.dueAt(),
                effect,
                cases.pathOfTask(item.caseId(), item.taskKey(), actor));
    }

    /** TL-18: who is named to a seat must disclose and take the oath before the seat, and with it the case, is his. */
    private Duty disclosure(Nominee nominee, Actor actor) {
        CaseFile file = files.find(nominee.caseId());
        Deadline limit = deadlines
                .latest(file.id(), DISCLOSURE, nominee.seat().toString())
                .filter(Deadline::isRunning)
                .orElse(null);
        return new Duty(
                file.id(),
                file.reference(),
                file.title(),
                file.claimants(),
                file.respondent(),
                "panel-disclose",
                DISCLOSURE,
                limit == null ? null : limit.dueAt(),
                limit == null ? null : limit.effect(),
                cases.pathOfTask(file.id(), "panel-disclose", actor));
    }

    private List<Duty> limits(List<Deadline> running, Map<Long, Membership> seats, Set<String> covered, Actor actor) {
        List<Deadline> mine = running.stream()
                .filter(limit -> seats.containsKey(limit.caseId())
                        && !OUTER.contains(limit.code())
                        && isOf(seats.get(limit.caseId()).side(), limit.obligor())
                        && covered.add(limit.caseId() + limit.code()))
                .toList();
        Map<Long, CaseFile> known = mine.isEmpty()
                ? Map.of()
                : files.byIds(mine.stream().map(Deadline::caseId).distinct().toList()).stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return mine.stream()
                .map(limit -> {
                    CaseFile file = known.get(limit.caseId());
                    return new Duty(
                            file.id(),
                            file.reference(),
                            file.title(),
                            file.claimants(),
                            file.respondent(),
                            null,
                            limit.code(),
                            limit.dueAt(),
                            limit.effect(),
                            cases.pathOfNext(file.id(), actor));
                })
                .toList();
    }

    private static boolean isOf(Side side, Obligor who) {
        return switch (side) {
            case CLM -> who == Obligor.CLM || who == Obligor.BOTH;
            case RSP -> who == Obligor.RSP || who == Obligor.BOTH;
            case PNL -> who == Obligor.PNL;
            default -> false;
        };
    }
}
