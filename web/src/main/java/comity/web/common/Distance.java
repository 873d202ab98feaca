package comity.web.common;

/**
 * How far a limit is: a shape and words, never colour alone.
 *
 * @param mark class of the shape: {@code todo}, {@code soon}, {@code over}
 * @param words for example "2 days left"
 */
public record Distance(String mark, String words) {

    /** Class of the bar that shows how much of a limit has run. */
    public String run() {
        return mark.equals("todo") ? "" : "run-" + mark;
    }
}
