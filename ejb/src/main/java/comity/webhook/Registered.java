package comity.webhook;

/** What a State is told once: the secret with which its deliveries are signed. */
public record Registered(String state, String url, String secret) {}
