package comity.ear.launch;

/** The house cannot open; the message is one clear line for whoever started it. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String line) {
        super(line);
    }

    public Refused(String line, Throwable cause) {
        super(line, cause);
    }
}
