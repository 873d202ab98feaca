package comity.overview;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Limits that ended by time, and the next to end: code, number and date, no content of a case. */
@ApplicationScoped
@Transactional
public class Timers {

    @Inject
    CaseRows rows;

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    public List<Limit> fired(int most, Actor actor) {
        return shown(rows.fired(most), actor);
    }

    public List<Limit> next(int most, Actor actor) {
        return shown(rows.next(most), actor);
    }

    private List<Limit> shown(List<Deadline> limits, Actor actor) {
        policy.requireOffice(actor, "ADM", CourtRole.ADM, CourtRole.AUD, CourtRole.REG, CourtRole.DEPREG);
        Map<Long, CaseFile> known = limits.isEmpty()
                ? Map.of()
                : files.byIds(limits.stream().map(Deadline::caseId).distinct().toList()).stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return limits.stream()
                .map(limit -> CaseReading.limit(known.get(limit.caseId()), limit))
                .toList();
    }
}
