package comity.people;

/** The identity provider is away, or said no; what was asked waits for the next round. */
class ProviderAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderAway(String message) {
        super(message);
    }

    ProviderAway(String message, Throwable cause) {
        super(message, cause);
    }
}
