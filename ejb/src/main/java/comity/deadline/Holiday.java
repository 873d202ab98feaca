package comity.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day of rest of the Tribunal, in its own zone. */
@Entity
@Table(name = "holiday")
public class Holiday {

    @Id
    private LocalDate day;

    private String name;

    protected Holiday() {}

    public Holiday(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }
}
