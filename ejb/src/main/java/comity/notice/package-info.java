/**
 * Telling people.
 *
 * <ol>
 *   <li>Section 9: recipients come from the permission matrix and the class, computed at send time.
 *   <li>S04: the portal inbox is not a channel of service, but reading a notice of service acknowledges it.
 *   <li>Section 1.1: letters say nothing of content above class {@code PUB}.
 *   <li>Section 4: reminders go to whoever owes the act.
 *   <li>S04: what goes to the webhook of a State waits in the same outbox, tried again in the same way.
 * </ol>
 */
package comity.notice;
