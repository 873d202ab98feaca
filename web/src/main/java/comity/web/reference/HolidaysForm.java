package comity.web.reference;

import comity.deadline.HolidayKeeping;
import comity.deadline.HolidayRow;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The Tribunal's holidays (section 4). */
@Named
@ViewScoped
public class HolidaysForm extends KeeperForm {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/reference/holidays";

    @Inject
    private HolidayKeeping keeping;

    private String day;
    private String name;

    public void load() {
        requireReader();
    }

    public String add() {
        keeping.add(day(day), name, actor());
        return done(HERE, "reference.added", name);
    }

    public String end(LocalDate ended) {
        keeping.end(ended, actor());
        return done(HERE, "reference.ended", ended);
    }

    public List<HolidayRow> getRows() {
        return keeping.all();
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.HOLIDAY, null);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }
}
