package comity.web.people;

import comity.people.AbsenceKeeping;
import comity.people.AbsenceRow;
import comity.people.RecordAbsence;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Section 1: the absences of the President: recorded, ended early. */
@Named
@ViewScoped
public class AbsenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceKeeping keeping;

    @Inject
    private CurrentActor current;

    @Inject
    private Page page;

    private String from;
    private String to;
    private String reason;

    public List<AbsenceRow> getRows() {
        return keeping.rows(current.actor());
    }

    public String record() {
        keeping.record(new RecordAbsence(day(from), day(to), reason), current.actor());
        return page.done("/people/offices", "people.absence.recorded");
    }

    /** Null for what is no day: the refusal names the field. */
    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public String end(Long id) {
        keeping.end(id, current.actor());
        return page.done("/people/offices", "people.absence.ended");
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
