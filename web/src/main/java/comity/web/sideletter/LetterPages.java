package comity.web.sideletter;

import comity.party.Signatories;
import comity.party.Signatory;
import comity.sideletter.LetterObject;
import comity.sideletter.LetterReading;
import comity.sideletter.LetterRow;
import comity.sideletter.LetterView;
import comity.web.access.CurrentActor;
import comity.web.common.Choice;
import comity.web.common.Keyset;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** Letters as everybody reads them: the list, and one letter beside its object. */
@Named
@RequestScoped
public class LetterPages {

    static final int PAGE = 30;

    @Inject
    LetterReading reading;

    @Inject
    Signatories signatories;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private String number;
    private LetterView view;
    private List<LetterRow> found;

    /** Finds the letter, or refuses it as absent. */
    public void load() {
        view = reading.read(number, actor.actor());
    }

    public LetterView getView() {
        return view;
    }

    /** The version asked for, else the latest. */
    public LetterView.Text getText() {
        String asked = request.getParameter("version");
        return view.versions().stream()
                .filter(text -> String.valueOf(text.no()).equals(asked))
                .findFirst()
                .orElse(view.latest());
    }

    /** Other letters about the same case or decision. */
    public List<LetterRow> getOthers() {
        LetterRow letter = view.letter();
        return letter.object() == LetterObject.ACCORD
                ? List.of()
                : reading.besides(letter.number()).stream()
                        .filter(other -> !other.number().equals(letter.number()))
                        .toList();
    }

    static LetterObject object(String typed) {
        return Arrays.stream(LetterObject.values())
                .filter(object -> object.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private List<LetterRow> found() {
        if (found == null) {
            List<String> after = Keyset.parts(request.getParameter("after"), 1);
            found = reading.list(
                    object(request.getParameter("object")), state(), after.isEmpty() ? null : after.get(0), PAGE + 1);
        }
        return found;
    }

    private String state() {
        String typed = request.getParameter("state");
        return typed == null || typed.isBlank() ? null : typed;
    }

    public List<LetterRow> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    public String getNext() {
        if (found().size() <= PAGE) {
            return "";
        }
        LetterObject object = object(request.getParameter("object"));
        return request.getContextPath() + "/sideletter/letters?after="
                + Keyset.cursor(getRows().get(PAGE - 1).number())
                + (object == null ? "" : "&object=" + object)
                + (known(state()) ? "&state=" + state() : "");
    }

    private boolean known(String code) {
        return signatories.find(code).isPresent();
    }

    public List<Choice> getObjects() {
        LetterObject chosen = object(request.getParameter("object"));
        return Arrays.stream(LetterObject.values())
                .map(object -> new Choice(object.name(), texts.get("sideletter.object." + object), object == chosen))
                .toList();
    }

    public List<Choice> getStates() {
        return signatories.all().stream()
                .map((Signatory s) -> new Choice(s.code(), s.name(), s.code().equals(state())))
                .toList();
    }

    /** Shape beside how a letter stands. */
    public String mark(LetterRow row) {
        return row.withdrawn() ? "held" : row.fulfilledAt() != null ? "soon" : "mark";
    }

    public String standing(LetterRow row) {
        if (row.withdrawn()) {
            return texts.of("sideletter.withdrawn.on", row.withdrawnAt());
        }
        return row.fulfilledAt() == null
                ? texts.get("sideletter.mark")
                : texts.of("sideletter.fulfilled.on", row.fulfilledAt());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }
}
