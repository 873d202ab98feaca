package comity.web.filing;

import comity.common.Refusal;
import comity.filing.CheckTexts;
import comity.filing.ClaimChecks;
import comity.filing.ClaimForm;
import comity.filing.FormFinding;
import comity.web.common.PageLocale;
import comity.web.common.RefusalTexts;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The two rails of the guided filing: where each step stands, and what the Rules still demand here. */
@Named
@RequestScoped
public class WizardRail {

    @Inject
    ClaimWizard wizard;

    @Inject
    PageLocale locale;

    @Inject
    Texts texts;

    @Inject
    RefusalTexts refusals;

    /** A step with its standing. */
    public record Step(int number, String path, boolean here, String mark, String words) {}

    /** A line of the cross-check: met or not, and where to settle it. */
    public record Check(String code, String title, String text, String mark, String path) {}

    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        for (int number = 1; number <= Steps.LAST; number++) {
            String path = "/filing/claim?draft=" + wizard.getDraft() + "&step=" + number;
            steps.add(standing(number, path, number == wizard.getStep()));
        }
        return steps;
    }

    private Step standing(int number, String path, boolean here) {
        if (number == Steps.LAST) {
            return new Step(number, path, here, "todo", texts.get("filing.step.agent"));
        }
        long faults = faults().stream()
                .filter(fault -> Steps.ofPath(fault.path()) == number)
                .count();
        long open = findings(number).size() + faults;
        if (open == 0) {
            return new Step(number, path, here, "done", texts.get("filing.step.done"));
        }
        if (!isStarted(number)) {
            return new Step(number, path, here, "todo", texts.get("filing.step.todo"));
        }
        return new Step(
                number, path, here, faults > 0 ? "over" : here ? "run" : "soon", texts.count("filing.step.open", open));
    }

    /** Limits that are exceeded; what is merely missing is said by its deficiency code. */
    private List<Refusal.Fault> faults() {
        return wizard.getView().faults().stream()
                .filter(fault -> !"REQUIRED".equals(fault.code()))
                .toList();
    }

    private boolean isStarted(int number) {
        ClaimForm form = wizard.getView().form();
        return switch (number) {
            case 2 -> form.priorSteps() != null || form.jurisdictionBasis() != null;
            case 3 -> !form.claims().isEmpty();
            case 4 -> !form.exhibits().isEmpty();
            case 5 -> form.urgency() != null;
            case 6 -> form.publicSummary() != null;
            default -> true;
        };
    }

    private List<FormFinding> findings(int step) {
        return wizard.getView().findings().stream()
                .filter(finding -> Steps.of(finding.code()) == step)
                .toList();
    }

    /** What this page's step (in step 3: this claim; in step 7: everything) still needs, then what it has. */
    public List<Check> getChecks() {
        boolean all = wizard.getStep() == Steps.LAST;
        List<Check> checks = new ArrayList<>();
        faults().stream()
                .filter(fault -> all || Steps.ofPath(fault.path()) == wizard.getStep())
                .forEach(fault ->
                        checks.add(new Check("", fault.path(), refusals.of(fault), "over", path(fault.path()))));
        CheckTexts words = CheckTexts.of(locale.locale().getLanguage());
        List<FormFinding> open = all ? wizard.getView().findings() : here();
        open.forEach(finding -> checks.add(new Check(
                finding.code(), words.name(finding.code()), words.text(finding), "soon", path(finding.path()))));
        if (!all) {
            met(open).forEach(code -> checks.add(new Check(code, words.name(code), null, "ok", null)));
        }
        return checks;
    }

    private List<FormFinding> here() {
        return findings(wizard.getStep()).stream()
                .filter(finding -> wizard.getStep() != 3
                        || finding.path().startsWith("claims[" + wizard.getClaim() + "]")
                        || finding.path().equals("claims"))
                .toList();
    }

    private List<String> met(List<FormFinding> open) {
        Set<String> notRequired = ClaimChecks.notRequired(wizard.getForm());
        return ClaimChecks.CODES.stream()
                .filter(code -> Steps.of(code) == wizard.getStep())
                .filter(code ->
                        open.stream().noneMatch(finding -> finding.code().equals(code)))
                .filter(code -> !notRequired.contains(code))
                .toList();
    }

    /** Page and field where a fault is settled; in the page itself only the field. */
    private String path(String field) {
        int step = Steps.ofPath(field);
        String anchor = "#" + field.replaceAll("[.\\[\\]]+", "-").replaceAll("-$", "");
        if (step == wizard.getStep() && (step != 3 || field.contains("[" + wizard.getClaim() + "]"))) {
            return anchor;
        }
        String claim = step == 3 && field.matches("claims\\[\\d+].*")
                ? "&claim="
                        + (Integer.parseInt(field.replaceAll("\\D+", " ").trim().split(" ")[0]) + 1)
                : "";
        return "/filing/claim?draft=" + wizard.getDraft() + "&step=" + step + claim + anchor;
    }

    public boolean isFileable() {
        return wizard.getView().faults().isEmpty();
    }
}
