package comity.web.shell;

/** An address of our own to go back to; anything else becomes the first page. */
final class LocalPath {

    private LocalPath() {}

    static String of(String wanted) {
        boolean local = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.contains("\\")
                && wanted.chars().noneMatch(Character::isISOControl);
        return local ? wanted : "/";
    }
}
