package comity.timeline;

import comity.deadline.Obligor;
import comity.docket.CaseState;
import java.util.List;

/** The way of a case from registration to publication, as the limits follow each other (sections 3 and 5). */
final class Course {

    /**
     * One limit on the way.
     *
     * @param place state of the case in which it starts
     * @param atOnce whether it starts with that state, so that where it does not run then, it never will
     * @param after limits at whose end it starts
     */
    record Step(String code, Obligor obligor, CaseState place, boolean atOnce, List<String> after) {}

    static final List<Step> STEPS = List.of(
            step("TL-05", Obligor.REG, CaseState.REGISTERED, true),
            step("TL-06", Obligor.RSP, CaseState.REGISTERED, false, "TL-05"),
            step("TL-10", Obligor.TP, CaseState.REGISTERED, false, "TL-05"),
            step("TL-07", Obligor.RSP, CaseState.SERVED, true, "TL-06"),
            step("TL-08", Obligor.RSP, CaseState.SERVED, true, "TL-06"),
            step("TL-09", Obligor.BOTH, CaseState.SERVED, true, "TL-06"),
            step("TL-12", Obligor.CLM, CaseState.CONSULTATION, false, "TL-09"),
            step("TL-13", Obligor.COU, CaseState.PANEL_REQUESTED, true, "TL-09"),
            step("TL-14", Obligor.COU, CaseState.PANEL_REQUESTED, false, "TL-13"),
            step("TL-15", Obligor.BOTH, CaseState.PANEL_ESTABLISHED, true, "TL-14"),
            step("TL-16", Obligor.BOTH, CaseState.PANEL_ESTABLISHED, true, "TL-14"),
            step("TL-21", Obligor.BOTH, CaseState.PANEL_ESTABLISHED, true, "TL-14"),
            step("TL-59", Obligor.PNL, CaseState.PANEL_ESTABLISHED, true, "TL-14"),
            step("TL-17", Obligor.PRS, CaseState.PANEL_ESTABLISHED, false, "TL-16"),
            step("TL-18", Obligor.PNL, CaseState.PANEL_ESTABLISHED, false, "TL-17"),
            step("TL-19", Obligor.BOTH, CaseState.PANEL_ESTABLISHED, false, "TL-18"),
            step("TL-22", Obligor.PNL, CaseState.COMPOSED, true, "TL-18"),
            step("TL-58", Obligor.PNL, CaseState.COMPOSED, true, "TL-18"),
            step("TL-23", Obligor.CLM, CaseState.WRITTEN, false, "TL-22"),
            step("TL-24", Obligor.RSP, CaseState.WRITTEN, false, "TL-23"),
            step("TL-27", Obligor.RSP, CaseState.WRITTEN, false, "TL-23"),
            step("TL-25", Obligor.CLM, CaseState.WRITTEN, false, "TL-24"),
            step("TL-26", Obligor.RSP, CaseState.WRITTEN, false, "TL-25"),
            step("TL-50", Obligor.REG, CaseState.HEARING, false, "TL-26"),
            step("TL-88", Obligor.BOTH, CaseState.HEARING, false, "TL-50"),
            step("TL-51", Obligor.BOTH, CaseState.HEARING, false, "TL-50"),
            step("TL-52", Obligor.PNL, CaseState.DELIBERATION, false, "TL-50"),
            step("TL-53", Obligor.BOTH, CaseState.INTERIM_REVIEW, false, "TL-52"),
            step("TL-54", Obligor.PNL, CaseState.INTERIM_REVIEW, false, "TL-53"),
            step("TL-55", Obligor.BOTH, CaseState.INTERIM_REVIEW, false, "TL-54"),
            step("TL-56", Obligor.PNL, CaseState.INTERIM_REVIEW, false, "TL-55"),
            step("TL-60", Obligor.BOTH, CaseState.DECIDED, true, "TL-56"),
            step("TL-60b", Obligor.PNL, CaseState.DECIDED, false, "TL-60"),
            step("TL-61", Obligor.REG, CaseState.DECIDED, true, "TL-56"));

    private Course() {}

    private static Step step(String code, Obligor who, CaseState place, boolean atOnce, String... after) {
        return new Step(code, who, place, atOnce, List.of(after));
    }
}
