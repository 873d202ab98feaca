package comity.litispendence;

import java.time.LocalDate;

/**
 * The same matter is said to be pending elsewhere.
 *
 * @param name the proceeding as it is called there, at most 300 characters
 * @param since the day on which it began, not after today, or null where it is not known
 * @param words why parties and facts are the same, at most 4,000 characters
 */
public record FlagForum(Long caseId, Forum forum, String name, LocalDate since, String words) {}
