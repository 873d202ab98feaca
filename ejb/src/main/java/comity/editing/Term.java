package comity.editing;

import java.util.List;
import java.util.Map;

/**
 * A keyword as it is shown.
 *
 * @param path the term below those above it, by language: {@code host-nation consent › revocation}
 * @param headnotes how many stand under it itself
 */
public record Term(String id, String broader, Map<String, String> path, List<String> related, long headnotes) {}
