package comity.filing;

import comity.common.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Another clerk has saved this examination meanwhile; his version counts and nothing was written over it. */
public final class ExaminationChanged extends Refusal {

    /** A point on which two clerks differ. */
    public record Difference(Point inForce, Point typed) {}

    private final int version;
    private final transient List<Difference> differences;

    ExaminationChanged(Examination inForce, List<Point> typed) {
        super(Kind.CONFLICT, "S02", String.valueOf(inForce.savedBy()), inForce.version());
        this.version = inForce.version();
        this.differences = differences(inForce.points(), typed);
        differences.forEach(difference -> fault(
                "points[" + difference.inForce().code() + "]",
                "DIFFERS",
                difference.inForce().verdict() + " " + difference.inForce().text(),
                difference.typed().verdict() + " " + difference.typed().text()));
    }

    private static List<Difference> differences(List<Point> inForce, List<Point> typed) {
        List<Difference> found = new ArrayList<>();
        for (Point kept : inForce) {
            typed.stream()
                    .filter(mine -> mine.code().equals(kept.code()) && mine.differsFrom(kept))
                    .forEach(mine -> found.add(new Difference(kept, mine)));
        }
        return found;
    }

    public int version() {
        return version;
    }

    public List<Difference> differences() {
        return differences;
    }
}
