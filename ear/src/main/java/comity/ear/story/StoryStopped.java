package comity.ear.story;

/** The API refused an act that the story needs. */
public final class StoryStopped extends RuntimeException {
    public StoryStopped(String why) {
        super(why);
    }
}
