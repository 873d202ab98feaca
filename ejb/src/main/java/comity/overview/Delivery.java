package comity.overview;

import comity.serving.Service;
import java.util.List;

/**
 * How far a paper has come to one State, as the docket shows it.
 *
 * @param entryId the line that announced it, or null before dispatch
 * @param papers ids of what was sent
 */
public record Delivery(Long entryId, List<Long> papers, String state, Service.Status status, boolean deemed) {}
