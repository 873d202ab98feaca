package comity.web.common;

/** An edit without the version it is based on. */
class VersionMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
