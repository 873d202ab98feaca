package comity.web.council;

import comity.access.NoSuchThing;
import comity.council.AgendaRow;
import comity.council.CouncilReading;
import comity.council.CouncilSitting;
import comity.council.DelegateSeat;
import comity.council.GiveView;
import comity.council.MeetingRow;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** S08: a delegate comes and says; the registry closes the record. */
@Named
@ViewScoped
public class CouncilDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CouncilReading reading;

    @Inject
    CouncilSitting sitting;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private String number;
    private String item;
    private String words;
    private boolean rejects;
    private String coming;
    private String note;

    /** The desk is nobody's but a delegate's and the registry's. */
    public void load() {
        DelegateSeat seat = getSeat();
        if (!seat.any()) {
            throw new NoSuchThing();
        }
        coming = seat.coming() == null ? null : seat.coming().toString();
        List<AgendaRow> open = getOpen();
        item = open.isEmpty() ? null : open.get(0).id().toString();
    }

    public String attend() {
        sitting.attend(number, coming == null ? null : Boolean.valueOf(coming), actor.actor());
        return done("council.attend.done");
    }

    public String say() {
        Long id = item != null && item.matches("\\d{1,18}") ? Long.valueOf(item) : null;
        if (id == null) {
            throw new NoSuchThing();
        }
        sitting.say(new GiveView(id, words, rejects), actor.actor());
        return done("council.view.done");
    }

    public String close() {
        sitting.close(number, note, actor.actor());
        return page.done("/council/meeting?number=" + number, "council.close.done");
    }

    private String done(String key) {
        return page.done("/council/desk?number=" + number, key);
    }

    public DelegateSeat getSeat() {
        return reading.seat(number, actor.actor());
    }

    public MeetingRow getMeeting() {
        return reading.of(number);
    }

    public List<AgendaRow> getOpen() {
        return getMeeting().items().stream().filter(AgendaRow::open).toList();
    }

    /** Views may be given, and presence announced, until the record is closed. */
    public boolean isSpeaking() {
        return getSeat().delegate() && !getMeeting().isClosed();
    }

    public boolean isClosing() {
        MeetingRow meeting = getMeeting();
        return getSeat().registry() && !meeting.isClosed() && meeting.stage() != MeetingRow.Stage.AHEAD;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String value) {
        item = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public boolean isRejects() {
        return rejects;
    }

    public void setRejects(boolean value) {
        rejects = value;
    }

    public String getComing() {
        return coming;
    }

    public void setComing(String value) {
        coming = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }
}
