package comity.filing;

/**
 * One point of the checklist D01 to D21.
 *
 * @param bySystem whether the verdict is still the one the screening gave
 * @param text what is missing, as the Agent will read it
 */
public record Point(String code, Verdict verdict, Boolean bySystem, String text) {

    public Point {
        bySystem = Boolean.TRUE.equals(bySystem);
    }

    boolean differsFrom(Point other) {
        return verdict != other.verdict || !text().equals(other.text());
    }

    @Override
    public String text() {
        return text == null ? "" : text;
    }
}
