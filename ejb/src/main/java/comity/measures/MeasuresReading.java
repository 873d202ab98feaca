package comity.measures;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Measures for their readers: request, call, order and defaults for all; the parties' words for those inside. */
@ApplicationScoped
@Transactional
public class MeasuresReading {

    @Inject
    CaseFiles files;

    @Inject
    MeasuresRecords records;

    @Inject
    AccessPolicy policy;

    @Inject
    MeasuresAuthority authority;

    @Inject
    MeasuresTime time;

    @Inject
    MeasuresDecision decision;

    public List<MeasuresRow> of(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return records.of(caseId).stream().map(row -> row(file, row, actor)).toList();
    }

    /** Whether the reader can ask for measures now. */
    public boolean mayRequest(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return MeasuresAuthority.isOpen(file) && authority.sideOf(file, actor) != null;
    }

    /** Whether the reader can consider measures of the Tribunal's own motion. */
    public boolean mayMove(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return MeasuresAuthority.isOpen(file) && authority.decides(file, actor, false);
    }

    private MeasuresRow row(CaseFile file, MeasuresRequest row, Actor actor) {
        List<String> acts = acts(file, row, actor);
        boolean inside = !acts.isEmpty() || policy.readable(actor, file.id()).contains(AccessClass.PTY);
        String limit = limit(row);
        return new MeasuresRow(
                row.id(),
                row.no(),
                row.number(file.reference()),
                row.side().name(),
                row.status().name(),
                row.filedAt(),
                inside ? asked(row) : null,
                inside ? row.wordsOf(Side.CLM) : null,
                inside ? row.wordsOf(Side.RSP) : null,
                call(row),
                row.overdue(),
                limit,
                limit == null ? null : time.dueAt(row, limit),
                decided(row),
                records.reports(row).stream()
                        .map(report -> report(report, inside))
                        .toList(),
                acts.contains("order") || acts.contains("lift") ? bench(file, actor) : List.of(),
                acts);
    }

    private static String limit(MeasuresRequest row) {
        return switch (row.status()) {
            case FILED -> MeasuresTime.OBSERVE;
            case HEARD -> MeasuresTime.DECIDE;
            case ORDERED -> MeasuresTime.REPORT;
            default -> null;
        };
    }

    private static MeasuresRow.Asked asked(MeasuresRequest row) {
        return new MeasuresRow.Asked(row.right(), row.plausibility(), row.urgency(), row.harm(), row.measures());
    }

    private MeasuresRow.Call call(MeasuresRequest row) {
        CallToRefrain call = row.call();
        return new MeasuresRow.Call(
                call.state().name(), call.isLate(), time.dueAt(row, MeasuresTime.CALL), call.at(), call.words());
    }

    private static MeasuresRow.Decided decided(MeasuresRequest row) {
        InterimOrder order = row.order();
        return order == null
                ? null
                : new MeasuresRow.Decided(
                        order.at(),
                        order.ruling(),
                        order.measures(),
                        order.bound() == null ? null : order.bound().name(),
                        order.citation(),
                        order.slug(),
                        order.liftedAt(),
                        order.liftedWhy(),
                        order.liftedSlug());
    }

    private static MeasuresRow.Report report(MeasuresReport report, boolean inside) {
        return new MeasuresRow.Report(
                report.id(),
                report.period(),
                report.side().name(),
                report.at(),
                report.isMissing(),
                report.isPending(),
                report.notedAt(),
                inside ? report.words() : null);
    }

    private List<MeasuresRow.Judge> bench(CaseFile file, Actor actor) {
        return decision.formation(file, actor).stream()
                .map(judge -> new MeasuresRow.Judge(judge.personId(), judge.name()))
                .toList();
    }

    List<String> acts(CaseFile file, MeasuresRequest row, Actor actor) {
        List<String> acts = new ArrayList<>();
        if (row.call().isAwaited() && authority.calls(file, actor, row.call().isLate())) {
            acts.add("call");
        }
        Side side = authority.sideOf(file, actor);
        if (row.status() == MeasuresRequest.Status.FILED
                && row.hears(side)
                && row.wordsOf(side) == null
                && !time.observationsOver(row)) {
            acts.add("observe");
        }
        boolean heard = row.status() == MeasuresRequest.Status.HEARD
                || (row.status() == MeasuresRequest.Status.FILED && time.observationsOver(row));
        if (heard && authority.decides(file, actor, row.overdue())) {
            acts.add("order");
        }
        if (row.isInForce()) {
            inForce(file, row, side, actor, acts);
        }
        return acts;
    }

    private void inForce(CaseFile file, MeasuresRequest row, Side side, Actor actor, List<String> acts) {
        boolean reported = records.reports(row).stream()
                .anyMatch(report ->
                        report.side() == side && report.period() == row.order().period());
        if (side != null && row.order().binds(side) && !reported) {
            acts.add("report");
        }
        if (authority.decides(file, actor, false)) {
            acts.add("lift");
        }
    }

    /** Missing reports of which the Council has still to take note, for the registry. */
    List<MeasuresReport> toNote(CaseFile file, Actor actor) {
        return authority.isRegistry(actor)
                ? records.reports(file.id()).stream()
                        .filter(MeasuresReport::isPending)
                        .toList()
                : List.of();
    }

    public boolean mayNote(Long caseId, Actor actor) {
        return !toNote(files.find(caseId), actor).isEmpty();
    }
}
