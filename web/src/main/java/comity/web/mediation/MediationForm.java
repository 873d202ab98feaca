package comity.web.mediation;

import comity.mediation.MediationKind;
import comity.mediation.MediationReading;
import comity.mediation.MediationRow;
import comity.mediation.Mediations;
import comity.mediation.ProposeMediation;
import comity.mediation.RoomView;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** S06: mediations of a case, and what the reader can do about one: propose, answer, appoint. */
@Named
@ViewScoped
public class MediationForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Mediations mediations;

    @Inject
    private MediationReading reading;

    private MediationKind kind;
    private String words;
    private String mediator;
    private transient List<MediationRow> rows;
    private transient List<RoomView.Choice> mediators;
    private transient Boolean mayPropose;

    @Override
    protected void open() {
        rows = reading.ofCase(caseId(), actor());
        mayPropose = reading.mayPropose(caseId(), actor());
        boolean chooses = mayPropose || rows.stream().anyMatch(MediationRow::mayAppoint);
        mediators = chooses ? reading.mediators(caseId(), actor()) : List.of();
        if (mediator == null && getPending() != null) {
            mediator = getPending().mediatorId();
        }
    }

    public String send() {
        String named = mediator == null || mediator.isBlank() ? null : mediator;
        mediations.propose(new ProposeMediation(caseId(), kind, words, named), actor());
        return backToCase("mediation.proposed.done");
    }

    public String agree() {
        mediations.answer(caseId(), getPending().id(), true, actor());
        return backToCase("mediation.agreed.done");
    }

    public String decline() {
        mediations.answer(caseId(), getPending().id(), false, actor());
        return backToCase("mediation.declined.done");
    }

    public String appoint() {
        mediations.appoint(caseId(), getPending().id(), mediator, actor());
        return backToCase("mediation.appointed.done");
    }

    /** The mediation that is proposed, agreed or running, or null. */
    public MediationRow getPending() {
        return getRows().stream().filter(MediationRow::open).findFirst().orElse(null);
    }

    public List<MediationRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public List<RoomView.Choice> getMediators() {
        if (mediators == null) {
            open();
        }
        return mediators;
    }

    public boolean isMayPropose() {
        if (mayPropose == null) {
            open();
        }
        return mayPropose;
    }

    public MediationKind[] getKinds() {
        return MediationKind.values();
    }

    public MediationKind getKind() {
        return kind;
    }

    public void setKind(MediationKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMediator() {
        return mediator;
    }

    public void setMediator(String mediator) {
        this.mediator = mediator;
    }
}
