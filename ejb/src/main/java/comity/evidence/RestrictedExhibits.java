package comity.evidence;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Restricted and source-protected exhibits as the security officer sees them: which there are, nothing of what they say. */
@ApplicationScoped
@Transactional
public class RestrictedExhibits {

    private static final int MOST = 100;

    /** One of them. */
    public record Row(
            String reference,
            String number,
            Side side,
            AccessClass accessClass,
            Instant filedAt,
            boolean summaryOwed,
            ExhibitState state) {}

    @Inject
    Exhibits exhibits;

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    /** The latest first. */
    public List<Row> latest(Actor actor) {
        policy.requireOffice(actor, "SEC", CourtRole.SEC);
        List<Exhibit> found = exhibits.restricted(MOST);
        Map<Long, CaseFile> cases = found.isEmpty()
                ? Map.of()
                : files.byIds(found.stream().map(Exhibit::caseId).distinct().toList()).stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return found.stream()
                .map(exhibit -> new Row(
                        cases.get(exhibit.caseId()).reference(),
                        exhibit.number(),
                        exhibit.side(),
                        exhibit.accessClass(),
                        exhibit.filedAt(),
                        exhibit.owesSummary(),
                        exhibit.state()))
                .toList();
    }
}
