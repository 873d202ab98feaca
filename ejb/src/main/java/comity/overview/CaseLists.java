package comity.overview;

import comity.access.AccessPolicy;
import comity.access.CaseAccess;
import comity.access.Membership;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.Deadlines;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.DocketEntry;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of cases: the public docket and a person's own. Each costs the same few statements at any size. */
@ApplicationScoped
@Transactional
public class CaseLists {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int SHOWN = 4;
    private static final Set<CaseState> WAITING = EnumSet.of(
            CaseState.CONSULTATION,
            CaseState.PANEL_REQUESTED,
            CaseState.PANEL_ESTABLISHED,
            CaseState.WRITTEN,
            CaseState.HEARING,
            CaseState.DELIBERATION,
            CaseState.INTERIM_REVIEW);

    @Inject
    CaseRows rows;

    @Inject
    CaseFiles files;

    @Inject
    Deadlines deadlines;

    @Inject
    Signatories signatories;

    @Inject
    CaseAccess access;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    public List<CaseRow> docket(CaseFilter filter) {
        return rowsOf(rows.docket(filter), Map.of());
    }

    /** Panel requests that lie before the Council (S08). */
    public List<CaseRow> panelRequests(int most) {
        return rowsOf(rows.in(Set.of(CaseState.PANEL_REQUESTED), most), Map.of());
    }

    /** Cases whose next step in the registry waits for a party, the Council or the panel; empty for others. */
    public List<CaseRow> waiting(int most, Actor actor) {
        return policy.isRegistry(actor) ? rowsOf(rows.in(WAITING, most), Map.of()) : List.of();
    }

    public int count(CaseFilter filter) {
        return rows.count(filter);
    }

    /** All cases in which the person has a seat, newest first. */
    public List<CaseRow> mine(Actor actor) {
        return mine(actor, null, Integer.MAX_VALUE);
    }

    /**
     * A page of the cases in which the person has a seat, newest first.
     *
     * @param after id of the last case seen, or null
     */
    public List<CaseRow> mine(Actor actor, Long after, int most) {
        Map<Long, String> roles = access.seatsOf(actor).stream()
                .collect(
                        Collectors.toMap(Membership::caseId, seat -> seat.role().name(), (first, other) -> first));
        List<Long> page = roles.keySet().stream()
                .filter(id -> after == null || id < after)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
        return page.isEmpty() ? List.of() : rowsOf(files.byIds(page), roles);
    }

    /** In how many cases the person has a seat. */
    public long countMine(Actor actor) {
        return access.seatsOf(actor).stream().map(Membership::caseId).distinct().count();
    }

    /** The next few limits of registered cases that end within a week. */
    public List<Limit> week() {
        List<Deadline> near = deadlines.dueBefore(clock.instant().plus(WEEK), 50).stream()
                .filter(limit -> !CaseReading.EXAMINATION.contains(limit.code()))
                .filter(limit -> limit.dueAt().isAfter(clock.instant()))
                .toList();
        Map<Long, CaseFile> known = near.isEmpty()
                ? Map.of()
                : files.byIds(near.stream().map(Deadline::caseId).distinct().toList()).stream()
                        .filter(file -> file.registeredAt() != null)
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return near.stream()
                .filter(limit -> known.containsKey(limit.caseId()) && isOfCase(known.get(limit.caseId()), limit))
                .limit(SHOWN)
                .map(limit -> CaseReading.limit(known.get(limit.caseId()), limit))
                .toList();
    }

    /** Limits of single papers are left out, but for those that the case itself waits for. */
    private static boolean isOfCase(CaseFile file, Deadline limit) {
        return limit.subject().isEmpty() || Turns.moves(file.state(), limit.code());
    }

    public List<Party> signatories() {
        return signatories.all().stream()
                .map(state -> new Party(state.code(), state.name()))
                .toList();
    }

    private List<CaseRow> rowsOf(List<CaseFile> cases, Map<Long, String> roles) {
        List<Long> ids = cases.stream().map(CaseFile::id).toList();
        Map<Long, List<Deadline>> awaited =
                deadlines.awaitedIn(ids).stream().collect(Collectors.groupingBy(Deadline::caseId));
        Map<Long, DocketEntry> last = rows.lastLines(ids).stream()
                .collect(Collectors.toMap(DocketEntry::caseId, Function.identity(), (first, other) -> first));
        Map<String, String> names = signatories().stream().collect(Collectors.toMap(Party::code, Party::name));
        return cases.stream()
                .map(file -> row(
                        file,
                        Turns.of(file.state(), awaited.getOrDefault(file.id(), List.of())),
                        last.get(file.id()),
                        names,
                        roles.get(file.id())))
                .toList();
    }

    private static CaseRow row(CaseFile file, Turn turn, DocketEntry last, Map<String, String> names, String role) {
        return new CaseRow(
                file.id(),
                file.reference(),
                file.title(),
                file.claimants().stream().map(code -> party(code, names)).toList(),
                party(file.respondent(), names),
                file.state(),
                file.closeReason(),
                file.track(),
                file.registeredAt(),
                turn == null ? null : turn.code(),
                turn == null ? null : turn.dueAt(),
                turn == null ? null : turn.obligor(),
                last == null ? null : last.kind(),
                last == null ? List.of() : last.args(),
                last == null ? null : last.at(),
                role);
    }

    private static Party party(String code, Map<String, String> names) {
        return new Party(code, names.getOrDefault(code, code));
    }
}
