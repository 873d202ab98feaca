package comity.council;

import java.util.Set;

/** What delegates have announced on an item, by codes: what the registry's roll-call begins with. */
public record Announced(Set<String> coming, Set<String> away, Set<String> rejecting) {}
