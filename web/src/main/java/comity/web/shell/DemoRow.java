package comity.web.shell;

/** A login of the demonstration. */
public record DemoRow(String group, String login, String person, String roleKey, String state, String tryKey) {}
