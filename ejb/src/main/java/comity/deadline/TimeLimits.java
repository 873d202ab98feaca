package comity.deadline;

import java.util.List;

/** The table of section 4. It is a decision table of the process side; this is its door. */
public interface TimeLimits {

    /**
     * @param code with leg, for example {@code TL-07}, {@code TL-04b}, {@code FX-03}
     * @throws IllegalArgumentException when the table has no such row
     */
    TimeLimit of(String code, boolean urgent);

    /** All rows in order of code, normal before urgent. */
    List<TimeLimit> all();
}
