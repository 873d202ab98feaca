package comity.web.mediation;

import comity.mediation.MediationReading;
import comity.mediation.MediationRow;
import comity.mediation.Mediations;
import comity.mediation.PostInRoom;
import comity.mediation.RoomPaper;
import comity.mediation.RoomView;
import comity.web.common.UploadIds;
import comity.web.docket.CaseForm;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Class MED: the room, for the mediator and those who take part for the parties. */
@Named
@ViewScoped
public class MediationRoomForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Mediations mediations;

    @Inject
    private MediationReading reading;

    @Inject
    private Page page;

    private Long mediation;
    private RoomPaper.Kind kind = RoomPaper.Kind.MESSAGE;
    private String words;
    private String files;
    private String guest;
    private transient RoomView room;
    private transient MediationRow row;

    @Override
    protected void open() {
        room = reading.enter(caseId(), mediation, actor());
        row = reading.ofCase(caseId(), actor()).stream()
                .filter(one -> one.id().equals(mediation))
                .findFirst()
                .orElseThrow();
    }

    public String post() {
        mediations.post(caseId(), mediation, new PostInRoom(caseId(), kind, words, UploadIds.of(files)), actor());
        return stay("mediation.posted.done");
    }

    public String letIn() {
        mediations.letIn(caseId(), mediation, guest, actor());
        return stay("mediation.letIn.done");
    }

    public String succeed() {
        return ended(true);
    }

    public String fail() {
        return ended(false);
    }

    /** The mediator's seat ends with the mediation: what is left to him is the public page of the case. */
    private String ended(boolean succeeded) {
        boolean leads = getRoom().leads();
        mediations.end(caseId(), mediation, succeeded, actor());
        return leads
                ? backToCase("mediation.ended.done")
                : page.done("/mediation/mediation?case=" + getReference(), "mediation.ended.done");
    }

    private String stay(String note) {
        return page.done("/mediation/room?case=" + getReference() + "&mediation=" + mediation, note);
    }

    public RoomView getRoom() {
        if (room == null) {
            open();
        }
        return room;
    }

    public MediationRow getRow() {
        if (row == null) {
            open();
        }
        return row;
    }

    public RoomPaper.Kind[] getKinds() {
        return RoomPaper.Kind.values();
    }

    public Long getMediation() {
        return mediation;
    }

    public void setMediation(Long mediation) {
        this.mediation = mediation;
    }

    public RoomPaper.Kind getKind() {
        return kind;
    }

    public void setKind(RoomPaper.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }
}
