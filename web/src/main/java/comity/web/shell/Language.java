package comity.web.shell;

/** A language of the menu, named in itself. */
public record Language(String code, String name) {}
