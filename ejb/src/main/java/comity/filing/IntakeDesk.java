package comity.filing;

import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.Track;
import comity.party.Signatories;
import comity.party.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the examination of a form: screens it, prefills the checklist, starts the registry's days (TL-02). */
@ApplicationScoped
public class IntakeDesk {

    @Inject
    Examinations examinations;

    @Inject
    ScreeningRules screening;

    @Inject
    TrackChoice tracks;

    @Inject
    Claims claims;

    @Inject
    Signatories signatories;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    IntakeDays clock;

    Instant instant() {
        return clock.instant();
    }

    /** A case for which the claimant asks the urgent track takes the urgent column from the day of filing (X4). */
    void open(CaseFile file, ClaimForm form, List<FormFinding> open) {
        if (tracks.of(form, filerKind(file)).track() == Track.URGENT) {
            file.changeTrack(Track.URGENT);
        }
        Optional<Examination> before = examinations.find(file.id());
        Examination examination = before.orElseGet(() -> new Examination(file.id()));
        String duplicate = claims.duplicateOf(file.id(), file.claimants(), file.respondent())
                .orElse(null);
        boolean reserved = reservationMatch(file, form);
        examination.begin(prefill(file, form, open, duplicate, reserved), duplicate, reserved);
        if (before.isEmpty()) {
            examinations.add(examination);
        }
        examinations.flush();
        deadlines.start(file.id(), "TL-02", clock.instant(), Obligor.REG);
    }

    /** End of the days for a cure if the notice went out now. */
    Instant cureBefore(CaseFile file) {
        return clock.cureBefore(file.urgent());
    }

    List<FormFinding> openFindings(Long caseId) {
        return examinations.find(caseId).stream()
                .flatMap(examination -> examination.deficient().stream())
                .map(point -> new FormFinding(point.code(), "", "POINT", List.of(point.text())))
                .toList();
    }

    /** What the decision table makes of the points found deficient. */
    ScreeningRules.Result result(CaseFile file, Examination examination, List<Point> points) {
        Set<String> failed = points.stream()
                .filter(point -> point.verdict() == Verdict.DEFICIENT)
                .map(Point::code)
                .collect(Collectors.toSet());
        String duplicate = examination.cleared() ? null : examination.duplicateOf();
        return screening.result(screening.screen(
                new ScreeningRules.Screening(failed, filerKind(file), duplicate, examination.reservationMatch())));
    }

    FilerKind filerKind(CaseFile file) {
        boolean organisation = file.claimants().stream()
                .map(signatories::find)
                .flatMap(Optional::stream)
                .map(Signatory::kind)
                .anyMatch("ORGANISATION"::equals);
        return organisation ? FilerKind.ORG : FilerKind.STATE;
    }

    private List<Point> prefill(
            CaseFile file, ClaimForm form, List<FormFinding> open, String duplicate, boolean reserved) {
        Set<String> failed = open.stream().map(FormFinding::code).collect(Collectors.toSet());
        Map<String, ScreeningRules.Severity> found =
                screening.screen(new ScreeningRules.Screening(failed, filerKind(file), duplicate, reserved)).stream()
                        .collect(Collectors.toMap(
                                ScreeningRules.Finding::code,
                                ScreeningRules.Finding::severity,
                                (first, second) -> first));
        Set<String> notRequired = ClaimChecks.notRequired(form);
        List<Point> points = new ArrayList<>();
        for (String code : ClaimChecks.CODES) {
            boolean deficient = found.containsKey(code) && found.get(code) != ScreeningRules.Severity.FLAG;
            Verdict otherwise = notRequired.contains(code) ? Verdict.NOT_REQUIRED : Verdict.MET;
            String text = deficient ? CheckTexts.of(file.language()).text(code, open) : "";
            points.add(new Point(code, deficient ? Verdict.DEFICIENT : otherwise, true, text));
        }
        return points;
    }

    /** Whether what either party had reserved on the day of filing may exclude the subject: a flag only, jurisdiction is for the panel. */
    private boolean reservationMatch(CaseFile file, ClaimForm form) {
        LocalDate filed = clock.dayOf(file.filedAt());
        Set<String> reserved = Stream.concat(file.claimants().stream(), Stream.of(file.respondent()))
                .flatMap(state -> signatories.reservedOn(state, filed).stream())
                .collect(Collectors.toSet());
        return form.claims().stream()
                .map(claim -> Category.of(claim.category()))
                .flatMap(Optional::stream)
                .anyMatch(category -> category.excludable().stream().anyMatch(reserved::contains));
    }
}
