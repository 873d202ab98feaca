package comity.worklist;

import java.time.Instant;

/**
 * A task that was opened.
 *
 * @param caseId the case, or null for a task about a Signatory outside any case, whose code is then the subject
 * @param taskKey key of the user task: its texts are {@code task.<key>} and {@code task.<key>.why}
 * @param subject local id of an item (exhibit, service…) or null
 * @param group who may take it: {@code clerks}, {@code registrar}, {@code president}, {@code panel},
 *     {@code presiding}, {@code council}, {@code claimant}, {@code respondent}, {@code parties}, {@code editors}
 * @param rule code of the rule or limit behind it
 * @param dueAt when it must be done, or null
 */
public record NewWorkItem(Long caseId, String taskKey, String subject, String group, String rule, Instant dueAt) {}
