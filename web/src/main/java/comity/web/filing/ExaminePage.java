package comity.web.filing;

import comity.docket.CaseState;
import comity.filing.CheckTexts;
import comity.filing.ExaminationChanged;
import comity.filing.ExaminationOutcome;
import comity.filing.ExaminationStage;
import comity.filing.ExaminationView;
import comity.filing.ExaminedFiling;
import comity.filing.Examining;
import comity.filing.FinishExamination;
import comity.filing.Intake;
import comity.filing.Point;
import comity.filing.Verdict;
import comity.web.access.CurrentActor;
import comity.web.common.PageLocale;
import comity.web.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** The clerk's examination: the checklist beside the document, the effects beside the decision. */
@Named
@RequestScoped
public class ExaminePage {

    @Inject
    HttpServletRequest request;

    @Inject
    Intake intake;

    @Inject
    Examining examining;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    @Inject
    PageLocale locale;

    private Typed typed;
    private ExaminationView view;
    private ExaminedFiling filing;
    private List<Point> points;
    private ExaminationChanged conflict;

    /** A point with its name in the reader's language. */
    public record Row(String code, String name, Verdict verdict, boolean bySystem, String text) {
        public boolean isDeficient() {
            return verdict == Verdict.DEFICIENT;
        }

        public String getMark() {
            return switch (verdict) {
                case MET -> "done";
                case DEFICIENT -> "over";
                case NOT_REQUIRED -> "todo";
            };
        }
    }

    @PostConstruct
    void read() {
        typed = new Typed(request);
    }

    public void load() {
        view = intake.look(reference(), actor.actor());
        if (view.state() == CaseState.FILED && actor.actor().has("clerk")) {
            view = examining.begin(reference(), actor.actor());
        }
        filing = intake.filing(reference(), actor.actor());
        points = view.points();
    }

    String reference() {
        return String.valueOf(request.getParameter("case"));
    }

    public String save() {
        if (!attempt(() -> examining.save(reference(), version(), points, actor.actor()))) {
            return null;
        }
        return page.done("/filing/examine?case=" + reference(), "filing.ex.saved");
    }

    public String finish() {
        ExaminationOutcome outcome = typed.choice(ExaminationOutcome.class, "outcome");
        FinishExamination[] command = new FinishExamination[1];
        boolean done = attempt(() -> {
            command[0] = new FinishExamination(reference(), version(), points, outcome);
            examining.finish(command[0], actor.actor());
        });
        return done ? page.done("/filing/examine?case=" + reference(), "filing.ex.finished") : null;
    }

    /** Tries; when another clerk has saved meanwhile the page shows both versions, and nothing typed is lost. */
    private boolean attempt(Runnable act) {
        load();
        points = typedPoints();
        try {
            act.run();
            return true;
        } catch (ExaminationChanged changed) {
            conflict = changed;
            return false;
        }
    }

    private int version() {
        Integer version = typed.number("version");
        return version == null ? view.version() : version;
    }

    private List<Point> typedPoints() {
        List<Point> found = new ArrayList<>();
        for (Point before : view.points()) {
            Verdict verdict = typed.choice(Verdict.class, "v-" + before.code());
            String text = typed.text("t-" + before.code());
            found.add(new Point(before.code(), verdict == null ? before.verdict() : verdict, false, text));
        }
        return found;
    }

    public List<Row> getRows() {
        getView();
        CheckTexts names = CheckTexts.of(locale.locale().getLanguage());
        return points.stream()
                .map(point -> new Row(
                        point.code(), names.name(point.code()), point.verdict(), point.bySystem(), point.text()))
                .toList();
    }

    public long count(String verdict) {
        getView();
        return points.stream()
                .filter(point -> point.verdict().name().equals(verdict))
                .count();
    }

    public ExaminationOutcome[] getOutcomes() {
        return ExaminationOutcome.values();
    }

    /** The outcome that the decision table proposes. */
    public ExaminationOutcome getProposedOutcome() {
        return switch (getView().proposed()) {
            case REGISTER -> ExaminationOutcome.READY;
            case CURE -> ExaminationOutcome.NOTICE;
            case REFUSE -> ExaminationOutcome.REFUSE;
            case REFER_PRESIDENT -> ExaminationOutcome.REFER;
        };
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    /** A fact as it is read: the exhibits it names without the marks of the form. */
    public String cited(String fact) {
        return fact == null ? "" : fact.replaceAll("\\{([A-Z]+-\\d+)(?:/(\\d+))?}", "($1)");
    }

    public boolean isExamining() {
        return getView().stage() == ExaminationStage.EXAMINE;
    }

    public boolean isConflict() {
        return conflict != null;
    }

    public ExaminationChanged getChanged() {
        return conflict;
    }

    /** Loaded when first asked for: decoding a post asks before any action runs. */
    public ExaminationView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public ExaminedFiling getFiling() {
        getView();
        return filing;
    }
}
