package comity.web.common;

/** The thing was changed since it was read. */
class VersionChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    VersionChanged(long current) {
        this.current = current;
    }

    long current() {
        return current;
    }
}
