package comity.web.deliberation;

import comity.access.NoSuchThing;
import comity.deliberation.Departing;
import comity.deliberation.Departure;
import comity.deliberation.StateReasons;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Cogent reasons for a draft that may run against a holding of the Appeals Chamber (section 11). */
@Named
@ViewScoped
public class ReasonsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Departing departing;

    @Inject
    private RoomView view;

    @Inject
    private Page page;

    private Integer claim;
    private Long holding;
    private int version;
    private String words = "";
    private transient Departure shown;
    private transient boolean read;

    public void load() {
        view.load();
        version = getDeparture().version();
        words = getDeparture().reasons() == null ? "" : getDeparture().reasons();
    }

    /** As it stands now; as it was last shown where the draft no longer runs against it, so that nothing typed is lost. */
    public Departure getDeparture() {
        if (!read) {
            shown = departing.list(view.caseId(), view.actor()).stream()
                    .filter(one -> claim != null && one.claimNo() == claim)
                    .filter(one -> one.holding().id().equals(holding))
                    .findFirst()
                    .orElse(shown);
            read = true;
        }
        if (shown == null) {
            throw new NoSuchThing();
        }
        return shown;
    }

    public String save() {
        view.refresh();
        read = false;
        departing.state(new StateReasons(view.caseId(), claim, holding, version, words), view.actor());
        return page.done("/deliberation/room?case=" + view.getReference(), "deliberation.departure.done");
    }

    /** After a conflict the writer has compared, and his words are put in place of the others. */
    public String saveOver() {
        read = false;
        version = getDeparture().version();
        return save();
    }

    /** Somebody has stated other reasons since this was read. */
    public boolean isBehind() {
        return version != getDeparture().version();
    }

    public int getLongest() {
        return StateReasons.LONGEST;
    }

    public Integer getClaim() {
        return claim;
    }

    public void setClaim(Integer value) {
        claim = value;
    }

    public Long getHolding() {
        return holding;
    }

    public void setHolding(Long value) {
        holding = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }
}
