package comity.web.shell;

/** A word of the main navigation. */
public record NavLink(String key, String path, Long count, boolean current) {}
