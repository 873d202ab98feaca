package comity.web.filing;

import comity.filing.ClaimForm;
import comity.filing.ClaimForm.Part;
import comity.filing.DraftChanged;
import comity.filing.DraftView;
import comity.filing.Drafting;
import comity.filing.FormDifference;
import comity.web.access.CurrentActor;
import comity.web.docket.StateNames;
import comity.web.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The guided filing: seven steps, each saved as it is typed. Nothing is filed before the Agent signs. */
@Named
@RequestScoped
public class ClaimWizard {

    @Inject
    HttpServletRequest request;

    @Inject
    Drafting drafting;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    @Inject
    Signing signing;

    @Inject
    StateNames states;

    private static final Pattern ONWARD = Pattern.compile("([1-7])-([1-9]\\d?)");

    private long draft;
    private int step;
    private int claim;
    private Typed typed;
    private DraftView view;
    private ClaimForm form;
    private DraftChanged conflict;
    private List<FormDifference> differences = List.of();

    @PostConstruct
    void read() {
        typed = new Typed(request);
        draft = number("draft", 0);
        step = Math.min(Steps.LAST, Math.max(1, number("step", 1)));
        claim = Math.max(0, number("claim", 1) - 1);
    }

    private int number(String name, int otherwise) {
        Integer value = typed.number(name);
        return value == null ? otherwise : value;
    }

    public void load() {
        view = drafting.read(draft, actor.actor());
        form = view.form();
        if (form.claims().isEmpty()) {
            form = Steps.with(form, List.of(Steps.blank()), form.priorSteps(), form.jurisdictionBasis());
        }
        claim = Math.min(claim, form.claims().size() - 1);
    }

    /** Saves this step and goes where the button says: {@code next}, {@code stay}, {@code close}. */
    public String save(String where) {
        if (!keep()) {
            return null;
        }
        return switch (where) {
            case "close" -> page.done("/filing/drafts", "filing.saved");
            case "next" -> page.done(address(Math.min(Steps.LAST, step + 1), 0), "filing.saved");
            default -> page.done(onward(), "filing.saved");
        };
    }

    /** The step a link led to, as {@code step-claim}; this one, where the button itself was used. */
    private String onward() {
        Matcher link = ONWARD.matcher(Objects.requireNonNullElse(typed.text("onward"), ""));
        return link.matches()
                ? address(Integer.parseInt(link.group(1)), Integer.parseInt(link.group(2)) - 1)
                : address(step, claim);
    }

    public String addClaim() {
        if (!keep()) {
            return null;
        }
        List<Part> claims = new ArrayList<>(form.claims());
        claims.add(Steps.blank());
        saveClaims(claims);
        return page.done(address(3, claims.size() - 1), "filing.claim.added");
    }

    public String removeClaim() {
        if (!keep()) {
            return null;
        }
        List<Part> claims = new ArrayList<>(form.claims());
        claims.remove(claim);
        saveClaims(claims);
        return page.done(address(3, 0), "filing.claim.removed");
    }

    private void saveClaims(List<Part> claims) {
        ClaimForm changed = Steps.with(form, claims, form.priorSteps(), form.jurisdictionBasis());
        view = drafting.save(draft, view.version(), changed, actor.actor());
    }

    /** The Agent signs and files. */
    public String sign() {
        load();
        return signing.sign(view, typed);
    }

    /** Saves what was typed; false when somebody else has saved meanwhile, and the page shows both versions. */
    private boolean keep() {
        load();
        int version = number("version", view.version());
        form = Steps.read(step, form, claim, typed);
        try {
            view = drafting.save(draft, version, form, actor.actor());
            form = view.form();
            return true;
        } catch (DraftChanged changed) {
            conflict = changed;
            differences = FormDifference.between(view.form(), form);
            return false;
        }
    }

    private String address(int nextStep, int nextClaim) {
        return "/filing/claim?draft=" + draft + "&step=" + nextStep
                + (nextStep == 3 ? "&claim=" + (nextClaim + 1) : "");
    }

    public boolean isConflict() {
        return conflict != null;
    }

    public DraftChanged getChanged() {
        return conflict;
    }

    public List<FormDifference> getDifferences() {
        return differences;
    }

    /** Loaded when first asked for: decoding a post asks before any action runs. */
    public DraftView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public ClaimForm getForm() {
        getView();
        return form;
    }

    public Part getPart() {
        return getForm().claims().get(claim);
    }

    /** Paragraphs of fact with one empty line to go on. */
    public List<String> getParagraphs() {
        List<String> paragraphs = new ArrayList<>(getPart().facts());
        paragraphs.add("");
        return paragraphs;
    }

    public List<Integer> getRatings() {
        return List.of(1, 2, 3, 4, 5);
    }

    public String getClaimantNames() {
        return form.claimants().stream().map(states::name).collect(Collectors.joining(", "));
    }

    public String getRespondentName() {
        return form.respondent() == null ? "" : states.name(form.respondent());
    }

    public String getOtherRespondentNames() {
        return getForm().otherRespondents().stream().map(states::name).collect(Collectors.joining(", "));
    }

    public String getSignatureName() {
        return typed.text("signature-name");
    }

    public void setSignatureName(String name) {
        // read with the other fields of the step
    }

    public long getDraft() {
        return draft;
    }

    public int getStep() {
        return step;
    }

    public int getClaim() {
        return claim;
    }
}
